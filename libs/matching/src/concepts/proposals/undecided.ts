import type { Language } from '@penc/domain';
import { labelsOf } from '@penc/reference';
import { ownWords } from '../own-words';
import type { Phrases } from '../phrases';
import { stemsOf, withoutAccents } from '../stems';
import { everydayForms, everydayWords } from './everyday-words';

/**
 * Words that decide nothing by themselves, though a sector has their stem: what speaks for it has to be said in another word as
 * well. « Projets portés par… » names no port; whoever asks for « une subvention » has not said what for, nor has whoever
 * builds, equips or repairs something, or « runs » it.
 */
export function isUndecided(word: string, stem: string, language: Language, phrases: Phrases): boolean {
  return (
    isFormOfAnotherWord(word, stem, language) ||
    saysHow(stem, language, phrases) ||
    stemsBeside()[language].has(stem) ||
    everydayForms[language].has(word)
  );
}

/** Nouns that our texts know, and no other word of their stem: of « port » a harbour, never « porter ». */
function isFormOfAnotherWord(word: string, stem: string, language: Language): boolean {
  const plain = withoutAccents(word.toLowerCase());
  return plain !== stem && plain !== `${stem}s` && bareNouns()[language].has(stem);
}

/** A form of support, where the thesaurus has no such term: « formation » is a subject as well. */
function saysHow(stem: string, language: Language, phrases: Phrases): boolean {
  const isTerm = phrases.get(stem)?.some(({ stems }) => stems.length === 1) ?? false;
  return !isTerm && isFormOfSupport(stem, language);
}

/** As a word of a sector’s own text: « formation » is vocational training, and not that of foresters. */
export function isFormOfSupport(stem: string, language: Language): boolean {
  return modalityStems()[language].has(stem);
}

/** For whom: target groups are proposed apart, and « un moulin pour les femmes » is no women’s movement. */
const PEOPLE: Readonly<Record<Language, string>> = { fr: 'femmes jeunes jeunesse', en: 'women woman young youth' };

/** What is done to a thing, whatever it is. */
const WORKS: Readonly<Record<Language, string>> = {
  fr: `construction construire réhabilitation réhabiliter rénovation réfection extension agrandissement équipement équiper
    aménagement installation acquisition achat création créer élaboration modernisation amélioration développement promotion
    gestion suivi étude secteur système qualité service unité`,
  en: `construction build building rehabilitation rehabilitate renovation refurbishment extension equipment equip installation
    purchase acquisition creation create improvement upgrading modernisation development promotion management monitoring study
    sector system quality service unit`,
};

type Stems = Readonly<Record<Language, ReadonlySet<string>>>;
let nouns: Stems | undefined;
let modalities: Stems | undefined;
let beside: Stems | undefined;

function bareNouns(): Stems {
  nouns ??= inEach((language) => {
    const words = ownWords(language).map((word) => ({
      plain: withoutAccents(word),
      stem: stemsOf(word, language)[0] ?? '',
    }));
    const others = new Set(
      words.filter(({ plain, stem }) => plain !== stem && plain !== `${stem}s`).map(({ stem }) => stem),
    );
    return words.map(({ stem }) => stem).filter((stem) => !others.has(stem));
  });
  return nouns;
}

function modalityStems(): Stems {
  modalities ??= inEach((language) => labelsOf('modality').flatMap(({ label }) => stemsOf(label[language], language)));
  return modalities;
}

function stemsBeside(): Stems {
  beside ??= inEach((language) =>
    stemsOf(`${WORKS[language]} ${PEOPLE[language]} ${everydayWords[language]}`, language),
  );
  return beside;
}

function inEach(stemsIn: (language: Language) => readonly string[]): Stems {
  return { fr: new Set(stemsIn('fr')), en: new Set(stemsIn('en')) };
}
