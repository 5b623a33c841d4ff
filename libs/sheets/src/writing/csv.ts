import type { Language } from '@penc/domain';
import { guarded } from '../guard';
import { CSV_SIGNS, type Cell, type Sheet, rowsWithNotes } from '../sheet';

/** By it, Excel knows that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const NEEDS_QUOTES = /[;,\t"\r\n]|^\s|\s$/;

/**
 * RFC 4180, as the spreadsheets of each language open it: `;` and decimal comma in French, `,` and point in English; UTF-8
 * with its mark; days as 2027-03-31; each line with as many cells as there are titles. No text becomes a formula; numbers stay numbers, one that is not finite an empty cell.
 */
export function toCsv(sheet: Pick<Sheet, 'columns' | 'rows' | 'notes'>, language: Language): Buffer {
  const { delimiter, decimal } = CSV_SIGNS[language];
  const titles = sheet.columns.map(({ title }) => title);
  const lines = [titles, ...rowsWithNotes(sheet)].map((row) =>
    titles.map((_, place) => written(row[place] ?? null, decimal)).join(delimiter),
  );
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}

function written(cell: Cell, decimal: string): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = guarded(cell ?? '');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
