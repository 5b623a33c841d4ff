import { type Fault, InvalidInput, type Language, type PostingKind } from '@penc/domain';
import { completeMoney, currencyIn, readBound, readDay } from '@penc/language';
import { propose } from '@penc/matching';
import { Typed } from '../../postings/own/typed';
import { FOR_ALL, type ForAll, type ForAllField } from '../columns/for-all';
import type { Columns } from '../columns/guess';
import type { ImportField } from '../columns/field';
import { importFields } from '../columns/fields';
import { axesTold, lookUpAxis } from './axes';
import type { Cells } from './cells';
import { type Found, knownIn, lookUp, lookUpSector } from './known';
import { amountOfShare } from './share';
import { withAuthorityType, withMandate, withPlan } from './mandates';
import { namesIn, partsOf } from './several';
import { readTerritories, saysWhere, unknownValue } from './territories';
import { saysNothing } from './written-out';

/** What a line of a file says, as the request that would post it, and what of it could not be read. */
export interface ReadLine {
  readonly body: Readonly<Record<string, unknown>>;
  /** Pointers name the fields of the import. */
  readonly faults: readonly Fault[];
  /** Not in the file, or in no words of ours: taken from the words of the line. */
  readonly deduced: readonly ('sectors' | 'themes')[];
  /** In no cell of the line: said for all lines. */
  readonly forAll: readonly ForAllField[];
  /** What was read as the first or last day of what was written: the cell, by the name of its field. */
  readonly bounds: Readonly<Record<string, string>>;
}

/** Of a file: what its columns are, how they are headed, and in which language they are. */
export interface Sheet {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly forAll: ForAll;
  readonly language: Language;
}

export function readLine(kind: PostingKind, cells: readonly string[], sheet: Sheet): ReadLine {
  const { forAll, language } = sheet;
  const said = written(kind, cells, sheet);
  const typed = new Typed(
    Object.fromEntries(Object.entries(said).map(([name, [first = '']]) => [name, first])),
    language,
  );
  const faults: Fault[] = [];
  const body: Record<string, unknown> = { language, themes: [], sectors: [], modalities: [] };
  for (const field of importFields[kind]) {
    const value = said[field.name] ? valueOf(field, said, typed, faults, language) : null;
    if (value !== null) put(body, field.name, value);
  }
  Object.assign(body, axesTold([body['themes'], body['subthemes'] ?? []].flat() as string[]));
  const where = readTerritories(said, forAll.territories ?? [], language);
  body['territories'] = where.codes;
  const taken = FOR_ALL.filter((name) => forAll[name] && !says(said, name));
  for (const name of taken) body[name] = forAll[name];
  const unread = [...faults, ...faultsOf(typed), ...where.faults];
  return { ...deduce(body, { said, taken }, unread, language), forAll: taken, bounds: boundsOf(kind, said) };
}

/** What the cells say, with what the headings and each other say of them. */
function written(kind: PostingKind, cells: readonly string[], sheet: Sheet): Cells {
  const said = withoutHours(kind, withCurrencies(kind, byField(cells, sheet.columns), sheet));
  const ofPlan = sheet.headings.filter((_, column) => sheet.columns[column]?.startsWith('plan.'));
  return withMandate(withAuthorityType(withPlan(said, ofPlan.join(' '))));
}

/** A spreadsheet keeps the hour of a day of which nobody has asked for one. */
const WITH_HOUR = /^(\d{4}-\d\d-\d\d) \d\d:\d\d$/;

function withoutHours(kind: PostingKind, said: Cells): Cells {
  const days = importFields[kind].flatMap(({ name, reading }) => {
    const isDay = reading.as === 'day' || reading.as === 'bound';
    return isDay && said[name] ? [[name, said[name].map((text) => text.replace(WITH_HOUR, '$1'))] as const] : [];
  });
  return { ...said, ...Object.fromEntries(days) };
}

function byField(cells: readonly string[], columns: Columns): Cells {
  const said: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [column, name] of columns.entries()) {
    const text = cells[column]?.trim() ?? '';
    if (name !== null && !saysNothing(text)) (said[name] ??= []).push(text);
  }
  return said;
}

/** Amounts with what the heading of their column says of them, or else with the currency of their line. */
function withCurrencies(kind: PostingKind, said: Cells, { columns, headings, language }: Sheet): Cells {
  const completed = importFields[kind].flatMap(({ name, reading }) => {
    const [amount] = said[name] ?? [];
    if (reading.as !== 'money' || amount === undefined) return [];
    const beside = [headings[columns.indexOf(name)] ?? '', said['currency']?.[0] ?? ''];
    return [[name, [completeMoney(amount, beside, language)]] as const];
  });
  const amounts = Object.fromEntries(completed);
  const [own] = amounts['ownContribution'] ?? [];
  const share =
    own === undefined ? {} : { ownContribution: [amountOfShare(own, amounts['amount']?.[0] ?? '', language)] };
  return { ...said, ...amounts, ...share };
}

/** Where a month or a quarter was written, and not a day. */
function boundsOf(kind: PostingKind, said: Cells): Record<string, string> {
  const read = importFields[kind].flatMap(({ name, reading }) => {
    const [text] = said[name] ?? [];
    const isBound = reading.as === 'bound' || reading.as === 'deadline';
    const isMonth = isBound && text !== undefined && readDay(text) === null && readBound(text, 'last') !== null;
    return isMonth ? [[name, text] as const] : [];
  });
  return Object.fromEntries(read);
}

function valueOf(
  { name, reading }: ImportField,
  said: Cells,
  typed: Typed,
  faults: Fault[],
  language: Language,
): unknown {
  const all = (look: (text: string) => Found) => codesIn(name, said[name] ?? [], look, faults, language);
  switch (reading.as) {
    case 'text':
    case 'line':
      return typed.text(name);
    case 'names':
      return (said[name] ?? []).flatMap(namesIn);
    case 'money':
      return typed.money(name);
    case 'currency':
      if (currencyIn(said[name]?.[0] ?? '') === null) faults.push({ pointer: `/${name}`, code: 'money.currency' });
      return null;
    case 'day':
      return typed.day(name);
    case 'bound':
      return typed.bound(name, reading.bound);
    case 'deadline':
      return typed.deadline(name);
    case 'whole':
      return typed.whole(name);
    case 'percent':
      return typed.percent(name);
    case 'sectors':
      return all(lookUpSector);
    case 'codes': {
      const { list } = reading;
      if (list === 'theme' || list === 'subtheme') return all((text) => lookUpAxis(text, list));
      return all((text) => lookUp(text.replace(COUNTED, ''), knownIn(list)));
    }
    case 'code':
      return all((text) => lookUp(text, knownIn(reading.list)))[0] ?? null;
    // several columns say it together
    case 'place':
      return null;
  }
}

/** Whether any cell of the line says it: a theme says its axis. */
function says(said: Cells, name: ForAllField): boolean {
  if (name === 'territories') return saysWhere(said);
  return Boolean(said[name] ?? (name === 'themes' && said['subthemes']));
}

/** « 100 jeunes »: how many does not say who. */
const COUNTED = /^\d[\d .]* (?=\D)/;

/** Groups of people have as many names as there are trades: « GPF de Tanaff » speaks of women. */
function groupsIn(text: string, language: Language): string[] {
  return propose(text, language).targetGroups.map(({ code }) => code);
}

function codesIn(
  name: string,
  cells: readonly string[],
  look: (text: string) => Found,
  faults: Fault[],
  language: Language,
): string[] {
  const codes = cells
    .flatMap((cell) => partsOf(cell, look))
    .flatMap((text) => {
      const found = look(text);
      if ('code' in found) return [found.code];
      const groups = name === 'targetGroups' ? groupsIn(text, language) : [];
      if (groups.length > 0) return groups;
      faults.push(unknownValue(`/${name.replaceAll('.', '/')}`, text, found.near?.shown[language] ?? null));
      return [];
    });
  return [...new Set(codes)];
}

function faultsOf(typed: Typed): readonly Fault[] {
  try {
    typed.done({});
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.faults;
    throw error;
  }
}

/** « Forage » speaks of drinking water above all, and a little of oil, which a line that nobody looks at should not name. */
const NEAR_BEST = 2 / 3;

/**
 * Nobody is asked for a code: sectors and axes that the file does not name are those that its words speak of; so are sectors
 * that it names in words of its own (« désenclavement »), which are words of the line like others.
 */
function deduce(
  body: Record<string, unknown>,
  { said, taken }: { readonly said: Cells; readonly taken: readonly string[] },
  unread: readonly Fault[],
  language: Language,
): Pick<ReadLine, 'body' | 'deduced' | 'faults'> {
  const ownWords = unread.filter(isSectorInWords);
  const lacking = (['sectors', 'themes'] as const).filter((name) =>
    name === 'sectors' && ownWords.length > 0 ? true : !says(said, name) && !taken.includes(name),
  );
  if (lacking.length === 0) return { body, deduced: [], faults: unread };
  const words = [said['title']?.[0], said['description']?.[0], ...ownWords.map(({ values }) => values?.['value'])];
  const proposed = propose(words.filter(Boolean).join('\n'), language);
  const found = lacking.filter((name) => proposed[name].length > 0);
  for (const name of found) {
    const best = proposed[name][0]?.score ?? 0;
    const near = proposed[name].filter(({ score }) => score >= NEAR_BEST * best).map(({ code }) => code);
    body[name] = [...new Set([...(body[name] as string[]), ...near])];
  }
  const faults = found.includes('sectors') ? unread.filter((fault) => !isSectorInWords(fault)) : unread;
  return { body, deduced: found, faults };
}

function isSectorInWords({ pointer, values }: Fault): boolean {
  return pointer === '/sectors' && /\p{L}/u.test(String(values?.['value'] ?? ''));
}

function put(body: Record<string, unknown>, name: string, value: unknown): void {
  const [outer = name, inner] = name.split('.');
  if (inner === undefined) body[outer] = value;
  else body[outer] = { ...(body[outer] as object | undefined), [inner]: value };
}
