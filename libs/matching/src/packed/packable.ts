import { dayNumber } from '@penc/domain';
import type { ScorableNeed, ScorableOffer } from '../types';
import { type Weighted, squaresOf } from '../arithmetic/vectors';
import { bitCount, groupsMask, modalitiesMask, requirementsMask, themesMask, typesMask } from './bits';
import type { Codes } from './codes';
import { HALF_WORD, WEIGHT_BITS, WEIGHT_MASK } from './layout';
import type { Numbers } from './numbers';

const MOST_NUMBERS = 1 << (32 - WEIGHT_BITS);
/** The scalar product of two vectors is at most the larger of the sums of their squares (Cauchy and Schwarz). */
const MOST_SQUARES = 2 ** 31 - 1;

/**
 * Whether packing loses nothing of the posting that a rule may see. What is read from a sound revision always is; a
 * code named twice, a day that does not exist, a weight out of range or an embedding is not, and is judged as it stands.
 */
export function packable(posting: ScorableNeed | ScorableOffer, numbers: Numbers): boolean {
  const known = found.get(posting) ?? losesNothing(posting, numbers);
  found.set(posting, known);
  return known;
}

/** Postings never change, and whoever asks is looked at with each question. */
const found = new WeakMap<ScorableNeed | ScorableOffer, boolean>();

function losesNothing(posting: ScorableNeed | ScorableOffer, numbers: Numbers): boolean {
  const { concepts, words, period, deadline } = posting;
  // its vector is not packed
  if (posting.embedding !== undefined) return false;
  if (!masksOf(posting).every(([mask, list]) => bitCount(mask) === list.length)) return false;
  if (!sound(concepts, numbers.concepts) || !sound(words, numbers.words)) return false;
  const days = [...(period ? [period.start, period.end] : []), ...(deadline === undefined ? [] : [deadline])];
  if (!days.every((day) => Number.isInteger(dayNumber(day)))) return false;
  return listsOf(posting).every((list) => list.length <= HALF_WORD);
}

/** Each id once, its weight a whole number that fits; products of such vectors fit in 31 bits. */
function sound(vector: readonly Weighted[], codes: Codes): boolean {
  if (new Set(vector.map(({ id }) => id)).size < vector.length) return false;
  if (codes.count + vector.length >= MOST_NUMBERS) return false;
  if (squaresOf(vector) > MOST_SQUARES) return false;
  return vector.every(({ weight }) => Number.isInteger(weight) && weight >= 0 && weight <= WEIGHT_MASK);
}

function listsOf(posting: ScorableNeed | ScorableOffer): readonly (readonly string[])[] {
  const own =
    'trackRecord' in posting ? [posting.excludedSectors, posting.homeTerritories] : [posting.diasporaCountries];
  return [posting.sectors, posting.territories, ...own];
}

/** What becomes bits: a code that is unknown, or named twice, leaves fewer bits than codes. */
function masksOf(posting: ScorableNeed | ScorableOffer): readonly (readonly [number, readonly string[]])[] {
  const { themes, modalities, targetGroups } = posting;
  const common = [
    [themesMask(themes), themes],
    [modalitiesMask(modalities), modalities],
    [groupsMask(targetGroups), targetGroups],
  ] as const;
  if (!('trackRecord' in posting)) {
    const { unmet } = posting.requirements;
    return [...common, [typesMask([posting.organisationType]), ['']], [requirementsMask(unmet), unmet]];
  }
  const { eligibleTypes, requires } = posting;
  return [...common, [typesMask(eligibleTypes), eligibleTypes], [requirementsMask(requires), requires]];
}
