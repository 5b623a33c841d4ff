import { InvalidInput } from '@penc/domain';

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

/** Of `limit + 1` rows read, the page and the cursor of the next one. */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursorAfter: (row: Row) => Cursor): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(cursorAfter(last)) : null };
}
