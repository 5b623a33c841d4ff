import { type Conditions, type ScorableNeed, type ScorableOffer, pairPrint } from '@penc/matching';
import { contentHash } from '@penc/platform';

/** Names all that the score of a pair rests on: two equal ones mean equal totals and equal reasons. */
export function fingerprintOf(
  need: ScorableNeed,
  offer: ScorableOffer,
  conditions: Pick<Conditions, 'today' | 'weights'>,
): string {
  return pairPrint(need, offer, conditions, contentHash);
}
