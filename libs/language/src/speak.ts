import { LANGUAGES, type Language } from '@penc/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from './catalogue';
import { type PartialCatalogue, type SpokenLanguage, partialCatalogues } from './catalogue/partial';
import { ordinarySpaces } from './locales';
import { type MessageValues, placeholdersIn, say } from './say';

const partial: Readonly<Record<string, PartialCatalogue>> = partialCatalogues;

export const SPOKEN_LANGUAGES = [...LANGUAGES, ...Object.keys(partialCatalogues)] as readonly SpokenLanguage[];

const OWN_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** What a language is called in itself, as in the switch between them. */
export function ownName(spoken: SpokenLanguage): string {
  return partial[spoken]?.name ?? OWN_NAMES[wholeLanguage(spoken)];
}

/** In which of the whole languages labels, days and amounts of its pages are. */
export function wholeLanguage(spoken: SpokenLanguage): Language {
  return LANGUAGES.find((language) => language === spoken) ?? 'fr';
}

/** The sentence of a key, in French where a language that is not whole lacks it. */
export function speak(spoken: SpokenLanguage, key: MessageKey, values: MessageValues = {}): string {
  const own = partial[spoken];
  return own ? speakPartly(own, key, values) : say(wholeLanguage(spoken), key, values);
}

const parsed = new WeakMap<PartialCatalogue, Map<MessageKey, IntlMessageFormat>>();

/** The sentence of a language that is not whole; in French where it has none. */
export function speakPartly(catalogue: PartialCatalogue, key: MessageKey, values: MessageValues = {}): string {
  const sentence = catalogue.sentences[key];
  if (sentence === undefined) return say('fr', key, values);
  const known = parsed.get(catalogue) ?? new Map<MessageKey, IntlMessageFormat>();
  parsed.set(catalogue, known);
  const format = known.get(key) ?? new IntlMessageFormat(sentence, catalogue.locale, undefined, { ignoreTag: true });
  known.set(key, format);
  const complete = [...placeholdersIn('fr', key).keys()].map((name) => [name, values[name] ?? '…'] as const);
  return ordinarySpaces(String(format.format(Object.fromEntries(complete))));
}
