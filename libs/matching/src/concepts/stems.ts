import type { Language } from '@penc/domain';
import { snowball } from './snowball';
import { stopWords } from './stop-words';

const SHORTEST_WORD = 3;
const WORD = /[\p{L}\p{M}]+/gu;
/** Most words need none of Unicode’s tables. */
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORD = /[a-z]+/g;
/** Enough for the vocabulary of many thousands of postings; beyond that, words are stemmed again. */
const MOST_REMEMBERED = 50_000;

const remembered: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() };
/** Words of our own texts that bear accents, without them: what people in a hurry write. */
const learnt: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() };

/**
 * The words of a text that mean something, in order, as stems without accents: « les émigrés de retour » gives
 * `emigr retour`. Numbers, stop words and words of one or two letters are left out.
 */
export function stemsOf(text: string, language: Language): readonly string[] {
  return stemmed(wordsOf(text), language);
}

/** As `stemsOf`, of a text that is spelt well: its words are known again where they come without their accents. */
export function learnStems(text: string, language: Language): readonly string[] {
  const words = wordsOf(text);
  for (const word of words) {
    if (PLAIN.test(word)) continue;
    const bare = withoutAccents(word);
    if (learnt[language].has(bare)) continue;
    learnt[language].set(bare, word);
    // Whoever met it before it was learnt stemmed it as it stood
    remembered[language].delete(bare);
  }
  return stemmed(words, language);
}

/** In small letters; ligatures are undone, elisions and compounds parted: « L’ŒUVRE d’art » gives `l oeuvre d art`. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return plain.match(WORD) ?? [];
}

export function withoutAccents(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** As `stemsOf`, of the words of a text. */
export function stemmed(words: readonly string[], language: Language): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
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
  // The French stemmer needs the accents: they are put back where we know them, and go last
  const stem = stopWords[language].has(withoutAccents(word))
    ? ''
    : withoutAccents(snowball(learnt[language].get(word) ?? word, language));
  if (remembered[language].size < MOST_REMEMBERED) remembered[language].set(word, stem);
  return stem;
}
