import type { Ranked } from '@penc/matching/corpus';
import type { ListOwner, StoredPair } from './pairs';

/** What a list is to be, and what is stored of its owner. */
export interface Choice {
  readonly owner: ListOwner;
  readonly best: readonly Ranked[];
  readonly pairs: readonly StoredPair[];
}

export interface Place {
  readonly owner: ListOwner;
  readonly counterpartId: string;
  readonly rank: number;
}

export interface Moved extends Place {
  /** It had no place in this list before. */
  readonly isNew: boolean;
  /** What the pair was scored on for this list; by the time that it is written, the corpus may hold a newer posting. */
  readonly print: string;
}

/** What there is to be written so that the stored list becomes the chosen one. */
export interface Changes {
  /** Were suggested, and have no place in the list any more. */
  readonly gone: readonly Omit<Place, 'rank'>[];
  /** Are stored as they are scored today, but not yet, or not there, in this list. */
  readonly moved: readonly Moved[];
  /** New, or scored on something else than what is stored. */
  readonly fresh: readonly Place[];
}

/** What a pair is scored on today. */
export interface Prints {
  of(owner: ListOwner, counterpartId: string): string;
  isOf(print: string | null, owner: ListOwner, counterpartId: string): boolean;
}

export function changesOf({ owner, best, pairs }: Choice, prints: Prints): Changes {
  const stored = new Map(pairs.map((pair) => [pair.counterpartId, pair]));
  const chosen = new Set(best.map(({ counterpartId }) => counterpartId));
  const moved: Moved[] = [];
  const fresh: Place[] = [];
  for (const [index, { counterpartId }] of best.entries()) {
    const place = { owner, counterpartId, rank: index + 1 };
    const pair = stored.get(counterpartId);
    const isToday = (print: string | null) => prints.isOf(print, owner, counterpartId);
    const here = pair !== undefined && isToday(pair.print);
    if (pair?.status !== 'suggested' || !(here || isToday(pair.counterpartPrint))) fresh.push(place);
    else if (pair.rank !== place.rank || !here) {
      moved.push({ ...place, isNew: pair.rank === null, print: prints.of(owner, counterpartId) });
    }
  }
  const gone = pairs.filter(
    ({ counterpartId, status, rank, counterpartRank }) =>
      status === 'suggested' && !chosen.has(counterpartId) && (rank !== null || counterpartRank === null),
  );
  return { gone: gone.map(({ counterpartId }) => ({ owner, counterpartId })), moved, fresh };
}
