import type { Day } from '@penc/domain';
import { ENGINE_VERSION } from './engine';
import type { Conditions, ScorableNeed, ScorableOffer, Weights } from '../types';

const PRINT_LENGTH = 22;
const known = new WeakMap<object, string>();
const beginnings = new WeakMap<Weights, { readonly today: Day; readonly text: string }>();

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
  return `${beginningOf(weights, today)}${printOf(need, hashOf)}.${printOf(offer, hashOf)}`;
}

/** Whether this is the print of the pair: what `pairPrint` would say, without making it. */
export function isPairPrint(
  print: string | null,
  need: ScorableNeed,
  offer: ScorableOffer,
  { today, weights }: Pick<Conditions, 'today' | 'weights'>,
  hashOf: (value: object) => string,
): boolean {
  const beginning = beginningOf(weights, today);
  return (
    print?.length === beginning.length + 2 * PRINT_LENGTH + 1 &&
    print.startsWith(beginning) &&
    print.startsWith(printOf(need, hashOf), beginning.length) &&
    print.endsWith(printOf(offer, hashOf))
  );
}

/** The same for all pairs of a day. */
function beginningOf(weights: Weights, today: Day): string {
  const last = beginnings.get(weights);
  if (last?.today === today) return last.text;
  const text = `${ENGINE_VERSION}.${weights.version}.${today}.`;
  beginnings.set(weights, { today, text });
  return text;
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
