import { FULL } from '../arithmetic/integers';
import type { ScorableNeed } from '../types';
import { likenessToRecord } from '../words/likeness';
import { type RecordFacts, SMALL_RECORD, recordFacts } from './facts';
import { type NeedFacts, type Overlap, factsOf, overlapOf } from './overlap';
import { GRAINS, REACH_GRAINS, type RecordProfile } from './profile';

/** What of a need is compared with a record. */
export type Subject = 'texts' | 'sectors' | 'amounts' | 'territories';

/** A need and a record, and what they have in common. */
export interface Compared {
  readonly need: NeedFacts;
  readonly shared: Overlap;
  readonly record: RecordFacts;
}

const HALF = 0.5;
/** How much each part counts; they sum to `ALL_PARTS`. */
const PARTS = { words: 20, concepts: 5, sectors: 2, amounts: 14, territories: 1 } as const;
const ALL_PARTS = 42;
/** What a small record of no particular kind shows of each, 0 to 1. */
const USUAL = { words: 0.18, concepts: 0.15, sectors: HALF, amounts: HALF, territories: HALF } as const;
/** What was done in the same category, or the same family, counts beside the very sector. */
const SAME_CATEGORY = 0.8;
const SAME_FAMILY = 0.3;
/** What was done for a wider territory, or in a part of this one, counts there. */
const WIDER = 0.5;
const NARROWER = 0.7;
/** Where the likeness of concepts is worth one half. */
const HALF_CONCEPTS = 0.2;

/**
 * How much more, or less, a record shows about a need than a record of no particular kind: −10,000 to 10,000, and 0 for
 * what it shows nothing of. Sums, products and square roots in one order: the same on every machine.
 *
 * A weighted sum of likenesses, each saturating as a term does in BM25 (x ÷ (x + k)), so that none drowns the others. Its
 * constants were found by cross-validation on what donors of Senegal funded (README, « What was done before »).
 */
export function evidenceOf(need: ScorableNeed, profile: RecordProfile, thisYear: number): number {
  const record = recordFacts(profile, thisYear);
  return evidenceFrom({ need: factsOf(need), shared: overlapOf(need, profile), record });
}

/** Of what both a need and a record say something; empty where they cannot be compared. */
export function subjectsOf(need: ScorableNeed, profile: RecordProfile, thisYear: number): ReadonlySet<Subject> {
  const [facts, record] = [factsOf(need), recordFacts(profile, thisYear)];
  const compared: Readonly<Record<Subject, boolean>> = {
    texts: inWords(facts, record) || inConcepts(facts, record),
    sectors: inSectors(facts, record),
    amounts: inAmounts(facts, record),
    territories: inTerritories(facts, record),
  };
  return new Set((Object.keys(compared) as Subject[]).filter((one) => compared[one]));
}

// A blank is no evidence: what the need or the record says nothing of is no part of it

const textDamping = ({ french }: NeedFacts, record: RecordFacts) =>
  french ? record.frenchDamping : record.englishDamping;
const inWords = (need: NeedFacts, record: RecordFacts) => need.wordsLength > 0 && textDamping(need, record) > 0;
const inConcepts = (need: NeedFacts, record: RecordFacts) => need.conceptsLength > 0 && record.conceptsLength > 0;
const inSectors = (need: NeedFacts, record: RecordFacts) => need.sectorCount > 0 && record.sectorsExpected > 0;
const inAmounts = (need: NeedFacts, record: RecordFacts) => need.amount > 0 && record.sizesExpected > 0;
const inTerritories = (need: NeedFacts, record: RecordFacts) =>
  need.territoryCount > 0 && record.territoriesExpected > 0;

/** The same of what has been gathered already. */
export function evidenceFrom(compared: Compared): number {
  const { need, record } = compared;
  let sum = 0;
  if (inWords(need, record)) {
    sum += PARTS.words * (wordsShown(compared) - USUAL.words - record.activitiesUsual);
  }
  if (inConcepts(need, record)) {
    sum += PARTS.concepts * (conceptsShown(compared) - USUAL.concepts - record.activitiesUsual);
  }
  if (inSectors(need, record)) {
    sum += PARTS.sectors * (sectorsShown(compared) - USUAL.sectors - record.sectorsUsual);
  }
  if (inAmounts(need, record)) {
    sum += PARTS.amounts * (sizeShown(compared) - USUAL.amounts - record.sizesUsual);
  }
  if (inTerritories(need, record)) {
    sum += PARTS.territories * (territoriesShown(compared) - USUAL.territories - record.territoriesUsual);
  }
  return Math.floor((FULL * sum) / ALL_PARTS);
}

/** Names and turns in common with what was written of its activities in the same language; words tell nothing across. */
function wordsShown({ need, shared, record }: Compared): number {
  const scale = Math.sqrt(record.decay);
  return likenessToRecord(shared.words / REACH_GRAINS, need.wordsLength, textDamping(need, record), scale);
}

/** Projected on the need's direction. */
function conceptsShown({ need, shared, record }: Compared): number {
  const found = shared.concepts / REACH_GRAINS / need.conceptsLength / record.conceptsLength;
  return found / (found + HALF_CONCEPTS);
}

function sectorsShown({ need, shared, record }: Compared): number {
  const { sector, category, family } = shared;
  const mass = sector + SAME_CATEGORY * (category - sector) + SAME_FAMILY * (family - category);
  return odds(mass / GRAINS / need.sectorCount, record.decay, SMALL_RECORD.sectors, record.sectorsExpected);
}

function territoriesShown({ need, shared, record }: Compared): number {
  const mass = shared.there + NARROWER * shared.inside + WIDER * shared.around;
  const part = mass / GRAINS / Math.sqrt(need.territoryCount);
  return odds(part, record.decay, SMALL_RECORD.territories, record.territoriesExpected);
}

function sizeShown({ need, record }: Compared): number {
  return odds(ofSize(need.amount, record), record.decay, SMALL_RECORD.sizes, record.sizesExpected);
}

/**
 * One half where a record shows the usual share, more where it shows more, from 0 to 1: r ÷ (1 + r), r what is seen over what
 * is expected of a record of that mass, with additive smoothing by what a small one shows.
 */
function odds(part: number, decay: number, small: number, expected: number): number {
  const ratio = (decay * part + small) / expected;
  return ratio / (1 + ratio);
}

/** Each activity by the ratio of the smaller of the two amounts to the larger. */
function ofSize(amount: number, { sizes, sizesFrom: from, sizesCount: count }: RecordFacts): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sizes[from + middle] as number) <= amount) low = middle + 1;
    else high = middle;
  }
  const below = sizes[from + count + 1 + low] as number;
  const above = sizes[from + 2 * (count + 1) + low] as number;
  return below / amount + above * amount;
}
