import kept from '../../data/vocabulary.json';
import { wordsIn } from './spelling';

/** What is usual to say in some place, or some programme: in how many of its texts each word stands. */
export interface Vocabulary {
  readonly texts: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Of the projects that Senegal recorded before 2010: words that stand in at least four of them. */
export const SENEGAL: Vocabulary = { texts: kept.texts, counts: new Map(Object.entries(kept.counts)) };

/** In how many of these texts each word stands, however often it stands in one. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { texts: texts.length, counts };
}
