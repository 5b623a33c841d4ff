import type { Route } from './description';

/** A thing that the api has shown: enough of it to ask for a change. */
export interface Thing {
  readonly id: string;
  readonly collection: string;
  /** The id of what it was shown in. */
  readonly within: string | null;
  revision: number | null;
  status: string;
  /** Of a partnership; of a suggestion, what its side may answer. */
  moves: readonly string[];
  /** Which callers have seen it. */
  readonly seenBy: Set<number>;
  /** Which have changed it. */
  readonly changedBy: Set<number>;
}

const MOST_THINGS = 400;
/** Collections that paths call otherwise than fields do. */
const IRREGULAR: Readonly<Record<string, string>> = {
  persons: 'people',
  memberships: 'members',
  batchs: 'bulk',
};

/** What the api has shown so far, by collection. */
export class Things {
  private readonly byId = new Map<string, Thing>();
  private readonly byCollection = new Map<string, Thing[]>();

  of(collection: string): readonly Thing[] {
    return this.byCollection.get(collection) ?? [];
  }

  /** For a place in a path or a field, rather one of what was shown within the thing that is asked about. */
  idFor(name: string, about: Thing | null, roll: (sides: number) => number): string {
    const known = this.of(collectionNamed(name));
    const near = known.filter(({ within }) => within !== null && within === about?.id);
    const some = near.length > 0 ? near : known.length > 0 ? known : [...this.byId.values()];
    return some.at(roll(some.length))?.id ?? '00000000-0000-4000-8000-000000000000';
  }

  /** Every object with an id in an answer is a thing: the one that was asked about, or one of what the path ends with. */
  learn({ path, method }: Route, who: number, about: Thing | null, body: unknown): void {
    const end = path.split('/').findLast((part) => !part.startsWith('{')) ?? '';
    const isAbout = about !== null && (body as { id?: unknown } | null)?.id === about.id;
    const within = path.includes('{') && !isAbout ? (about?.id ?? null) : null;
    this.find(body, isAbout ? about.collection : end, within, { who, changed: method !== 'GET' });
  }

  /** Somebody else has come in the place of this caller: nothing is known to them yet. */
  forget(who: number): void {
    for (const { seenBy, changedBy } of this.byId.values()) {
      seenBy.delete(who);
      changedBy.delete(who);
    }
  }

  private find(value: unknown, collection: string, within: string | null, by: By): void {
    if (Array.isArray(value)) return value.forEach((item) => this.find(item, collection, within, by));
    if (typeof value !== 'object' || value === null) return;
    const fields = value as Record<string, unknown>;
    const id = typeof fields['id'] === 'string' ? fields['id'] : null;
    if (id !== null) this.keep(id, fields, collection, within, by);
    for (const [key, inner] of Object.entries(fields)) {
      const name = key.replace(/Id$/, '');
      if (name !== key && typeof inner === 'string')
        this.keep(inner, {}, collectionNamed(name), null, { ...by, changed: false });
      else this.find(inner, key === 'items' ? collection : collectionNamed(key.replace(/s$/, '')), id ?? within, by);
    }
  }

  private keep(id: string, fields: Record<string, unknown>, collection: string, within: string | null, by: By): void {
    const thing = this.byId.get(id) ?? this.remember(id, collection, within);
    if (typeof fields['revision'] === 'number') thing.revision = fields['revision'];
    if (typeof fields['status'] === 'string') thing.status = fields['status'];
    const moves = fields['moves'] ?? fields['answersOpen'];
    if (Array.isArray(moves)) thing.moves = moves as string[];
    thing.seenBy.add(by.who);
    if (by.changed) thing.changedBy.add(by.who);
  }

  private remember(id: string, collection: string, within: string | null): Thing {
    const thing: Thing = {
      ...{ id, collection, within, revision: null, status: '', moves: [] },
      ...{ seenBy: new Set<number>(), changedBy: new Set<number>() },
    };
    const group = this.byCollection.get(collection) ?? [];
    this.byCollection.set(collection, group);
    group.push(thing);
    this.byId.set(id, thing);
    // the oldest have had their turn
    const old = group.length > MOST_THINGS ? group.shift() : undefined;
    if (old) this.byId.delete(old.id);
    return thing;
  }
}

interface By {
  readonly who: number;
  readonly changed: boolean;
}

function collectionNamed(name: string): string {
  const plural = `${name}s`;
  return IRREGULAR[plural] ?? plural;
}
