import { ancestorsOf } from '@penc/reference';
import type { ScorableNeed } from '../types';
import { lengthOf, product } from '../arithmetic/vectors';
import { type RecordProfile, type Sums, sectorKeys, within } from './profile';

/** What evidence sees of a need by itself. */
export interface NeedFacts {
  /** Its text; English otherwise. */
  readonly french: boolean;
  /** The lengths of its vectors, 0 for none. */
  readonly wordsLength: number;
  readonly conceptsLength: number;
  readonly sectorCount: number;
  readonly territoryCount: number;
  /** Francs; 0 where it is not said. */
  readonly amount: number;
}

/**
 * What a record holds of what a need names. Sums of whole numbers: over a map, a packed list or a dense vector, whoever
 * gathers them finds the same.
 */
export interface Overlap {
  /** Scalar products with the need’s words and concepts, in grains of reach. */
  readonly words: number;
  readonly concepts: number;
  /** Masses in grains, summed over the need’s sectors: of the very sector, its category, its family. */
  readonly sector: number;
  readonly category: number;
  readonly family: number;
  /** Summed over the need’s territories: of what concerns the whole of it, lies within it, or concerns one around it. */
  readonly there: number;
  readonly inside: number;
  readonly around: number;
}

/** What a record is compared with; the amount in francs CFA, 0 where none is named. */
export function factsOf(need: ScorableNeed): NeedFacts {
  return {
    french: need.language === 'fr',
    wordsLength: lengthOf(need.words),
    conceptsLength: lengthOf(need.concepts),
    sectorCount: need.sectors.length,
    territoryCount: need.territories.length,
    amount: need.amount ?? 0,
  };
}

/** Of one need with one record, gathered over the maps of its profile. */
export function overlapOf(need: ScorableNeed, profile: RecordProfile): Overlap {
  return {
    words: product(need.words, profile.words[need.language].by),
    concepts: product(need.concepts, profile.concepts.by),
    ...sectorsIn(profile.sectors, need.sectors),
    ...placesIn(profile.territories, need.territories),
  };
}

/** The masses of a record in some sectors. */
export function sectorsIn({ by }: Sums, codes: readonly string[]): Pick<Overlap, 'sector' | 'category' | 'family'> {
  const found = { sector: 0, category: 0, family: 0 };
  for (const code of codes) {
    const keys = sectorKeys(code);
    for (const level of ['sector', 'category', 'family'] as const) found[level] += by.get(keys[level] ?? '') ?? 0;
  }
  return found;
}

/** The masses of a record at some territories. */
export function placesIn({ by }: Sums, codes: readonly string[]): Pick<Overlap, 'there' | 'inside' | 'around'> {
  const found = { there: 0, inside: 0, around: 0 };
  for (const code of codes) {
    found.there += by.get(code) ?? 0;
    found.inside += by.get(within(code)) ?? 0;
    for (const above of ancestorsOf(code)) found.around += by.get(above) ?? 0;
  }
  return found;
}
