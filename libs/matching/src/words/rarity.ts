import { LANGUAGES } from '@penc/domain';
import { conceptSources } from '../concepts/catalogue';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** As many texts that use no word of it are taken to stand beside those of a vocabulary: few texts prove little. */
const UNSEEN = 50;

let official: Vocabulary | undefined;

/**
 * How much it tells of a text that it uses a word: √ ln(1 + (N + 1) ÷ (n + 1)), n of the N official descriptions (DAC, SDG,
 * Global Compact) of either language using it too; but no more than √ ln((M + 50) ÷ m), m of the M texts of the vocabulary
 * using it. A name, an acronym, a word of the place tell most, as long as not everybody there says them.
 */
export function rarityOf(word: string, { texts, counts }: Vocabulary): number {
  official ??= officialWords();
  const rarity = Math.log(1 + (official.texts + 1) / ((official.counts.get(word) ?? 0) + 1));
  const usual = counts.get(word) ?? 0;
  return Math.sqrt(usual === 0 ? rarity : Math.min(rarity, Math.log((texts + UNSEEN) / usual)));
}

function officialWords(): Vocabulary {
  const sources = conceptSources();
  const counts = new Map<string, number>();
  for (const language of LANGUAGES) {
    const ofLanguage = vocabularyOf(sources.map(({ name, text }) => `${name[language]} ${text[language]}`));
    // common in one language is common: people name the wrong one
    for (const [word, count] of ofLanguage.counts) counts.set(word, Math.max(count, counts.get(word) ?? 0));
  }
  return { texts: sources.length, counts };
}
