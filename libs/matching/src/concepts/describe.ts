import type { Language } from '@penc/domain';
import { FULL } from '../arithmetic/integers';
import type { Concept } from '../types';
import { languageOf } from './language-of';
import { type Weighted, conceptModel, lengthOf } from './model';
import { Reading } from './reading';
import { wordsOf } from './stems';
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
  for (const [text, times] of [
    [title, tuning.title],
    [description, 1],
  ] as const) {
    const words = wordsOf(text);
    reading.add(words, languageOf(words, language, model.knows), times);
  }
  return asUnitVector(nearest(reading.concepts(FEWEST_STEMS), model.ids));
}

/** Most of what a text touches is far below the best: it goes first, so that little is left to be sorted. */
function nearest(all: readonly Weighted[], ids: readonly string[]): readonly Concept[] {
  const best = all.reduce((most, { weight }) => Math.max(most, weight), 0);
  const least = best * tuning.leastPartOfBest;
  return all
    .filter(({ weight }) => weight > 0 && weight >= least)
    .map(({ concept, weight }) => ({ id: ids[concept] ?? '', weight }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CONCEPTS);
}

function asUnitVector(found: readonly Concept[]): readonly Concept[] {
  const length = lengthOf(found.map(({ weight }) => weight));
  return found.map(({ id, weight }) => ({ id, weight: Math.floor((FULL * weight) / length) }));
}
