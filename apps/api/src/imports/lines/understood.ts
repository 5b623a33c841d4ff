import { type Day, type Language, type MoneyShape, type PostingKind, isDay } from '@penc/domain';
import {
  formatDay,
  formatList,
  formatMoneyWithEuro,
  formatNumber,
  formatPercent,
  say,
  sayDeadline,
} from '@penc/language';
import { type CodeOf, type LabelList, label, sectorName, territoryName } from '@penc/reference';
import type { ImportField } from '../columns/field';
import { importFields } from '../columns/fields';
import type { ReadLine } from './read-line';

/** One thing that was understood of a line, in the reader’s language. */
export interface Understood {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/**
 * What a line says as it was understood: amounts in francs and euros, codes by their names, days written out, with what was
 * written where that named a month.
 */
export function understoodOf(
  kind: PostingKind,
  { body, bounds }: Pick<ReadLine, 'body' | 'bounds'>,
  language: Language,
): Understood[] {
  const places = {
    field: 'territories',
    label: say(language, 'page.posting.territories'),
    text: placesIn(body, language),
  };
  const others = importFields[kind]
    .filter(({ reading }) => reading.as !== 'place' && reading.as !== 'text')
    .map((field) => ({
      field: field.name,
      label: say(language, field.title),
      text: textOf(field, body, bounds, language),
    }));
  return [places, ...others].filter(({ text }) => text !== '');
}

function placesIn(body: Readonly<Record<string, unknown>>, language: Language): string {
  return formatList(
    (body['territories'] as string[]).map((code) => territoryName(code, language)),
    language,
  );
}

function textOf(
  { name, reading }: ImportField,
  body: ReadLine['body'],
  bounds: ReadLine['bounds'],
  language: Language,
): string {
  const value = valueAt(body, name);
  if (value === undefined || value === null) return '';
  switch (reading.as) {
    case 'money':
      return formatMoneyWithEuro(value as MoneyShape, language);
    case 'day':
    case 'bound':
      return dayText(value as string, bounds[name], language);
    case 'deadline':
      return isDay(value) ? dayText(value, bounds[name], language) : sayDeadline(language, value as string);
    case 'line':
      return value as string;
    case 'names':
      return formatList(value as string[], language);
    case 'whole':
      return formatNumber(value as number, language);
    case 'percent':
      return formatPercent((value as number) * 100, language);
    case 'sectors':
      return formatList(
        (value as string[]).map((code) => sectorName(code, language)),
        language,
      );
    case 'codes':
      return formatList(
        (value as string[]).map((code) => labelled(reading.list, code, language)),
        language,
      );
    case 'code':
      return labelled(reading.list, value as string, language);
    case 'text':
    case 'currency':
    case 'place':
      return '';
  }
}

/** « 30 juin 2028 (dernier jour de « juin 2028 ») »: who meant another day sees it. */
function dayText(day: Day, written: string | undefined, language: Language): string {
  const text = formatDay(day, language);
  if (written === undefined) return text;
  return say(language, 'page.import.check.bound', { day: text, edge: day.endsWith('-01') ? 'first' : 'last', written });
}

function labelled(list: LabelList, code: string, language: Language): string {
  return label(list, code as CodeOf<LabelList>, language);
}

function valueAt(body: Readonly<Record<string, unknown>>, name: string): unknown {
  const [outer = name, inner] = name.split('.');
  const value = body[outer];
  return inner === undefined ? value : (value as Record<string, unknown> | undefined)?.[inner];
}
