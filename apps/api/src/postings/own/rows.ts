import type { FormBody } from '../../site/forms';

/** So many more rows than are filled in can be written at a time: a phone shows few of them. */
const BLANK_ROWS = 1;
/** In the name of a label: any row of the list. */
const ANY = '*';

/**
 * Lists in a form are rows of fields, « financingPlan.0.source ». Rows left blank are taken out and the others close up: what
 * is wrong with the second that was sent is then said beside the second that is shown.
 */
export function closeUp(values: FormBody, list: string | undefined): FormBody {
  if (list === undefined) return values;
  const kept = rowsOf(values, list).filter((row) => row.some(([, value]) => String(value).trim() !== ''));
  const rest = Object.entries(values).filter(([name]) => !name.startsWith(`${list}.`));
  const rows = kept.flatMap((row, number) => row.map(([field, value]) => [`${list}.${number}.${field}`, value]));
  return Object.fromEntries([...rest, ...rows]) as FormBody;
}

/** The numbers of the rows that hold something. */
export function filledRows(values: FormBody, list: string): number[] {
  return rowsOf(values, list).map((_, number) => number);
}

/** The numbers of the rows that a form shows: those that hold something, and a blank one. */
export function shownRows(values: FormBody, list: string): number[] {
  return Array.from({ length: rowsOf(values, list).length + BLANK_ROWS }, (_, number) => number);
}

/** Rows of a posting as they stand in the form. */
export function rowsTyped(list: string, rows: readonly Readonly<Record<string, string>>[]): FormBody {
  const fields = rows.flatMap((row, number) =>
    Object.entries(row).map(([field, value]) => [`${list}.${number}.${field}`, value] as const),
  );
  return Object.fromEntries(fields);
}

/** The names of the fields that a name stands for: itself, or, with « * », one in each row. */
export function namesLike(pattern: string, values: FormBody): string[] {
  if (!pattern.includes(ANY)) return [pattern];
  const [before = '', after = ''] = pattern.split(ANY);
  return Object.keys(values).filter((name) => name.startsWith(before) && name.endsWith(after));
}

/** Of a field in a row, the number of its row for people: the first is 1. */
export function rowNumber(name: string): number | null {
  const number = /\.(\d+)\./.exec(name)?.[1];
  return number === undefined ? null : Number(number) + 1;
}

type Row = readonly (readonly [field: string, value: FormBody[string]])[];

function rowsOf(values: FormBody, list: string): Row[] {
  const rows: [string, FormBody[string]][][] = [];
  for (const [name, value] of Object.entries(values)) {
    const [, number, field] = new RegExp(`^${list}\\.(\\d{1,3})\\.(.+)$`).exec(name) ?? [];
    if (number !== undefined && field !== undefined) (rows[Number(number)] ??= []).push([field, value]);
  }
  return rows.filter((row) => row !== undefined);
}
