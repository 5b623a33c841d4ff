import type { Language, PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { type Cell, type Sheet, type SheetColumn, toXlsx } from '@penc/sheets';
import type { ImportField } from '../columns/field';
import { importFields } from '../columns/fields';
import { exampleOf } from './example';
import { type ChoiceList, listsFor } from './lists';

const WIDE = 110;
const WIDTHS: Readonly<Record<string, number>> = {
  title: 40,
  description: 60,
  sectors: 40,
  excludedSectors: 40,
  modalities: 30,
  themes: 34,
};
const STEPS = [
  'fill',
  'example',
  'several',
  'places',
  'sectors',
  'money',
  'days',
  'further',
  'nobody',
  'send',
] as const;

/** A workbook to be filled in: the postings, with lists to choose from; how to; the lists. */
export function templateFor(kind: PostingKind, language: Language): Promise<Buffer> {
  const lists = listsFor(kind, language);
  return toXlsx([postingsSheet(kind, language, lists), howToSheet(kind, language), listsSheet(language, lists)]);
}

/** What only tables have that people made before: a column of any place, and one of currencies. */
const NOT_ASKED = new Set(['territories', 'currency']);

/** Region, department and commune say where; amounts say their currency. */
export function templateFields(kind: PostingKind): readonly ImportField[] {
  return importFields[kind].filter(({ name }) => !NOT_ASKED.has(name));
}

function postingsSheet(kind: PostingKind, language: Language, lists: readonly ChoiceList[]): Sheet {
  const fields = templateFields(kind);
  const example = exampleOf(kind, language);
  return {
    name: say(language, `page.import.sheet.${kind}`),
    columns: fields.map((field) => columnFor(field, language, lists)),
    rows: [fields.map(({ name }): Cell => example[name] ?? null)],
  };
}

function columnFor(
  { name, title, hint, reading }: ImportField,
  language: Language,
  lists: readonly ChoiceList[],
): SheetColumn {
  const place = lists.findIndex(({ of }) => of === name);
  return {
    title: say(language, title),
    // amounts and days are typed as people type them, « 45 millions »
    kind: reading.as === 'whole' ? 'number' : 'text',
    width: WIDTHS[name] ?? 22,
    ...(hint && { hint: say(language, hint) }),
    ...(place >= 0 && { choices: { sheet: say(language, 'page.import.sheet.lists'), column: place } }),
  };
}

function howToSheet(kind: PostingKind, language: Language): Sheet {
  const title = say(language, 'page.import.sheet.how');
  return {
    name: title,
    columns: [{ title, kind: 'text', width: WIDE }],
    rows: STEPS.map((step) => [say(language, `page.import.how.${step}`, { kind })]),
  };
}

function listsSheet(language: Language, lists: readonly ChoiceList[]): Sheet {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: say(language, 'page.import.sheet.lists'),
    columns: lists.map(({ title }) => ({ title: say(language, title), kind: 'text', width: 34 })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? null)),
  };
}
