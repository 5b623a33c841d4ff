import { type Day, isDay } from '@penc/domain';

/** Enough of each month’s name, French or English, without accents, to know it by. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(fev|feb)/,
  /^mar/,
  /^(avr|apr)/,
  /^(mai|may)$/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(aou|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/** A day as people type it, the day first: « 31/03/2027 », « 31-3-27 », « 1er avril 2027 », « 2027-03-31 »; null for none. */
export function readDay(text: string): Day | null {
  const plain = plainText(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[ /.-]+(\d{1,2})[ /.-]+(\d{4}|\d{2})$/.exec(plain);
  if (numbers) return dayFrom(yearOf(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4}|\d{2})$/.exec(plain);
  if (!words) return null;
  return dayFrom(yearOf(words[3]), monthNamed(words[2]), Number(words[1]));
}

export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}

/** 1 to 12; 0 for none. */
export function monthNamed(word = ''): number {
  return MONTHS.findIndex((name) => name.test(word)) + 1;
}

function yearOf(text = ''): number {
  return Number(text) + (text.length === 2 ? 2_000 : 0);
}

export function dayFrom(year: number, month: number, day: number): Day | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

/** As it is shown in a field, to be typed over: « 31/03/2027 ». */
export function typedDay(day: Day): string {
  return day.split('-').reverse().join('/');
}
