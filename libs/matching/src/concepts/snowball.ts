import type { Language } from '@penc/domain';
import { type Stemmer, newStemmer } from 'snowball-stemmers';
import kept from '../../data/stems.json';

let stemmers: Readonly<Record<Language, Stemmer>> | undefined;
let known: Readonly<Record<Language, ReadonlyMap<string, string>>> | undefined;

/** The stem of a word in small letters, by the Snowball stemmer. */
export function snowball(word: string, language: Language): string {
  known ??= { fr: unpacked(kept.fr), en: unpacked(kept.en) };
  return known[language].get(word) ?? computed(word, language);
}

/** The same without looking it up. */
export function computed(word: string, language: Language): string {
  stemmers ??= { fr: newStemmer('french'), en: newStemmer('english') };
  return stemmers[language].stem(word);
}

/**
 * The stems of the words of our own texts, which the stemmer would take half a second over at every start: `accueil 7`
 * for a stem of the word’s first seven letters, `cheval chev` for another one. Written by `npm run stems`.
 */
export function packed(words: readonly string[], language: Language): string {
  return words
    .map((word) => {
      const stem = computed(word, language);
      return `${word} ${word.startsWith(stem) ? stem.length : stem}`;
    })
    .join('\n');
}

function unpacked(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('\n').map((row) => {
      const [word = '', stem = ''] = row.split(' ');
      const length = Number(stem);
      return [word, Number.isNaN(length) ? stem : word.slice(0, length)];
    }),
  );
}
