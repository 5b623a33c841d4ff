import { UnreadableSheet } from '../faults';
import { unguarded } from '../guard';
import { SHEET_LIMITS } from '../limits';

/** A row as it was filled in. Cells without anything behind the last that says something are left out. */
export interface Row {
  /** Of the file as people see it, from 1: where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Collects the rows that say something, within the limits. */
export class Rows {
  private readonly kept: Row[] = [];
  private characters = 0;

  add(line: number, cells: readonly string[]): void {
    const clean = cells.map((cell) => unguarded(storable(cell).trim()).trim());
    const last = clean.findLastIndex((cell) => cell !== '');
    if (last < 0) return;
    if (last >= SHEET_LIMITS.columns)
      throw new UnreadableSheet('sheet-too-many-columns', { max: SHEET_LIMITS.columns });
    if (clean.some((cell) => cell.length > SHEET_LIMITS.cell))
      throw new UnreadableSheet('sheet-cell-too-long', { line, max: SHEET_LIMITS.cell });
    if (this.kept.length >= SHEET_LIMITS.rows)
      throw new UnreadableSheet('sheet-too-many-rows', { max: SHEET_LIMITS.rows });
    // a text that cells share stands once in the file, and as often as there are cells in what is kept of it
    this.characters += clean.reduce((sum, cell) => sum + cell.length, 0);
    if (this.characters > SHEET_LIMITS.inflatedBytes)
      throw new UnreadableSheet('sheet-inflated', { max: SHEET_LIMITS.inflatedBytes / 1_000_000 });
    this.kept.push({ line, cells: clean.slice(0, last + 1) });
  }

  done(): Row[] {
    if (this.kept.length === 0) throw new UnreadableSheet('sheet-empty');
    return this.kept;
  }
}

/** No database keeps these: the sign of number 0, and half of a character. */
function storable(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
