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
 * A list as it is stored, with one counterpart as it is now: no other posting need be asked, since whoever stands in no
 * full list comes behind its last. Null where that does not do: when the counterpart leaves a place to one who is not
 * stored, or when the list was made on something else than `print` names, and so may be another one by now.
 */
export function listWith(
  pairs: readonly StoredPair[],
  entering: Entering,
  print: (counterpartId: string) => string | null,
): readonly Ranked[] | null {
  const stored = pairs
    .filter(({ status, rank }) => status === 'suggested' && rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const others = stored.filter(({ counterpartId }) => counterpartId !== entering.counterpartId);
  const isWhole = stored.every(({ rank }, place) => rank === place + 1);
  if (!isWhole || !others.every((pair) => pair.print !== null && pair.print === print(pair.counterpartId))) return null;
  const stood = others.length < stored.length;
  const { counterpartId, total } = entering;
  if (total === null) return stood ? null : others.map(rankedOf);
  const last = stored.at(-1);
  // of those who are not stored, the best may be as good as the last, and go by its id
  if (stood && stored.length >= LIST_SIZE && last && total <= last.total) return null;
  return [...others.map(rankedOf), { counterpartId, total }]
    .toSorted((a, b) => b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1))
    .slice(0, LIST_SIZE);
}

function rankedOf({ counterpartId, total }: StoredPair): Ranked {
  return { counterpartId, total };
}
