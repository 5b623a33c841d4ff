import { LANGUAGES, dayNumber } from '@penc/domain';
import { boundsKnown, envelopeLeft, envelopeTold, uncovered } from '../posting/funding';
import { millionths } from '../arithmetic/integers';
import type { ScorableNeed, ScorableOffer } from '../types';
import { type Weighted, squaresOf } from '../arithmetic/vectors';
import type { Arena } from './arena';
import { groupsMask, modalitiesMask, requirementsMask, themesMask, typesMask } from './bits';
import type { Codes } from './codes';
import * as L from './layout';
import { NO_RATE } from './money';
import type { Numbers } from './numbers';

/** No day comes before or after these. */
const BEFORE_ALL = -(2 ** 31);
const AFTER_ALL = 2 ** 31 - 1;

/** Writes a need into the arena; where it begins. It must be `packable`. */
export function packNeed(need: ScorableNeed, handle: number, arena: Arena, numbers: Numbers): number {
  const countries = numbers.countries.numbersOf(need.diasporaCountries);
  const at = packCommon(need, { handle, first: countries, second: [] }, arena, numbers);
  writeMasks(arena, at, need, requirementsMask(need.requirements.unmet));
  arena.words[at + L.TYPES] = typesMask([need.organisationType]);
  writeAmounts(arena, at, [need.amount ?? Infinity, uncovered(need) ?? Infinity]);
  return at;
}

/** Writes an offer into the arena; where it begins. It must be `packable`. */
export function packOffer(offer: ScorableOffer, handle: number, arena: Arena, numbers: Numbers): number {
  const first = offer.homeTerritories.map((one) => numbers.territories.numberOf(one));
  const second = offer.excludedSectors.map((one) => numbers.sectors.numberOf(one));
  const at = packCommon(offer, { handle, first, second }, arena, numbers);
  const { words } = arena;
  writeMasks(arena, at, offer, requirementsMask(offer.requires));
  words[at + L.TYPES] = typesMask(offer.eligibleTypes);
  words[at + L.RATE] = offer.fundingRateMax === undefined ? NO_RATE : millionths(offer.fundingRateMax);
  words[at + L.COUNTRY] = numbers.countries.numberOf(offer.establishedIn);
  if (boundsKnown(offer)) flag(words, at, L.BOUNDS_KNOWN);
  if (offer.organisationType === 'diaspora-association') flag(words, at, L.HOME_EXPECTED);
  if (offer.trackRecord.length > 0) flag(words, at, L.HAS_RECORD);
  const ticketMax = offer.ticketMax ?? Infinity;
  const [left, told] = [envelopeLeft(offer) ?? Infinity, envelopeTold(offer) ?? Infinity];
  writeAmounts(arena, at, [offer.ticketMin ?? 0, Math.min(ticketMax, left), Math.min(ticketMax, told)]);
  return at;
}

interface Lists {
  readonly handle: number;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function packCommon(
  posting: ScorableNeed | ScorableOffer,
  { handle, first, second }: Lists,
  arena: Arena,
  numbers: Numbers,
): number {
  const sectors = posting.sectors.map((one) => numbers.sectors.numberOf(one));
  const territories = posting.territories.map((one) => numbers.territories.numberOf(one));
  const concepts = weighted(posting.concepts, numbers.concepts);
  const text = weighted(posting.words, numbers.words);
  const lists = [sectors, territories, first, second, concepts, text];
  const at = arena.take(L.HEAD + lists.reduce((sum, list) => sum + list.length, 0));
  const { words } = arena;
  words[at + L.CONCEPTS] = concepts.length;
  words[at + L.HANDLE] = handle;
  words[at + L.WORDS] = text.length;
  const language = LANGUAGES.indexOf(posting.language) << L.LANGUAGE_FROM;
  words[at + L.FLAGS] = language | (posting.period ? L.PERIOD_KNOWN : 0);
  words[at + L.ORGANISATION] = numbers.organisations.numberOf(posting.organisationId);
  words[at + L.GROUPS] = groupsMask(posting.targetGroups);
  words[at + L.START] = posting.period ? dayNumber(posting.period.start) : BEFORE_ALL;
  words[at + L.END] = posting.period ? dayNumber(posting.period.end) : AFTER_ALL;
  words[at + L.DEADLINE] = posting.deadline === undefined ? AFTER_ALL : dayNumber(posting.deadline);
  words[at + L.SECTORS_AND_TERRITORIES] = sectors.length | (territories.length << L.HALF_WORD_BITS);
  words[at + L.FIRST_AND_SECOND] = first.length | (second.length << L.HALF_WORD_BITS);
  let next = at + L.HEAD;
  arena.amounts[((at + L.AMOUNTS) >> 1) + L.SQUARES] = squaresOf(posting.words);
  for (const list of lists) for (const one of list) words[next++] = one;
  return at;
}

function writeMasks({ words }: Arena, at: number, posting: ScorableNeed | ScorableOffer, requirements: number): void {
  const themes = themesMask(posting.themes) << L.THEMES_FROM;
  words[at + L.MASKS] = modalitiesMask(posting.modalities) | themes | (requirements << L.REQUIREMENTS_FROM);
}

function writeAmounts({ amounts }: Arena, at: number, values: readonly number[]): void {
  for (const [place, value] of values.entries()) amounts[((at + L.AMOUNTS) >> 1) + place] = value;
}

function flag(words: Int32Array, at: number, bit: number): void {
  words[at + L.FLAGS] = (words[at + L.FLAGS] as number) | bit;
}

/** In the order of their numbers. */
function weighted(vector: readonly Weighted[], codes: Codes): readonly number[] {
  const words = vector.map(({ id, weight }) => (codes.numberOf(id) << L.WEIGHT_BITS) | weight);
  return words.sort((a, b) => (a >>> 0) - (b >>> 0));
}
