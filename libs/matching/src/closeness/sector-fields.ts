import { categoryOf, sectorContains } from '@penc/reference';

/** The DAC category of a code, or the code itself where it is none. */
export const fieldOf = (sector: string): string => categoryOf(sector) ?? sector;

/** True when a sector is an excluded one or lies in it. */
export function within(excluded: string, sector: string): boolean {
  return excluded === sector || sectorContains(excluded, sector);
}
