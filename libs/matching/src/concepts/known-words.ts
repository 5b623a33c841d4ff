import { type Language, LANGUAGES } from '@penc/domain';
import { placeWords } from './place-words';
import { translationsFrom } from './lexicon/lexicon';
import { Spellings } from './spelling';
import { tuning } from './tuning';

/** What a stem is taken for: itself, or a word that we know. */
export interface Taken {
  readonly language: Language;
  readonly stem: string;
  /** How much it counts, up to 1. */
  readonly part: number;
}

/** Of one text. */
const MOST_LOOKED_FOR = 60;
/** Enough for the words of a day; beyond that they are looked for again. */
const MOST_REMEMBERED = 20_000;

/** The stems that the concepts are told in, and what to take an unknown one for. */
export class KnownWords {
  /** Made when the first word is looked for. */
  private readonly spellings = new Map<Language, Spellings>();
  private readonly remembered: Readonly<Record<Language, Map<string, readonly Taken[]>>> = {
    fr: new Map(),
    en: new Map(),
  };

  constructor(private readonly known: Readonly<Record<Language, ReadonlySet<string> | ReadonlyMap<string, unknown>>>) {}

  /** Itself where it is known; else its translations; else what is spelt like it, in its language or in the other. */
  private taken(stem: string, language: Language): readonly Taken[] {
    if (this.known[language].has(stem)) return [{ language, stem, part: 1 }];
    const remembered = this.remembered[language];
    const before = remembered.get(stem);
    if (before) return before;
    const found = this.translated(stem, language) ?? this.alike(stem, language);
    if (remembered.size < MOST_REMEMBERED) remembered.set(stem, found);
    return found;
  }

  /**
   * For the words of one text. Looking for a word takes a quarter of a millisecond: beyond so many different ones, the
   * text is no text, and they are taken for nothing.
   */
  reader(): (stem: string, language: Language) => readonly Taken[] {
    const looked = new Set<string>();
    return (stem, language) => {
      if (!this.known[language].has(stem)) {
        const word = `${language} ${stem}`;
        if (!looked.has(word) && looked.size >= MOST_LOOKED_FOR) return [];
        looked.add(word);
      }
      return this.taken(stem, language);
    };
  }

  private translated(stem: string, language: Language): readonly Taken[] | undefined {
    const other = language === 'fr' ? 'en' : 'fr';
    const found = translationsFrom(language, stem).filter((word) => this.known[other].has(word.stem));
    if (found.length === 0) return undefined;
    return found.map(({ stem: word, sureness }) => ({
      language: other,
      stem: word,
      part: sureness * tuning.translated,
    }));
  }

  private alike(stem: string, language: Language): readonly Taken[] {
    // A village is not a misspelt word
    if (placeWords().has(stem)) return [];
    const [own, other] = language === 'fr' ? LANGUAGES : [...LANGUAGES].reverse();
    for (const one of [own, other]) {
      const near = one && this.spellingsOf(one).nearest(stem);
      if (one && near) return [{ language: one, stem: near.word, part: near.likeness * tuning.alike }];
    }
    return [];
  }

  private spellingsOf(language: Language): Spellings {
    const made = this.spellings.get(language) ?? new Spellings(this.known[language].keys());
    this.spellings.set(language, made);
    return made;
  }
}
