import type { Language } from '@penc/domain';
import { stemmed, withoutAccents } from './stems';

const listed = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of grammar that one of the languages has and the other has not. */
const grammar: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: listed(
    `le la les un une des du de d l et ou au aux en dans par pour sur avec sans leur leurs ses son sa ce cette ces qui
    que dont est sont ont il elle ils elles nous vous notre votre nos vos plus chez entre vers afin ainsi meme tout
    toute tous toutes a`,
  ),
  en: listed(
    `the of and to in for with from by at is are was were be been has have their its our your his her who which that
    this these those an will would can without into between through about all we they it as or not no more when where while than them
    one must should than only both each other during before after`,
  ),
};

/** Seen fewer times, or not twice as often as its own, the words of the other language may be a name or a quotation. */
const FEWEST = 2;
const TIMES = 2;

/**
 * The language that the words of a text are really in: by its words of grammar, and where it has too few of them by the words that
 * each language knows; the declared one where neither contradicts it.
 */
export function languageOf(
  words: readonly string[],
  declared: Language,
  knows: (stem: string, language: Language) => boolean = () => false,
): Language {
  const other = declared === 'fr' ? 'en' : 'fr';
  const said = saidIn(words);
  if (said[declared] + said[other] >= FEWEST) return isOther(said[declared], said[other]) ? other : declared;
  const known = (language: Language) =>
    said[language] + stemmed(words, language).filter((stem) => knows(stem, language)).length;
  return isOther(known(declared), known(other)) ? other : declared;
}

/** How many of the words are grammar of each language. */
function saidIn(words: readonly string[]): Readonly<Record<Language, number>> {
  const said = { fr: 0, en: 0 };
  for (const word of words) {
    const bare = withoutAccents(word);
    if (grammar.fr.has(bare)) said.fr += 1;
    if (grammar.en.has(bare)) said.en += 1;
  }
  return said;
}

const isOther = (own: number, others: number) => others >= FEWEST && others > own * TIMES;
