import type { Language } from '@penc/domain';
import { subjects } from '@penc/reference';
import { conceptSources } from './catalogue';
import { packed } from './snowball';
import { wordsOf } from './stems';

/** The words that concepts and thesaurus are told in, by the alphabet. */
export function ownWords(language: Language): readonly string[] {
  const texts = [
    ...conceptSources().flatMap(({ name, text }) => [name[language], text[language]]),
    ...subjects().flatMap(({ terms }) => terms[language]),
  ];
  return [...new Set(texts.flatMap((text) => wordsOf(text)))].sort();
}

/** What `libs/matching/data/stems.json` is to hold. */
export function packedStems(): Readonly<Record<Language, string>> {
  return { fr: packed(ownWords('fr'), 'fr'), en: packed(ownWords('en'), 'en') };
}
