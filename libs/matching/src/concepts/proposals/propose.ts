import { type Language, TARGET_GROUPS, THEMES, type TargetGroup, type Theme } from '@penc/domain';
import { languageOf } from '../language-of';
import { type ConceptModel, conceptModel } from '../model';
import { wordsOf } from '../stems';
import { sectorEvidence } from './sectors';
import { type Proposal, asProposals } from './shown';
import { TermList } from './term-list';
import { targetGroupTerms } from './target-group-terms';
import { themeTerms } from './theme-terms';
import { tokensOf } from './tokens';

export interface Proposals {
  /** The language that the text was read in. */
  readonly language: Language;
  /** DAC codes of 5 digits. */
  readonly sectors: readonly Proposal<string>[];
  readonly themes: readonly Proposal<Theme>[];
  readonly targetGroups: readonly Proposal<TargetGroup>[];
}

/** Beyond this, a text says nothing new, and reading it would hold up others: the rest is left out. */
const MOST_LETTERS = 10_000;

const themeList = new TermList(THEMES, themeTerms);
const targetGroupList = new TermList(TARGET_GROUPS, targetGroupTerms);

/**
 * Sectors, axes and target groups for a text that is being typed: at most five each, the likeliest first, each with
 * the words that led there. Read in the language that it is in; the declared one decides where that is not clear.
 */
export function propose(text: string, declared: Language = 'fr'): Proposals {
  const read = text.slice(0, MOST_LETTERS).normalize('NFKC');
  const model = conceptModel();
  const language = languageOf(wordsOf(read).filter(isOfOneLanguage), declared, model.knows);
  const tokens = tokensOf(read, language);
  return {
    language,
    sectors: asProposals(sectorEvidence(read, tokens, language, model)),
    themes: asProposals(themeList.evidence(read, tokens, language)),
    targetGroups: asProposals(targetGroupList.evidence(read, tokens, language)),
  };
}

/** « a » is English as much as French, and in a few words that are being typed one word decides. */
function isOfOneLanguage(word: string): boolean {
  return word.toLowerCase() !== 'a';
}

/** Proposes sectors from a model of one’s own: codes, the likeliest first. To measure what `propose` is worth. */
export function sectorProposer(model: ConceptModel): (text: string, language: Language) => readonly string[] {
  return (text, language) =>
    asProposals(sectorEvidence(text, tokensOf(text, language), language, model)).map(({ code }) => code);
}
