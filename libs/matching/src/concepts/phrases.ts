import type { Language } from '@penc/domain';
import type { GlossaryEntry } from './glossary/entry';
import { stemsOf } from './stems';

interface Phrase {
  readonly stems: readonly string[];
  readonly entry: number;
}

/** The glossary's terms of one language, by their first stem. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function phrasesOf(glossary: readonly GlossaryEntry[], language: Language): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [entry, terms] of glossary.entries()) {
    for (const term of terms[language]) {
      const stems = stemsOf(term, language);
      const [first] = stems;
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ stems, entry });
      else byFirst.set(first, [{ stems, entry }]);
    }
  }
  return byFirst;
}

/** The places in the glossary of the entries that a text names, once for each time it does. */
export function entriesIn(stems: readonly string[], phrases: Phrases): readonly number[] {
  const found: number[] = [];
  for (const [place, stem] of stems.entries()) {
    for (const phrase of phrases.get(stem) ?? []) {
      if (phrase.stems.every((one, offset) => stems[place + offset] === one)) found.push(phrase.entry);
    }
  }
  return found;
}
