import type { Language } from '@penc/domain';
import rows from '../data/sectors.json';
import type { Label } from './text';

/** A purpose code of the DAC/CRS list (5 digits), or one of its categories (3 digits). */
export interface Sector {
  readonly code: string;
  readonly level: 'category' | 'sector';
  /** Of a sector, the category it belongs to. */
  readonly category?: string;
  readonly name: Label;
  /** Empty where the list gives none. */
  readonly description: Label;
  /** False for withdrawn codes: old activities bear them, nobody should choose them any more. */
  readonly active: boolean;
}

const all: readonly Sector[] = rows.map(({ code, category, name, description, active }) =>
  category === null
    ? { code, level: 'category', name, description, active }
    : { code, level: 'sector', category, name, description, active },
);
const byCode: ReadonlyMap<string, Sector> = new Map(all.map((one) => [one.code, one]));

/** Withdrawn codes are found as well; undefined for a code that the list does not have. */
export function sector(code: string): Sector | undefined {
  return byCode.get(code);
}

/** Categories and sectors, withdrawn ones too, by code: a category stands before its sectors. */
export function sectors(): readonly Sector[] {
  return all;
}

/** The 3-digit category of a code; a category is its own. */
export function categoryOf(code: string): string | undefined {
  const one = byCode.get(code);
  return one && (one.category ?? one.code);
}

/** True when `inner` is `outer` or belongs to it; false when either code is unknown. */
export function sectorContains(outer: string, inner: string): boolean {
  if (outer === inner) return byCode.has(outer);
  return byCode.get(inner)?.category === outer;
}

/** Throws RangeError for a code that the list does not have: codes are checked when they come in. */
export function sectorName(code: string, language: Language): string {
  const one = byCode.get(code);
  if (!one) throw new RangeError(`no sector has the code ${code}`);
  return one.name[language];
}
