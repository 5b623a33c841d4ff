import { FULL } from '../integers';
import type { ScorableNeed } from '../types';
import { likenessToRecord } from '../words/likeness';
import { weightToday } from './decay';
import { GRAINS, REACH_GRAINS, type RecordFacts, type RecordProfile, type Sizes, recordFacts } from './profile';
import { type NeedFacts, type Overlap, factsOf, overlapOf } from './overlap';

/** What of a need is compared with a record. */
export type Subject = 'texts' | 'sectors' | 'amounts' | 'territories';

/** What a record may show about a need. */
interface Part {
  readonly of: Subject;
  /** How much it counts; the parts sum to `ALL_PARTS`. */
  readonly parts: number;
  /** What a small record of no particular kind shows, 0 to 1. */
  readonly usual: number;
  /** The activities that a record tells of it, in what one of the year 2000 weighs. */
  readonly told: (record: RecordFacts) => number;
  /** From 0 to 1; undefined where the need or the record says nothing of it: a blank is no evidence. */
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
 * Who has done much has done some of everything: of each part more is usual the more activities tell of it, by up to that
 * much, by half of it at twenty of today. How much somebody does is no evidence of what they do.
 */
const MOST_BY_VOLUME = 0.08;
const HALF_BY_VOLUME = 20;
/** Where the likeness of concepts is worth one half. */
const HALF_CONCEPTS = 0.2;

const PARTS: readonly Part[] = [
  { of: 'texts', parts: 20, usual: 0.18, told: activities, shown: wordsShown },
  { of: 'texts', parts: 5, usual: 0.15, told: activities, shown: conceptsShown },
  { of: 'sectors', parts: 2, usual: HALF, told: ({ inSectors }) => plain(inSectors), shown: sectorsShown },
  { of: 'amounts', parts: 14, usual: HALF, told: ({ sizes }) => sizes.all, shown: sizeShown },
  {
    of: 'territories',
    parts: 1,
    usual: HALF,
    told: ({ inTerritories }) => plain(inTerritories),
    shown: territoriesShown,
  },
];
const ALL_PARTS = 42;

/**
 * How much more, or less, a record shows about a need than a record of no particular kind: −10,000 to 10,000, and 0 for
 * what it shows nothing of. Sums, products and square roots in one order: the same on every machine.
 *
 * A weighted sum of likenesses, each saturating as a term does in BM25 (x ÷ (x + k)), so that none drowns the others. Its
 * constants were found by cross-validation on what donors of Senegal funded (README, « What was done before »).
 */
export function evidenceOf(need: ScorableNeed, profile: RecordProfile, thisYear: number): number {
  return evidenceFrom(comparison(need, profile, thisYear));
}

/** Of what both a need and a record say something; empty where they cannot be compared. */
export function subjectsOf(need: ScorableNeed, profile: RecordProfile, thisYear: number): ReadonlySet<Subject> {
  const compared = comparison(need, profile, thisYear);
  return new Set(PARTS.filter(({ shown }) => shown(compared) !== undefined).map((part) => part.of));
}

function comparison(need: ScorableNeed, profile: RecordProfile, thisYear: number): Compared {
  return {
    need: factsOf(need),
    shared: overlapOf(need, profile),
    record: recordFacts(profile),
    decay: weightToday(thisYear),
  };
}

/** The same of what has been gathered already. */
export function evidenceFrom(compared: Compared): number {
  const { decay, record } = compared;
  let sum = 0;
  for (const { parts, usual, told, shown } of PARTS) {
    const found = shown(compared);
    if (found !== undefined) sum += parts * (found - usual - usualByVolume(decay * told(record)));
  }
  return Math.floor((FULL * sum) / ALL_PARTS);
}

const usualByVolume = (told: number) => (MOST_BY_VOLUME * told) / (told + HALF_BY_VOLUME);

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
  if (need.sectorCount === 0 || record.inSectors === 0) return undefined;
  const { sector, category, family } = shared;
  const mass = sector + SAME_CATEGORY * (category - sector) + SAME_FAMILY * (family - category);
  return odds(plain(mass) / need.sectorCount, plain(record.inSectors), decay, USUAL_SECTORS);
}

function territoriesShown({ need, shared, record, decay }: Compared): number | undefined {
  if (need.territoryCount === 0 || record.inTerritories === 0) return undefined;
  const mass = shared.there + NARROWER * shared.inside + WIDER * shared.around;
  return odds(plain(mass) / Math.sqrt(need.territoryCount), plain(record.inTerritories), decay, USUAL_PLACES);
}

function sizeShown({ need: { amount }, record: { sizes }, decay }: Compared): number | undefined {
  if (!amount || sizes.count === 0) return undefined;
  return odds(ofSize(amount, sizes), sizes.all, decay, USUAL_SIZES);
}

function activities({ weight }: RecordFacts): number {
  return plain(weight);
}

function plain(grains: number): number {
  return grains / GRAINS;
}

/**
 * One half where a record shows the usual share, more where it shows more, from 0 to 1: r ÷ (1 + r), r what is seen over what
 * is expected, with additive smoothing by `UNSEEN`. Its mass counts by the square root: ten activities of ten say more than ten
 * of a thousand, and these more than one of a hundred.
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
