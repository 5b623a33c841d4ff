import { FULL } from '../integers';
import type { ScorableNeed } from '../types';
import { likenessToRecord } from '../words/likeness';
import { weightToday } from './decay';
import { GRAINS, REACH_GRAINS, type RecordFacts, type RecordProfile, type Sizes, recordFacts } from './profile';
import { type NeedFacts, type Overlap, factsOf, overlapOf } from './overlap';

/** What a record may show about a need. */
interface Part {
  /** How much it counts; the parts sum to `ALL_PARTS`. Found by cross-validation on activities of Senegal's partners. */
  readonly parts: number;
  /** What a small record of no particular kind shows, 0 to 1. */
  readonly usual: number;
  /** From 0 to 1; undefined where the need says nothing of it. */
  readonly shown: (pair: Compared) => number | undefined;
}

/** A need and a record, and what they have in common. */
export interface Compared {
  readonly need: NeedFacts;
  readonly shared: Overlap;
  readonly record: RecordFacts;
  /** What an activity of the year 2000 weighs today. */
  readonly decay: number;
}

const HALF = 0.5;
/** As many activities of no particular kind are taken to stand in each record beside its own: few prove little. */
const UNSEEN = 3;
/** Of which one in ten is in the sector, or of that size, and three in twenty are there. */
const USUAL_SECTORS = 0.1;
const USUAL_PLACES = 0.15;
const USUAL_SIZES = 0.1;
/** What was done in the same category, or the same family, counts beside the very sector. */
const SAME_CATEGORY = 0.8;
const SAME_FAMILY = 0.3;
/** What was done for a wider territory, or in a part of this one, counts there. */
const WIDER = 0.5;
const NARROWER = 0.7;
/**
 * Who has done much has done some of everything: what is usual grows with a record, by up to that much, by half of it at
 * twenty activities of today. How much somebody does is no evidence of what they do.
 */
const MOST_BY_VOLUME = 0.08;
const HALF_BY_VOLUME = 20;
/** Where the likeness of concepts is worth one half. */
const HALF_CONCEPTS = 0.2;

const PARTS: readonly Part[] = [
  { parts: 20, usual: 0.18, shown: wordsShown },
  { parts: 5, usual: 0.15, shown: conceptsShown },
  { parts: 2, usual: HALF, shown: sectorsShown },
  { parts: 14, usual: HALF, shown: sizeShown },
  { parts: 1, usual: HALF, shown: territoriesShown },
];
const ALL_PARTS = 42;

/**
 * How much more, or less, a record shows about a need than a record of no particular kind: −10,000 to 10,000, and 0 for
 * what it shows nothing of. Sums, products and square roots in one order: the same on every machine.
 */
export function evidenceOf(need: ScorableNeed, profile: RecordProfile, thisYear: number): number {
  return evidenceFrom({
    need: factsOf(need),
    shared: overlapOf(need, profile),
    record: recordFacts(profile),
    decay: weightToday(thisYear),
  });
}

/** The same of what has been gathered already. */
export function evidenceFrom(compared: Compared): number {
  const byVolume = usualByVolume(compared.decay * plain(compared.record.weight));
  let sum = 0;
  for (const { parts, usual, shown } of PARTS) {
    const found = shown(compared);
    if (found !== undefined) sum += parts * (found - usual - byVolume);
  }
  return Math.floor((FULL * sum) / ALL_PARTS);
}

const usualByVolume = (activities: number) => (MOST_BY_VOLUME * activities) / (activities + HALF_BY_VOLUME);

/** Names and turns in common with what was written of its activities in the same language; words tell nothing across. */
function wordsShown({ need, shared, record, decay }: Compared): number | undefined {
  const theirs = need.language === 'fr' ? record.frenchLength : record.englishLength;
  if (need.wordsLength === 0 || theirs === 0) return undefined;
  return likenessToRecord(shared.words / REACH_GRAINS, need.wordsLength, theirs, Math.sqrt(decay));
}

/** Projected on the need's direction. */
function conceptsShown({ need, shared, record }: Compared): number | undefined {
  if (need.conceptsLength === 0 || record.conceptsLength === 0) return undefined;
  const found = shared.concepts / REACH_GRAINS / need.conceptsLength / record.conceptsLength;
  return found / (found + HALF_CONCEPTS);
}

function sectorsShown({ need, shared, record, decay }: Compared): number | undefined {
  if (need.sectorCount === 0) return undefined;
  const { sector, category, family } = shared;
  const mass = sector + SAME_CATEGORY * (category - sector) + SAME_FAMILY * (family - category);
  return odds(plain(mass) / need.sectorCount, plain(record.inSectors), decay, USUAL_SECTORS);
}

function territoriesShown({ need, shared, record, decay }: Compared): number | undefined {
  if (need.territoryCount === 0) return undefined;
  const mass = shared.there + NARROWER * shared.inside + WIDER * shared.around;
  return odds(plain(mass) / Math.sqrt(need.territoryCount), plain(record.inTerritories), decay, USUAL_PLACES);
}

function sizeShown({ need: { amount }, record: { sizes }, decay }: Compared): number | undefined {
  if (!amount) return undefined;
  return odds(ofSize(amount, sizes), sizes.all, decay, USUAL_SIZES);
}

const plain = (grains: number) => grains / GRAINS;

/**
 * One half where a record shows the usual share, more where it shows more, from 0 to 1. Its mass counts by the square
 * root: ten activities of ten say more than ten of a thousand, and these more than one of a hundred.
 */
function odds(part: number, all: number, decay: number, usual: number): number {
  const ratio = (decay * part + UNSEEN * usual) / (Math.sqrt((decay * all + UNSEEN) * UNSEEN) * usual);
  return ratio / (1 + ratio);
}

/** Each activity by the ratio of the smaller of the two amounts to the larger. */
function ofSize(amount: number, { lists, from, count }: Sizes): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lists[from + middle] ?? 0) <= amount) low = middle + 1;
    else high = middle;
  }
  const below = lists[from + count + 1 + low] ?? 0;
  const above = lists[from + 2 * (count + 1) + low] ?? 0;
  return below / amount + above * amount;
}
