import type { Language } from '@penc/domain';
import { type DescribedText, describe } from '../concepts/describe';
import { languageOf } from '../concepts/language-of';
import { conceptModel } from '../concepts/model';
import { wordsOf as spokenIn } from '../concepts/stems';
import type { Concept, Word } from '../types';
import type { Vocabulary } from '../words/vocabulary';
import { wordsOf } from '../words/words';

/** What scoring knows of a text. */
export interface TextFacts {
  /** The one that it is really written in: people choose the wrong one, and words are compared within a language. */
  readonly language: Language;
  readonly concepts: readonly Concept[];
  readonly words: readonly Word[];
}

/** In the words of Senegal, unless a vocabulary says what is usual where the text comes from. */
export function textFacts(text: DescribedText, vocabulary?: Vocabulary): TextFacts {
  const spoken = spokenIn(`${text.title}\n${text.description}`);
  return {
    language: languageOf(spoken, text.language, conceptModel().knows),
    concepts: describe(text),
    words: wordsOf(text, vocabulary),
  };
}
