import { LANGUAGES } from '@penc/domain';
import { conceptSources } from '../concepts/catalogue';
import { wordsIn } from './spelling';

interface Background {
  readonly texts: number;
  /** In how many of them each word stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

let built: Background | null = null;

/**
 * How much it tells of a text that it uses a word: √ ln(1 + (N + 1) ÷ (n + 1)), n of the N official descriptions (DAC, SDG,
 * Global Compact) of either language using it too. What stands in none of them (a name, an acronym, a word of the place)
 * tells most.
 */
export function rarityOf(word: string): number {
  built ??= build();
  return Math.sqrt(Math.log(1 + (built.texts + 1) / ((built.frequency.get(word) ?? 0) + 1)));
}

function build(): Background {
  const frequency = new Map<string, number>();
  const sources = conceptSources();
  for (const language of LANGUAGES) {
    const ofLanguage = new Map<string, number>();
    for (const { name, text } of sources) {
      const words = new Set(wordsIn(`${name[language]} ${text[language]}`));
      for (const word of words) ofLanguage.set(word, (ofLanguage.get(word) ?? 0) + 1);
    }
    // common in one language is common: people name the wrong one
    for (const [word, count] of ofLanguage) frequency.set(word, Math.max(count, frequency.get(word) ?? 0));
  }
  return { texts: sources.length, frequency };
}
