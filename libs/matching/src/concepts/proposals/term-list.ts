import type { Language } from '@penc/domain';
import { type Phrases, namedIn, phrasesOf } from '../phrases';
import { stemsOf } from '../stems';
import { Evidence } from './evidence';
import { type Token, wordsBetween } from './tokens';

/** What a named term counts for, and each further word of it. */
const NAMED = 4;
const LONGER = 2;

/** Codes that a text is given by the terms that it names. */
export class TermList<Code extends string> {
  private readonly phrases = new Map<Language, Phrases>();

  constructor(
    private readonly codes: readonly Code[],
    private readonly terms: Readonly<Record<Code, Readonly<Record<Language, string>>>>,
  ) {}

  evidence(text: string, tokens: readonly Token[], language: Language): Evidence<Code> {
    const evidence = new Evidence<Code>();
    const stems = tokens.map(({ stem }) => stem);
    for (const { subjects, from, to } of namedIn(stems, this.phrasesIn(language))) {
      const words = wordsBetween(text, tokens[from], tokens[to - 1]);
      for (const place of subjects) {
        const code = this.codes[place];
        if (code !== undefined) evidence.add(code, words, NAMED + LONGER * (to - from - 1));
      }
    }
    return evidence;
  }

  private phrasesIn(language: Language): Phrases {
    const known = this.phrases.get(language);
    if (known) return known;
    const made = phrasesOf(
      this.codes.map((code) => this.terms[code][language].split(';').map((t) => stemsOf(t, language))),
    );
    this.phrases.set(language, made);
    return made;
  }
}
