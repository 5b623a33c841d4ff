import { LIST_SIZE } from '@penc/domain';
import type { Ranked } from '@penc/matching/corpus';
import type { StoredPair } from './pairs';

/** Whoever may enter a list, or stands in it as it was before it changed. */
export interface Entering {
  readonly counterpartId: string;
  /** Null: it has no place in any list of the owner. */
  readonly total: number | null;
}

/**
 * A list as it is stored, with some counterparts as they are now: no other posting need be asked, since whoever stands in
 * no full list comes behind its last. Null where that does not do: when they leave a place to one who is not stored,
 * or when the list was made on something else than `print` names, and so may be another one by now.
 */
export function listWith(
  pairs: readonly StoredPair[],
  entering: readonly Entering[],
  print: (counterpartId: string) => string | null,
): readonly Ranked[] | null {
  const stored = pairs
    .filter(({ status, rank }) => status === 'suggested' && rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const changed = new Set(entering.map(({ counterpartId }) => counterpartId));
  const others = stored.filter(({ counterpartId }) => !changed.has(counterpartId));
  const isWhole = stored.every(({ rank }, place) => rank === place + 1);
  if (!isWhole || !others.every((pair) => pair.print !== null && pair.print === print(pair.counterpartId))) return null;
  const placed = entering.flatMap(({ counterpartId, total }) => (total === null ? [] : [{ counterpartId, total }]));
  const list = [...others.map(rankedOf), ...placed].toSorted(byRank).slice(0, LIST_SIZE);
  const last = stored.at(-1);
  // of those who are not stored, the best may come just behind the last, as it was when the list was made: without its
  // print, its total is another one by now, written with the list of the counterpart
  if (last && stored.length >= LIST_SIZE && (last.print === null || !reaches(list, last))) return null;
  return list;
}

/** The list is full, and ends where it did or before. */
function reaches(list: readonly Ranked[], last: StoredPair): boolean {
  const end = list[LIST_SIZE - 1];
  return end !== undefined && byRank(end, last) <= 0;
}

/** The best first; of equals, by id. */
function byRank(a: Ranked, b: Ranked): number {
  return b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : Number(a.counterpartId > b.counterpartId));
}

function rankedOf({ counterpartId, total }: StoredPair): Ranked {
  return { counterpartId, total };
}
