import { categoryOf, sectorContains } from '@penc/reference';
import { FULL } from '../arithmetic/integers';

/** How near two DAC codes stand in the hierarchy of the list, the nearest first. */
export type SectorStep = 'same' | 'contains' | 'category' | 'family' | 'domain' | 'none';

/**
 * The DAC list numbers its categories by family: 111, 112, 113 and 114 are all education (11), 12 is health,
 * 31 agriculture and fishing. The first digit is the domain: social, economic, productive, multisector.
 */
const STEPS: Readonly<Record<SectorStep, number>> = {
  same: FULL,
  contains: 9_000,
  category: 7_000,
  family: 5_000,
  domain: 2_000,
  none: 0,
};

/** How far two DAC/CRS codes of 3 or 5 digits stand apart in the hierarchy of the list, from either side. */
export function sectorStep(a: string, b: string): SectorStep {
  // Two equal categories may still mean different sectors of it
  if (a === b) return a.length < 5 ? 'contains' : 'same';
  if (sectorContains(a, b) || sectorContains(b, a)) return 'contains';
  const [ofA, ofB] = [categoryOf(a) ?? a, categoryOf(b) ?? b];
  if (ofA === ofB) return 'category';
  if (ofA.slice(0, 2) === ofB.slice(0, 2)) return 'family';
  return ofA[0] === ofB[0] ? 'domain' : 'none';
}

/** 0 to 10,000. */
export function sectorCloseness(a: string, b: string): number {
  return STEPS[sectorStep(a, b)];
}

/** The closeness of the nearest of some codes; 0 where there is none. */
export function nearestSector(code: string, others: readonly string[]): number {
  let best = 0;
  for (const other of others) {
    const closeness = sectorCloseness(code, other);
    if (closeness > best) best = closeness;
  }
  return best;
}
