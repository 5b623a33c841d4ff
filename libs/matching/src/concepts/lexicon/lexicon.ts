import type { Language } from '@penc/domain';
import rows from '../../../data/stem-lexicon.json';
import { added, wrong } from './corrections';

export interface OtherWord {
  readonly stem: string;
  /** Parts of 1. */
  readonly sureness: number;
}

type Lexicon = Readonly<Record<Language, ReadonlyMap<string, readonly OtherWord[]>>>;

const FULLY = 100;
let known: Lexicon | undefined;

/** What a stem is called in the other language, the surest first; empty where nobody has taught us. */
export function translationsFrom(language: Language, stem: string): readonly OtherWord[] {
  known ??= read();
  return known[language].get(stem) ?? [];
}

function read(): Lexicon {
  const french = new Map<string, OtherWord[]>();
  const english = new Map<string, OtherWord[]>();
  const put = (into: Map<string, OtherWord[]>, stem: string, other: OtherWord) => {
    const list = into.get(stem);
    if (list) list.push(other);
    else into.set(stem, [other]);
  };
  for (const row of [...added.map((pair) => `${pair} ${FULLY}`), ...rows]) {
    const [fr = '', en = '', sureness] = row.split(' ');
    if (wrong.has(`${fr} ${en}`)) continue;
    put(french, fr, { stem: en, sureness: Number(sureness) / FULLY });
    put(english, en, { stem: fr, sureness: Number(sureness) / FULLY });
  }
  return { fr: french, en: english };
}
