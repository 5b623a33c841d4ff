import { ENGINE_VERSION, type Conditions, type ScorableNeed, type ScorableOffer } from '@penc/matching';
import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** Names all that the score of a pair rests on: two equal ones mean equal totals and equal reasons. */
export function fingerprintOf(
  need: ScorableNeed,
  offer: ScorableOffer,
  { today, weights }: Pick<Conditions, 'today' | 'weights'>,
): string {
  return `${ENGINE_VERSION}.${weights.version}.${today}.${printOf(need)}.${printOf(offer)}`;
}

/** A posting in the corpus never changes: another version is another object. */
function printOf(posting: ScorableNeed | ScorableOffer): string {
  const print = known.get(posting) ?? createHash('sha256').update(JSON.stringify(posting)).digest('base64url');
  known.set(posting, print);
  return print.slice(0, 22);
}
