import { LANGUAGES, type Language } from '@penc/domain';
import { type Concept, type Word, describe, wordsOf } from '@penc/matching';

/** What scoring knows of an activity's text. */
export interface DescribedTitles {
  readonly language: Language;
  readonly concepts: readonly Concept[];
  readonly words: readonly Word[];
}

/** The title in the first of our languages that there is one in, in whatever language otherwise. */
export function describedTitles(titles: Readonly<Record<string, string>>): DescribedTitles {
  const language = LANGUAGES.find((one) => titles[one]) ?? LANGUAGES[0];
  const text = { title: titles[language] ?? Object.values(titles)[0] ?? '', description: '', language };
  return { language, concepts: describe(text), words: wordsOf(text) };
}
