import { type Language, LANGUAGES } from '@penc/domain';
import { buildConceptModel, conceptSources, sectorProposer } from '@penc/matching';
import { categoryOf, subjects } from '@penc/reference';

export interface ProposalFigures {
  /** How many descriptions were held out, each once. */
  readonly descriptions: number;
  /** Parts of 1: the sector that the description is of stands first, or among the first five. */
  readonly sector: TopFigures;
  /** The same for its category of 3 digits. */
  readonly category: TopFigures;
}

interface TopFigures {
  readonly top1: number;
  readonly top5: number;
}

interface Asked {
  readonly code: string;
  readonly proposed: readonly string[];
}

const SECTOR = 'dac:';
const FOLDS = 5;

/**
 * How well sectors are proposed for texts that the model has not seen: the DAC descriptions, a fifth of them at a time
 * taken out of the model (names and thesaurus stay) and given to it as what somebody has typed.
 */
export function proposalAccuracy(folds = FOLDS): Readonly<Record<Language, ProposalFigures>> {
  const asked: Record<Language, Asked[]> = { fr: [], en: [] };
  const sources = conceptSources();
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeldOut = (place: number) => place % folds === fold && sources[place]?.id.startsWith(SECTOR) === true;
    const known = sources.map((one, place) => (isHeldOut(place) ? { ...one, text: { fr: '', en: '' } } : one));
    const proposed = sectorProposer(buildConceptModel(known, subjects()));
    const heldOut = sources.filter((_, place) => isHeldOut(place));
    for (const language of LANGUAGES) {
      const told = heldOut.filter(({ text }) => text[language] !== '');
      asked[language].push(
        ...told.map(({ id, text }) => ({
          code: id.slice(SECTOR.length),
          proposed: proposed(text[language], language),
        })),
      );
    }
  }
  return { fr: figuresOf(asked.fr), en: figuresOf(asked.en) };
}

function figuresOf(asked: readonly Asked[]): ProposalFigures {
  const share = (isRight: (one: Asked) => boolean) => asked.filter(isRight).length / asked.length;
  const sameCategory = (a: string, b: string) => categoryOf(a) === categoryOf(b);
  return {
    descriptions: asked.length,
    sector: {
      top1: share(({ code, proposed: [first] }) => first === code),
      top5: share(({ code, proposed }) => proposed.includes(code)),
    },
    category: {
      top1: share(({ code, proposed: [first] }) => first !== undefined && sameCategory(first, code)),
      top5: share(({ code, proposed }) => proposed.some((one) => sameCategory(one, code))),
    },
  };
}
