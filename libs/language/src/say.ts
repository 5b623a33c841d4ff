import type { Language } from '@penc/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { type MessageKey, catalogue } from './catalogue';
import { locales, ordinarySpaces } from './locales';
import { type PlaceholderKind, placeholdersOf } from './placeholders';

export type MessageValues = Readonly<Record<string, string | number>>;

interface Message {
  readonly format: IntlMessageFormat;
  readonly placeholders: ReadonlyMap<string, PlaceholderKind>;
}

/** Parsed at first use, then kept: parsing costs a hundred times what formatting does. */
const parsed: Readonly<Record<Language, Map<MessageKey, Message>>> = { fr: new Map(), en: new Map() };

/**
 * The sentence of a key in a language. A value that the sentence needs and was not given shows as « … »
 * (a refusal with a gap in it still helps its reader; an error in place of it would not); values that the
 * sentence does not name are ignored.
 */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const { format, placeholders } = messageOf(language, key);
  const complete: Record<string, string | number> = {};
  for (const name of placeholders.keys()) complete[name] = values[name] ?? '…';
  return ordinarySpaces(String(format.format(complete)));
}

/** The names that the sentence of a key has places for. */
export function placeholdersIn(language: Language, key: MessageKey): ReadonlyMap<string, PlaceholderKind> {
  return messageOf(language, key).placeholders;
}

function messageOf(language: Language, key: MessageKey): Message {
  const known = parsed[language].get(key);
  if (known) return known;
  const text = language === 'fr' ? frenchSpaces(catalogue.fr[key]) : catalogue[language][key];
  // Sentences are plain text: « < » is a sign like any other, not the start of a tag
  const format = new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true });
  const message = { format, placeholders: placeholdersOf(format) };
  parsed[language].set(key, message);
  return message;
}

/**
 * French signs keep to their word: no line may begin with « : » or end with « « ». Number skeletons (`::`) stay. The
 * thousands of a number keep together, with what they count, and « n° » with its number.
 */
function frenchSpaces(message: string): string {
  return message
    .replaceAll('« ', '«\u00a0')
    .replace(/ (?=[;?!»%€]|:(?!:))|(?<=\d) (?=\d{3}(?!\d)|millions?|milliards?|euros)|(?<=\bn°) /g, '\u00a0');
}
