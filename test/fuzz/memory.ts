import type { Route } from './description';
import type { Plan } from './requests';
import type { Thing, Things } from './things';
import type { SecondFactors } from './second-factors';
import { POSSIBLE_MOVE, PRESENT_CODE, PRESENT_REVISION, SOME_ID } from './values';

/** Who is to ask about what, and the chance that is left for the rest of the request. */
export interface Choice {
  readonly who: number;
  readonly thing: Thing | null;
  readonly roll: (sides: number) => number;
}
export interface Request {
  readonly path: string;
  readonly body: unknown;
}

/** From so many on, what is made is made as a draft, which nobody has to score. */
const ENOUGH = 120;
const CANDIDATES = 8;

/**
 * What has worked so far: from it, and from the things that the api has shown, a plan becomes a request that has a chance.
 * Which caller, in which state, may do what is not told to it: it learns.
 */
export class Memory {
  private readonly luck = new Map<string, { tries: number; wins: number }>();

  constructor(
    private readonly callers: number,
    private readonly things: Things,
    private readonly secondFactors: SecondFactors,
  ) {}

  /** Whether the request was of use, for the next choice. */
  record(route: Route, { who, thing }: Choice, won: boolean): void {
    const key = keyOf(route, who, thing);
    const luck = this.luck.get(key) ?? { tries: 0, wins: 0 };
    this.luck.set(key, { tries: luck.tries + 1, wins: luck.wins + (won ? 1 : 0) });
  }

  choose({ route, dice }: Plan): Choice {
    const left = [...dice];
    const roll = (sides: number) => (left.shift() ?? 0) % Math.max(1, sides);
    const collection = collectionBefore(route.path);
    const known = collection === null ? [] : this.things.of(collection);
    const candidates = Array.from({ length: CANDIDATES }, () => {
      const thing = known.at(roll(known.length)) ?? null;
      const friends = thing ? [...thing.changedBy, ...thing.seenBy] : [];
      const who = friends.length > 0 && roll(3) > 0 ? (friends[roll(friends.length)] ?? 0) : roll(this.callers);
      return { who, thing, roll, chance: this.chance(route, who, thing) };
    });
    const best = candidates.reduce((one, other) => (other.chance > one.chance ? other : one));
    // now and then something else: what failed once may work another time
    return roll(4) === 0 ? (candidates[0] ?? best) : best;
  }

  /** With the ids and revisions of this moment. */
  requestOf(plan: Plan, choice: Choice): Request {
    const path = this.pathOf(plan, choice) + queryString(this.filled(plan.query, choice));
    return { path, body: this.filled(this.inDoses(plan), choice) };
  }

  private chance(route: Route, who: number, thing: Thing | null): number {
    const luck = this.luck.get(keyOf(route, who, thing));
    return luck ? (luck.wins + 1) / (luck.tries + 2) : 0.5;
  }

  private pathOf({ route, oddIds }: Plan, { thing, roll }: Choice): string {
    const odd = [...oddIds];
    let first = true;
    return route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const choices = route.places[name]?.enum;
      const own = (first && thing?.id) || this.things.idFor(name.replace(/Id$/, ''), thing, roll);
      first = false;
      const value = odd.shift() ?? (choices ? String(choices[roll(choices.length)]) : own);
      return segment(value);
    });
  }

  private inDoses({ route, body }: Plan): unknown {
    const many = this.things.of(route.path.split('/').at(-1) ?? '').length > ENOUGH;
    const isMade = many && typeof body === 'object' && body !== null && 'status' in body && body.status === 'open';
    return isMade ? { ...body, status: 'draft' } : body;
  }

  private filled<T>(value: T, { who, thing, roll }: Choice): T {
    const fill = (inner: unknown): unknown => {
      if (inner === PRESENT_CODE) return this.secondFactors.codeFor(who, roll);
      if (inner === PRESENT_REVISION) return thing?.revision ?? 1;
      if (inner === POSSIBLE_MOVE) return thing?.moves[roll(thing.moves.length)] ?? 'sign';
      if (typeof inner === 'string' && inner.startsWith(SOME_ID))
        return this.things.idFor(inner.slice(SOME_ID.length), thing, roll);
      if (Array.isArray(inner)) return inner.map(fill);
      if (typeof inner !== 'object' || inner === null) return inner;
      return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, fill(part)]));
    };
    return fill(value) as T;
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
