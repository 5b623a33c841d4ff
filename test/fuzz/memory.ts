import type { Plan } from './requests';
import type { Route } from './description';
import { POSSIBLE_MOVE, PRESENT_REVISION, SOME_ID } from './values';

/** A thing that the api has shown: enough of it to ask for a change. */
interface Thing {
  readonly id: string;
  readonly collection: string;
  revision: number | null;
  status: string;
  moves: readonly string[];
  /** Which accounts have seen it. */
  readonly seenBy: Set<number>;
  /** Which have changed it. */
  readonly changedBy: Set<number>;
}

export interface Request {
  readonly who: number;
  readonly path: string;
  readonly body: unknown;
  readonly thing: Thing | null;
}

const MOST_THINGS = 400;
/** From so many on, what is made is made as a draft, which nobody has to score. */
const ENOUGH = 120;
const CANDIDATES = 8;

/**
 * What the api has shown so far, and what has worked: from it, a plan becomes a request that has a chance. Which
 * account, in which state, may do what is not told to it: it learns.
 */
export class Memory {
  private readonly things = new Map<string, Thing>();
  private readonly byCollection = new Map<string, Thing[]>();
  private readonly luck = new Map<string, { tries: number; wins: number }>();

  constructor(private readonly accounts: number) {}

  /** Every object with an id in an answer is a thing; it belongs to the path it came from, or to its own name. */
  learn(route: Route, request: Request, body: unknown): void {
    this.find(
      body,
      route.path.split('/').find((part, index) => index > 2 && !part.startsWith('{')) ?? '',
      request,
      route,
    );
  }

  /** Whether the request was of use, for the next choice. */
  record(route: Route, { who, thing }: Request, won: boolean): void {
    const key = keyOf(route, who, thing);
    const luck = this.luck.get(key) ?? { tries: 0, wins: 0 };
    this.luck.set(key, { tries: luck.tries + 1, wins: luck.wins + (won ? 1 : 0) });
  }

  /** Another has come in the place of this account: it knows nothing yet. */
  forget(who: number): void {
    for (const { seenBy, changedBy } of this.things.values()) {
      seenBy.delete(who);
      changedBy.delete(who);
    }
  }

  requestOf(plan: Plan): Request {
    const dice = [...plan.dice];
    const roll = (sides: number) => (dice.shift() ?? 0) % Math.max(1, sides);
    const { who, thing } = this.choose(plan.route, roll);
    const path = this.pathOf(plan, thing, roll) + queryString(this.filled(plan.query, thing, roll));
    const body = this.filled(this.inDoses(plan), thing, roll);
    return { who, path, body, thing };
  }

  private choose(route: Route, roll: (sides: number) => number): { who: number; thing: Thing | null } {
    const collection = collectionBefore(route.path);
    const known = collection === null ? [] : (this.byCollection.get(collection) ?? []);
    const candidates = Array.from({ length: CANDIDATES }, () => {
      const thing = known.at(roll(known.length)) ?? null;
      const friends = thing ? [...thing.changedBy, ...thing.seenBy] : [];
      const who = friends.length > 0 && roll(3) > 0 ? (friends[roll(friends.length)] ?? 0) : roll(this.accounts);
      return { who, thing, chance: this.chance(route, who, thing) };
    });
    const best = candidates.reduce((one, other) => (other.chance > one.chance ? other : one));
    // now and then something else: what failed once may work another time
    return roll(4) === 0 ? (candidates[0] ?? best) : best;
  }

  private chance(route: Route, who: number, thing: Thing | null): number {
    const luck = this.luck.get(keyOf(route, who, thing));
    return luck ? (luck.wins + 1) / (luck.tries + 2) : 0.5;
  }

  private pathOf({ route, oddIds }: Plan, thing: Thing | null, roll: (sides: number) => number): string {
    const odd = [...oddIds];
    let first = true;
    return route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const choices = route.places[name]?.enum;
      const own = first ? thing?.id : this.someId(name.replace(/Id$/, ''), roll);
      first = false;
      const value = odd.shift() ?? (choices ? String(choices[roll(choices.length)]) : (own ?? 'nothing'));
      return segment(value);
    });
  }

  private someId(name: string, roll: (sides: number) => number): string {
    const things = this.byCollection.get(`${name}s`) ?? [...this.things.values()];
    return things.at(roll(things.length))?.id ?? '00000000-0000-4000-8000-000000000000';
  }

  private inDoses({ route, body }: Plan): unknown {
    const many = (this.byCollection.get(route.path.split('/').at(-1) ?? '')?.length ?? 0) > ENOUGH;
    const isMade = many && typeof body === 'object' && body !== null && 'status' in body && body.status === 'open';
    return isMade ? { ...body, status: 'draft' } : body;
  }

  /** With the ids and revisions of this moment. */
  private filled<T>(value: T, thing: Thing | null, roll: (sides: number) => number): T {
    const fill = (inner: unknown): unknown => {
      if (inner === PRESENT_REVISION) return thing?.revision ?? 1;
      if (inner === POSSIBLE_MOVE) return thing?.moves[roll(thing.moves.length)] ?? 'sign';
      if (typeof inner === 'string' && inner.startsWith(SOME_ID)) return this.someId(inner.slice(SOME_ID.length), roll);
      if (Array.isArray(inner)) return inner.map(fill);
      if (typeof inner !== 'object' || inner === null) return inner;
      return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, fill(part)]));
    };
    return fill(value) as T;
  }

  private find(value: unknown, name: string, request: Request, route: Route): void {
    if (Array.isArray(value)) return value.forEach((item) => this.find(item, name, request, route));
    if (typeof value !== 'object' || value === null) return;
    const fields = value as Record<string, unknown>;
    if (typeof fields['id'] === 'string') this.keep(fields['id'], fields, name, request, route);
    for (const [key, inner] of Object.entries(fields)) {
      this.find(inner, key === 'items' ? name : `${key.replace(/s$/, '')}s`, request, route);
      if (key.endsWith('Id') && typeof inner === 'string')
        this.keep(inner, {}, `${key.slice(0, -2)}s`, request, { ...route, method: 'GET' });
    }
  }

  private keep(id: string, fields: Record<string, unknown>, collection: string, request: Request, route: Route): void {
    const thing = this.things.get(id) ?? this.remember(id, collection);
    if (typeof fields['revision'] === 'number') thing.revision = fields['revision'];
    if (typeof fields['status'] === 'string') thing.status = fields['status'];
    if (Array.isArray(fields['moves'])) thing.moves = fields['moves'] as string[];
    thing.seenBy.add(request.who);
    if (route.method !== 'GET') thing.changedBy.add(request.who);
  }

  private remember(id: string, collection: string): Thing {
    const thing: Thing = {
      ...{ id, collection, revision: null, status: '', moves: [] },
      ...{ seenBy: new Set<number>(), changedBy: new Set<number>() },
    };
    const group = this.byCollection.get(collection) ?? [];
    this.byCollection.set(collection, group);
    group.push(thing);
    this.things.set(id, thing);
    // the oldest have had their turn
    const old = group.length > MOST_THINGS ? group.shift() : undefined;
    if (old) this.things.delete(old.id);
    return thing;
  }
}

function keyOf(route: Route, who: number, thing: Thing | null): string {
  return `${route.name} ${who} ${thing?.status ?? ''} ${thing?.changedBy.has(who) ?? false}`;
}

/** `needs` of /api/v1/needs/{id}/publish; null where the path names no thing. */
function collectionBefore(path: string): string | null {
  const parts = path.split('/');
  const place = parts.findIndex((part) => part.startsWith('{'));
  return place > 0 ? (parts[place - 1] ?? null) : null;
}

function queryString(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).map(([name, value]) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return `${encodeURIComponent(sendable(name))}=${encodeURIComponent(sendable(text))}`;
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** A segment of a path. Nothing at all, « . » and « .. » would lead to another route, however they are escaped. */
function segment(value: string): string {
  return encodeURIComponent(sendable(/^\.{0,2}$/.test(value) ? `${value}/` : value));
}

/** Half a character cannot be written into an address. */
function sendable(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '?');
}
