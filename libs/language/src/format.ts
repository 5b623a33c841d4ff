import type { Day, Language } from '@penc/domain';
import { locales, ordinarySpaces } from './locales';

function perLanguage<T>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  return { fr: make(locales.fr), en: make(locales.en) };
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percents = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const instants = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Africa/Dakar' }),
);
const PARTED: Readonly<Record<Language, RegExp>> = { fr: /, | et | ou /, en: /, | and | or / };
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** « 1 234,5 », “1,234.5”: two decimals at most. */
export function formatNumber(value: number, language: Language): string {
  return ordinarySpaces(numbers[language].format(value));
}

/** 60 is « 60 % », “60%”: one decimal at most. */
export function formatPercent(percent: number, language: Language): string {
  return ordinarySpaces(percents[language].format(percent / 100));
}

/** « 1er janvier 2027 », “1 January 2027”. Throws RangeError for what is not a day. */
export function formatDay(day: Day, language: Language): string {
  return withOrdinal(days[language].format(new Date(`${day}T00:00:00Z`)), language);
}

/** « a, b et c », “a, b and c”; « a ; b, c ; d » where a text holds a comma or an « et » itself; empty for none. */
export function formatList(texts: readonly string[], language: Language): string {
  if (texts.some((text) => PARTED[language].test(text))) return texts.join(language === 'fr' ? '\u00a0; ' : '; ');
  return lists[language].format(texts);
}

/** « 1er janvier 2027 à 09:30 », in Dakar, from an ISO instant. */
export function formatInstant(iso: string, language: Language): string {
  return withOrdinal(ordinarySpaces(instants[language].format(new Date(iso))), language);
}

/** Intl knows no ordinal for the first of the month, which French asks for. */
function withOrdinal(day: string, language: Language): string {
  return language === 'fr' ? day.replace(/^1 /, '1er ') : day;
}
