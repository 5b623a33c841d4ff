import type { Language } from '@penc/domain';
import { type Stemmer, newStemmer } from 'snowball-stemmers';
import { stopWords } from './stop-words';

const SHORTEST_WORD = 3;
/** Enough for the vocabulary of many thousands of postings; beyond that, words are stemmed again. */
const MOST_REMEMBERED = 50_000;

const stemmers: Readonly<Record<Language, Stemmer>> = { fr: newStemmer('french'), en: newStemmer('english') };
const remembered: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() };

/**
 * The words of a text that mean something, in order, as stems without accents: « les émigrés de retour » gives
 * `emigr retour`. Numbers, stop words and words of one or two letters are left out.
 */
export function stemsOf(text: string, language: Language): readonly string[] {
  const found: string[] = [];
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const stem = stemOf(word, language);
    if (stem !== '') found.push(stem);
  }
  return found;
}

/** Empty for a word that says nothing. */
function stemOf(word: string, language: Language): string {
  if (word.length < SHORTEST_WORD) return '';
  const known = remembered[language].get(word);
  if (known !== undefined) return known;
  // The French stemmer needs the accents, people in a hurry leave them out: they go last
  const stem = stopWords[language].has(withoutAccents(word)) ? '' : withoutAccents(stemmers[language].stem(word));
  if (remembered[language].size < MOST_REMEMBERED) remembered[language].set(word, stem);
  return stem;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
}
