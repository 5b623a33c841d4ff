import { SHEET_LIMITS } from '../limits';
import type { Row } from './row';

/** Cells of one column that are merged downwards: what they say stands in the first alone. */
export interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Of what is carried down, in characters. */
const LONGEST = 200;
const ADDRESS = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/;

/** « B4:D6 » by its first column; null of cells that are merged across alone, as a title is. */
export function mergeOf(address: string | undefined, columnOf: (letters: string) => number): Merge | null {
  const [, letters = '', first = '', last = ''] = ADDRESS.exec(address ?? '') ?? [];
  const column = columnOf(letters);
  if (!(Number(last) > Number(first)) || column >= SHEET_LIMITS.columns) return null;
  return { column, first: Number(first), last: Number(last) };
}

/**
 * Each line under a merged cell says what the cell says, as whoever reads the table takes it: one region for three projects. Not so
 * where it holds a figure, for one amount for three projects is not three such amounts, nor where it is no name but a text.
 */
export function carriedDown(rows: readonly Row[], merges: readonly Merge[]): Row[] {
  const carried = rows.map(({ line, cells }) => ({ line, cells: [...cells] }));
  for (const { column, first, last } of merges) {
    const within = carried.filter(({ line }) => line >= first && line <= last);
    const text = within[0]?.line === first ? (within[0].cells[column] ?? '') : '';
    if (text === '' || text.length > LONGEST || /\d/.test(text)) continue;
    for (const { cells } of within) {
      while (cells.length <= column) cells.push('');
      cells[column] ||= text;
    }
  }
  return carried;
}
