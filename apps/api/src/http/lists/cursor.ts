import { InvalidInput, isDay, isId } from '@penc/domain';
import { textFault } from '../fields/text';

/** Where the next page begins: after the row with these sort keys. Opaque to callers. */
export interface Cursor {
  readonly sort: string;
  readonly keys: readonly (string | number | null)[];
}

export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, ...cursor.keys])).toString('base64url');
}

/** Throws InvalidInput for a cursor that this listing, sorted so, has not given out. */
export function decodeCursor(text: string, sort: string, fits: readonly ((key: unknown) => boolean)[]): Cursor {
  const [madeFor, ...keys] = parse(text);
  const sound = madeFor === sort && keys.length === fits.length && fits.every((fit, i) => fit(keys[i]));
  if (!sound) throw new InvalidInput([{ pointer: '/cursor', code: 'bad-cursor' }]);
  return { sort, keys: keys as Cursor['keys'] };
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** What the keys of a cursor may be: made up ones must not reach Postgres. */
export const cursorKeys = {
  id: isId,
  wholeNumber: Number.isSafeInteger,
  /** A timestamptz as Postgres writes it. */
  instant: (key: unknown): boolean =>
    typeof key === 'string' && INSTANT.test(key) && isDay(key.slice(0, 10)) && !Number.isNaN(Date.parse(key)),
  day: isDay,
  dayOrInfinity: (key: unknown): boolean => key === 'infinity' || isDay(key),
  text: (key: unknown): boolean => typeof key === 'string' && textFault(key) === null,
} as const;
const INSTANT = /^\d{4}-\d\d-\d\d [0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

/** Of `limit + 1` rows read, the page and the cursor of the next one. */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursorAfter: (row: Row) => Cursor): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(cursorAfter(last)) : null };
}
