import { InvalidInput, LANGUAGES, MAX_IMPORT_LINES, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { fold } from '@penc/reference';
import { type Row, UnreadableSheet } from '@penc/sheets';
import { knownHeadings } from './guess';

/** A file as it is kept until it is posted: its headings, and the lines below them. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Above the headings there may stand a title, an address, a date. */
const ROWS_LOOKED_AT = 10;

/** The last column of the file of lines to correct is ours: it comes back, and is none of the table. */
const OURS: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => fold(say(language, 'page.import.corrections.heading'))),
);

/** The row of headings is the one that knows most of our fields, the first of equals. Throws where no line stands below it, or too many. */
export function tableOf(kind: PostingKind, rows: readonly Row[]): Table {
  const known = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => knownHeadings(kind, cells));
  const at = known.indexOf(Math.max(...known));
  const sent = rows.slice(at + 1);
  const width = Math.max(...rows.slice(at).map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => rows[at]?.cells[column] ?? '');
  const isTheirs = headings.map((heading) => !OURS.has(fold(heading)));
  const theirs = (cells: readonly string[]) => cells.filter((_, column) => isTheirs[column]);
  // a line of which all but our remark was deleted is none
  const below = isTheirs.every(Boolean)
    ? sent
    : sent
        .map(({ line, cells }) => ({ line, cells: theirs(cells) }))
        .filter(({ cells }) => cells.some((text) => text.trim()));
  if (below.length === 0) throw new UnreadableSheet('sheet-empty');
  if (below.length > MAX_IMPORT_LINES) throw tooMany();
  return { headings: theirs(headings), rows: below };
}

export function tooMany(): InvalidInput {
  return new InvalidInput([{ pointer: '', code: 'import-too-many', values: { max: MAX_IMPORT_LINES } }]);
}
