import type { Language } from '@penc/domain';
import { stemsOf } from '../stems';

/** A word of a text that means something. */
export interface Token {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** The words that mean something, where they stand in `text`, which is in Unicode’s form NFKC. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const found: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [stem] = stemsOf(word, language);
    if (stem !== undefined) found.push({ stem, from: index, to: index + word.length });
  }
  return found;
}

/** The words from one token to another as they stand in the text, on one line. */
export function wordsBetween(text: string, first: Token | undefined, last: Token | undefined): string {
  return text.slice(first?.from, last?.to).replace(/\s+/g, ' ').toLowerCase();
}
