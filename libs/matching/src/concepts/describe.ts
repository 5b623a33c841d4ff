import type { Language } from '@penc/domain';
import { FULL } from '../integers';
import type { Concept } from '../types';
import { languageOf } from './language-of';
import { conceptModel, lengthOf } from './model';
import { Reading } from './reading';
import { tuning } from './tuning';

export interface DescribedText {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

const MOST_CONCEPTS = 16;
/** A text with fewer known stems, and no known term, is too short to describe. */
const FEWEST_STEMS = 2;

/**
 * What a text speaks of: its nearest concepts, the nearest first, at most 16, as a unit vector × 10,000 rounded
 * down. The concepts are the same in each language, so that a French and an English text on one subject are near
 * (explicit semantic analysis, Gabrilovich and Markovitch 2007, in its cross-lingual form, with a thesaurus). Each
 * field is read in the language that it is really in. Empty for a text too short to describe.
 */
export function describe({ title, description, language }: DescribedText): readonly Concept[] {
  const model = conceptModel();
  const reading = new Reading(model);
  reading.add(title, languageOf(title, language, model.knows), tuning.title);
  reading.add(description, languageOf(description, language, model.knows), 1);
  const nearness = [...reading.concepts(FEWEST_STEMS)]
    .map(([concept, weight]) => ({ id: model.ids[concept] ?? '', weight }))
    .filter(({ weight }) => weight > 0);
  return asUnitVector(nearest(nearness));
}

function nearest(all: readonly Concept[]): readonly Concept[] {
  const found = all.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, MOST_CONCEPTS);
  const least = (found[0]?.weight ?? 0) * tuning.leastPartOfBest;
  return found.filter(({ weight }) => weight >= least);
}

function asUnitVector(found: readonly Concept[]): readonly Concept[] {
  const length = lengthOf(found.map(({ weight }) => weight));
  return found.map(({ id, weight }) => ({ id, weight: Math.floor((FULL * weight) / length) }));
}
