import type { Word } from '../types';
import { lengthOf, product } from '../vectors';

/** Words are weighed in hundredths. */
const UNIT = 100;
/** Where the likeness is worth one half. */
const HALF = 0.3;

/**
 * How much of a text's words others use too, 0 to 1: x ÷ (x + 0.3), where x projects their words on its direction, over the
 * power ⅝ of their length: a long text has some of everything, and a short one is not alike because it says little. `scale` is
 * what the others' words weigh beside the text's own.
 */
export function likenessOfWords(
  words: readonly Word[],
  others: { readonly by: ReadonlyMap<string, number>; readonly length: number },
  scale = 1,
): number {
  if (words.length === 0 || others.length === 0) return 0;
  return wordLikeness(product(words, others.by), lengthOf(words), others.length, scale);
}

/** The same from the scalar product of the two and their lengths. */
export function wordLikeness(common: number, ownLength: number, othersLength: number, scale = 1): number {
  if (ownLength === 0 || othersLength === 0) return 0;
  const length = (othersLength * scale) / UNIT;
  const projected = (common / ownLength) * (scale / UNIT);
  const found = projected / (Math.sqrt(length) * Math.sqrt(Math.sqrt(Math.sqrt(length))));
  return found / (found + HALF);
}
