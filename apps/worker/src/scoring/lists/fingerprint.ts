import { type Conditions, type ScorableNeed, type ScorableOffer, isPairPrint, pairPrint } from '@penc/matching';
import { contentHash } from '@penc/platform';

/** Names all that the score of a pair rests on: two equal ones mean equal totals and equal reasons. */
export function fingerprintOf(
  need: ScorableNeed,
  offer: ScorableOffer,
  conditions: Pick<Conditions, 'today' | 'weights'>,
): string {
  return pairPrint(need, offer, conditions, contentHash);
}

/** Whether the pair, as it is now, is what this print was made of. */
export function isFingerprintOf(
  print: string | null,
  need: ScorableNeed,
  offer: ScorableOffer,
  conditions: Pick<Conditions, 'today' | 'weights'>,
): boolean {
  return isPairPrint(print, need, offer, conditions, contentHash);
}
