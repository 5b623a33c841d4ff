import { type Day, addDays } from '@penc/domain';
import { dayFrom, monthNamed, plainText, readDay } from './day';

/** Which day of a stretch of time is meant: a period begins on its first and ends on its last. */
export type Bound = 'first' | 'last';

const EDGES: Readonly<Record<string, Bound>> = {
  debut: 'first',
  start: 'first',
  beginning: 'first',
  early: 'first',
  fin: 'last',
  end: 'last',
  late: 'last',
};
const EDGE = new RegExp(`^(${Object.keys(EDGES).join('|')}) (?:(?:du|de|of) |d')?(.*)$`);

const ORDINALS = ['premier|first', 'deuxieme|second', 'troisieme|third', 'quatrieme|fourth'];
const MONTHS_OF: Readonly<Record<string, number>> = {
  t: 3,
  q: 3,
  trimestre: 3,
  quarter: 3,
  s: 6,
  h: 6,
  semestre: 6,
  semester: 6,
  half: 6,
};
const PART = Object.keys(MONTHS_OF).join('|');

/**
 * The beginning or end of a period as people type it: a day, or else the first or last day of « juin 2027 », « 06/2027 »,
 * « T2 2027 », « 2e trimestre 2027 », « H1 2027 », « 2027 »; of « fin juin 2027 » the last, whichever is asked. Null for none.
 */
export function readBound(text: string, bound: Bound): Day | null {
  const day = readDay(text);
  if (day) return day;
  const plain = plainText(text);
  const [, edge = '', rest = plain] = EDGE.exec(plain) ?? [];
  const stretch = stretchNamed(rest.replace(/^the /, ''));
  return stretch && ((EDGES[edge] ?? bound) === 'first' ? firstDay(stretch) : lastDay(stretch));
}

/**
 * The day from which something is open that was kept until then, as people type it. Whoever keeps it until « juin 2027 » may
 * mean all of June, and what was opened too early is not closed again: from the first of July on, after « fin juin 2027 » as
 * well. « Début juin 2027 » and a day of the calendar are themselves.
 */
export function readOpening(text: string): Day | null {
  const last = readBound(text, 'last');
  const isItself = readDay(text) !== null || last?.endsWith('-01');
  return last && !isItself ? addDays(last, 1) : last;
}

interface Stretch {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly months: number;
}

function stretchNamed(text: string): Stretch | null {
  // « juin-27 », as spreadsheets write months; « juin 27 » may be a day
  const [, name = '', short] = /^([a-z]{3,9})\.?-(\d{2})$/.exec(text) ?? [];
  if (short !== undefined) return stretchNamed(`${name} 20${short}`);
  const [, before = '', after = ''] = /^(.*?)[ /.-]*(?:de |of )?(\d{4})$/.exec(text) ?? [];
  // « 2027-06 », « 2027 T2 »
  const [, ahead = '', behind = ''] = /^(\d{4})[ /.-]+(.+)$/.exec(text) ?? [];
  const [year, part] = after === '' ? [ahead, behind] : [after, before];
  if (year === '') return null;
  const within = part === '' ? { month: 1, months: 12 } : (monthIn(part) ?? partOfYear(part));
  return within && { year: Number(year), ...within };
}

function monthIn(text: string): Omit<Stretch, 'year'> | null {
  const [, digits, word] = /^(?:(\d{1,2})|([a-z]{3,9})\.?)$/.exec(text) ?? [];
  const month = digits === undefined ? monthNamed(word) : Number(digits);
  return month >= 1 && month <= 12 ? { month, months: 1 } : null;
}

function partOfYear(text: string): Omit<Stretch, 'year'> | null {
  const plain = ORDINALS.reduce((said, words, i) => said.replace(new RegExp(`^(?:${words})\\b`), `${i + 1}`), text);
  const ahead = new RegExp(`^([1-4])(?:ere?|e|eme|st|nd|rd|th)?[ -](${PART})$`).exec(plain);
  const behind = new RegExp(`^(${PART})[ -]?([1-4])$`).exec(plain);
  const [number, part] = ahead ? [ahead[1], ahead[2]] : [behind?.[2], behind?.[1]];
  const months = MONTHS_OF[part ?? ''];
  const month = months === undefined ? 13 : (Number(number) - 1) * months + 1;
  return months !== undefined && month <= 12 ? { month, months } : null;
}

function firstDay({ year, month }: Stretch): Day | null {
  return dayFrom(year, month, 1);
}

function lastDay({ year, month, months }: Stretch): Day | null {
  const next = month + months;
  const after = next > 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, next, 1);
  return after && addDays(after, -1);
}
