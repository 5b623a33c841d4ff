import { ENGINE_VERSION } from './engine';
import type { Conditions, ScorableNeed, ScorableOffer } from './types';

const PRINT_LENGTH = 22;
const known = new WeakMap<object, string>();

/**
 * Names all that the score of a pair rests on: two equal ones mean equal totals and equal reasons. `hashOf` names a value
 * by its content, evenly: 22 of its characters are kept of each posting. A posting never changes: another version is
 * another object.
 */
export function pairPrint(
  need: ScorableNeed,
  offer: ScorableOffer,
  { today, weights }: Pick<Conditions, 'today' | 'weights'>,
  hashOf: (value: object) => string,
): string {
  return `${ENGINE_VERSION}.${weights.version}.${today}.${printOf(need, hashOf)}.${printOf(offer, hashOf)}`;
}

function printOf(posting: ScorableNeed | ScorableOffer, hashOf: (value: object) => string): string {
  const print = known.get(posting);
  if (print !== undefined) return print;
  const made = hashOf(summaryOf(posting, hashOf)).slice(0, PRINT_LENGTH);
  known.set(posting, made);
  return made;
}

/** A record is long, and that of all its organisation's offers: it is named once. */
function summaryOf(posting: ScorableNeed | ScorableOffer, hashOf: (value: object) => string): object {
  return 'trackRecord' in posting ? { ...posting, trackRecord: hashOf(posting.trackRecord) } : posting;
}
