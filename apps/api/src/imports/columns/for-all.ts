import type { PostingKind } from '@penc/domain';
import type { ImportField } from './field';
import { importFields } from './fields';
import type { Columns } from './guess';

/** What one answer may say of all lines of a file. */
export const FOR_ALL = ['themes', 'modalities', 'territories', 'targetGroups', 'sectors'] as const;
export type ForAllField = (typeof FOR_ALL)[number];

/** Codes for the lines of which no cell says it. */
export type ForAll = Readonly<Partial<Record<ForAllField, readonly string[]>>>;

/** Without the fields of which nothing is said. */
export function saidForAll(answers: ForAll): ForAll {
  return Object.fromEntries(FOR_ALL.flatMap((name) => (answers[name]?.length ? [[name, answers[name]]] : [])));
}

/** Whether a column may say it, if any. */
export function isInColumns(kind: PostingKind, name: string, columns: Columns): boolean {
  if (name !== 'territories') return columns.includes(name);
  return importFields[kind].some(({ name: place, reading }) => reading.as === 'place' && columns.includes(place));
}

/** What is said for all lines because no column says it. */
export function onlyWithoutColumn(kind: PostingKind, columns: Columns, forAll: ForAll): ForAll {
  return Object.fromEntries(Object.entries(forAll).filter(([name]) => !isInColumns(kind, name, columns)));
}

/** Of what a posting cannot be published without, what neither a column nor an answer for all lines says. */
export function missingFields(kind: PostingKind, columns: Columns, forAll: ForAll): ImportField[] {
  return importFields[kind].filter(
    ({ name, wanted }) =>
      (wanted || name === 'territories') &&
      !isInColumns(kind, name, columns) &&
      !(name in saidForAll(forAll)) &&
      // a theme says its axis
      !(name === 'themes' && columns.includes('subthemes')),
  );
}
