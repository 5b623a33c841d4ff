import type { Language } from '@penc/domain';
import { withoutAccents, wordsOf } from './stems';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of grammar that one of the languages has and the other has not. */
const grammar: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    `le la les un une des du de d l et ou au aux en dans par pour sur avec sans leur leurs ses son sa ce cette ces qui
    que dont est sont ont il elle ils elles nous vous notre votre nos vos plus chez entre vers afin ainsi meme tout
    toute tous toutes a`,
  ),
  en: words(
    `the of and to in for with from by at is are was were be been has have their its our your his her who which that
    this these those an will would can without into between through about all we they it as or not no more`,
  ),
};

/** Seen fewer times, or not twice as often as its own, the words of the other language may be a name or a quotation. */
const FEWEST = 2;
const TIMES = 2;

/** The language that a text is really in, by its words of grammar; the declared one where they do not contradict it. */
export function languageOf(text: string, declared: Language): Language {
  const other = declared === 'fr' ? 'en' : 'fr';
  let own = 0;
  let others = 0;
  for (const word of wordsOf(text)) {
    const bare = withoutAccents(word);
    if (grammar[declared].has(bare)) own += 1;
    if (grammar[other].has(bare)) others += 1;
  }
  return others >= FEWEST && others > own * TIMES ? other : declared;
}
