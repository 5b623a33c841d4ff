import { InvalidInput, MAX_IMPORT_LINES, type PostingKind } from '@penc/domain';
import { type Row, UnreadableSheet } from '@penc/sheets';
import { knownHeadings } from './guess';

/** A file as it is kept until it is posted: its headings, and the lines below them. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Above the headings there may stand a title, an address, a date. */
const ROWS_LOOKED_AT = 10;

/** The row of headings is the one that knows most of our fields, the first of equals. Throws where no line stands below it, or too many. */
export function tableOf(kind: PostingKind, rows: readonly Row[]): Table {
  const known = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => knownHeadings(kind, cells));
  const at = known.indexOf(Math.max(...known));
  const below = rows.slice(at + 1);
  if (below.length === 0) throw new UnreadableSheet('sheet-empty');
  if (below.length > MAX_IMPORT_LINES) throw tooMany();
  const width = Math.max(...rows.slice(at).map(({ cells }) => cells.length));
  const headings = rows[at]?.cells ?? [];
  return { headings: Array.from({ length: width }, (_, column) => headings[column] ?? ''), rows: below };
}

export function tooMany(): InvalidInput {
  return new InvalidInput([{ pointer: '', code: 'import-too-many', values: { max: MAX_IMPORT_LINES } }]);
}
