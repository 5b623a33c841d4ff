import type { DescribedText } from '../concepts/describe';
import type { Word } from '../types';
import { rarityOf } from './rarity';
import { wordsIn } from './spelling';
import { SENEGAL, type Vocabulary } from './vocabulary';

/** A long description has more words than that, but not more that tell. */
const MOST_WORDS = 128;
const HUNDREDTHS = 100;

/**
 * The words that tell one text from another, as they are written, weighted by (1 + ln n) × rarity in hundredths, the
 * weightiest first, at most 128. Concepts say what a text is about, in either language; these hold its names and turns,
 * which those who have worked on the same things share.
 */
export function wordsOf(
  { title, description }: Pick<DescribedText, 'title' | 'description'>,
  vocabulary: Vocabulary = SENEGAL,
): readonly Word[] {
  const counts = new Map<string, number>();
  for (const word of wordsIn(`${title}\n${description}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([id, count]): Word => ({
      id,
      weight: Math.round(HUNDREDTHS * (1 + Math.log(count)) * rarityOf(id, vocabulary)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_WORDS);
}
