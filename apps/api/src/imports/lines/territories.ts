import type { Fault, Language } from '@penc/domain';
import { type Place, placeNamed, withDepartment } from './places';
import { partsOf } from './several';

const COLUMNS = ['region', 'department', 'commune'] as const;

interface ReadTerritories {
  readonly codes: readonly string[];
  readonly faults: readonly Fault[];
}

type Cells = Readonly<Record<string, readonly string[]>>;

/** Whether a cell says where at all. */
export function saysWhere(cells: Cells): boolean {
  return [...COLUMNS, 'territories'].some((name) => cells[name] !== undefined);
}

/**
 * The columns that say where, together: of region, department and commune the narrowest that is filled in, each within the one before.
 * Of places that share a name, the one that lies `around` what is said of the whole table.
 */
export function readTerritories(cells: Cells, around: readonly string[], language: Language): ReadTerritories {
  const faults: Fault[] = [];
  const codesIn = (name: string, level: (typeof COLUMNS)[number] | 'any', within: readonly string[]): string[] =>
    (cells[name] ?? []).flatMap((cell) => {
      const look = (text: string) => {
        const place = placeNamed(text, { level, within });
        return 'ambiguous' in place && around.length > 0 ? placeNamed(text, { level, within: around }) : place;
      };
      return partsOf(cell, (text) => foundIn(look(text))).flatMap((text) => {
        const place = look(text);
        if ('code' in place) return [place.code];
        faults.push(faultOf(name, text, place, language));
        return [];
      });
    });
  let narrowest: string[] = [];
  for (const level of COLUMNS) {
    const codes = codesIn(level, level, narrowest);
    if (codes.length > 0) narrowest = codes;
  }
  return { codes: [...new Set([...narrowest, ...codesIn('territories', 'any', [])])], faults };
}

/** A name that stands for a place, whichever: it is not parted. */
function foundIn(place: Place) {
  if ('ambiguous' in place) return { code: place.ambiguous[0] ?? '' };
  return 'elsewhere' in place ? { code: place.elsewhere } : place;
}

function faultOf(name: string, value: string, place: Exclude<Place, { code: string }>, language: Language): Fault {
  const pointer = `/${name}`;
  if ('ambiguous' in place) {
    const among = place.ambiguous.map(withDepartment).join(', ');
    return { pointer, code: 'import-place-ambiguous', values: { value, among } };
  }
  if ('elsewhere' in place) {
    return { pointer, code: 'import-place-elsewhere', values: { value, place: withDepartment(place.elsewhere) } };
  }
  return unknownValue(pointer, value, place.near?.shown[language] ?? null);
}

/** A value that stands in no list, and the one that may have been meant. */
export function unknownValue(pointer: string, value: string, near: string | null): Fault {
  const said = value.slice(0, 80);
  if (near === null) return { pointer, code: 'import-unknown', values: { value: said } };
  return { pointer, code: 'import-unknown-near', values: { value: said, near } };
}
