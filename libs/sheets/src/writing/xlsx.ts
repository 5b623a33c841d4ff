import writeWorkbook, { type Row as CellRow, type SheetData } from 'write-excel-file/node';
import { guarded } from '../guard';
import { type Cell, type CellKind, type SheetColumn, type Sheet, rowsWithNotes } from '../sheet';
import { choicesFeature } from './choices';
import { cellText, sheetNames } from './text';

const DAY = 'yyyy-mm-dd';
const WIDTHS: Readonly<Record<CellKind, number>> = { text: 28, number: 16, date: 14 };
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;
const HEADING = { fontWeight: 'bold', backgroundColor: '#E8E2D6', wrap: true, alignVertical: 'top' } as const;

/** Written across the columns beside it. */
const NOTE = { kind: 'number' } as const;

/**
 * A workbook of one sheet or several: headings that stay in sight, lists to choose from where a column has `choices`. No text becomes
 * a formula, saved as CSV neither; days are UTC days. At least one sheet; rows as long as their columns or shorter.
 */
export function toXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map((sheet, index) => writtenSheet(sheet, names[index] ?? ''));
  return writeWorkbook(written, { ...FONT, features: [choicesFeature(sheets, names)] }).toBuffer();
}

function writtenSheet(sheet: Sheet, name: string) {
  const { columns, rows } = sheet;
  const headings = columns.map(({ title }) => ({ value: safeText(title), type: String, ...HEADING }));
  const cells = rowsWithNotes(sheet).map((row, place) =>
    columns.map((column, index) => cellOf(place < rows.length ? column : NOTE, row[index] ?? null)),
  );
  return {
    data: [headings, ...cells] satisfies SheetData,
    sheet: name,
    columns: columns.map(({ kind, width }) => ({ width: width ?? WIDTHS[kind] })),
    stickyRowsCount: 1,
  };
}

function cellOf({ kind }: Pick<SheetColumn, 'kind'>, cell: Cell): CellRow[number] {
  if (cell === null || cell === '') return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: DAY };
  if (typeof cell === 'string') return { value: safeText(cell), type: String, wrap: kind === 'text' };
  return Number.isFinite(cell) ? { value: cell, type: Number } : null;
}

function safeText(text: string): string {
  return guarded(cellText(text));
}
