import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableSheet } from '../faults';
import { SHEET_LIMITS } from '../limits';
import { decode } from './decode';
import { delimiterOf } from './delimiter';
import { type Row, Rows } from './row';

/** Excel’s own first line that says which sign parts the cells. */
const SEP_LINE = /^sep=(.)\n/i;
/** One over the limit: the reader of rows tells which limit it is. */
const MOST_RECORDS = SHEET_LIMITS.rows * 4;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The rows of a CSV text, by whatever sign they are parted; quoted cells may hold line breaks. Throws UnreadableSheet. */
export function readCsv(bytes: Buffer): Row[] {
  const text = decode(bytes).replaceAll(/\r\n?/g, '\n');
  const said = SEP_LINE.exec(text);
  const table = said ? text.slice(said[0].length) : text;
  let last = said ? 1 : 0;
  const skipped = last;
  const rows = new Rows();
  for (const { record, info } of parsed(table, said?.[1] ?? delimiterOf(table))) {
    // a record is told by the line on which it ends
    rows.add(last + 1, record);
    last = skipped + info.lines;
  }
  return rows.done();
}

function parsed(text: string, delimiter: string): Parsed[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      info: true,
      relax_column_count: true,
      // a quote within a cell that is not quoted: « tuyau 6" »
      relax_quotes: true,
      skip_empty_lines: false,
      to: MOST_RECORDS,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines: line = 1 } = error as unknown as { readonly lines?: number };
    throw new UnreadableSheet('sheet-quote-open', { line });
  }
}
