import { type ScorableNeed, type ScorableOffer, type Weights, feasible, total } from '@penc/matching';
import type { Ranked } from '@penc/matching/corpus';
import { isDeepStrictEqual } from 'node:util';

/** Brute force over objects, by the rules themselves: what every answer must equal. */
export function naiveBest(
  need: ScorableNeed,
  offers: readonly ScorableOffer[],
  { today, weights, size }: { readonly today: string; readonly weights: Weights; readonly size: number },
): readonly Ranked[] {
  const conditions = { today, weights };
  return offers
    .filter((offer) => feasible(need, offer, conditions))
    .map((offer) => ({ counterpartId: offer.id, total: total(need, offer, conditions) }))
    .filter((one) => one.total >= weights.floor)
    .sort((a, b) => b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1))
    .slice(0, size);
}

/** How many questions the two answer differently, in ids or totals. */
export function mismatches(ours: readonly (readonly Ranked[])[], theirs: readonly (readonly Ranked[])[]): number {
  return theirs.filter((list, place) => !isDeepStrictEqual(list, ours[place])).length;
}
