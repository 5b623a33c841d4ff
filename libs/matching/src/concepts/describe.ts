import type { Language } from '@penc/domain';
import { FULL } from '../integers';
import type { Concept } from '../types';
import { type ConceptModel, addFeatures, isTerm, lengthOf, modelOf, weighted } from './model';

export interface DescribedText {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

const MOST_CONCEPTS = 12;
/** A title is the subject in a few words; a description wanders. */
const TITLE_COUNTS = 2;
/** A term of the glossary is sure of its meaning; one word may mean many things. */
const TERM_COUNTS = 1.5;
/** A text with fewer known stems, and no known term, is too short to describe. */
const FEWEST_STEMS = 2;
/** What is this much less near than the nearest concept is chance. */
const LEAST_PART_OF_BEST = 0.2;

/**
 * What a text speaks of: its nearest concepts by the cosine of TF-IDF vectors, the nearest first, at most 12, as
 * a unit vector × 10,000 rounded down. The concepts are the same in each language, so that a French and an
 * English text on one subject are near (explicit semantic analysis, Gabrilovich and Markovitch 2007, in its
 * cross-lingual form). Empty for a text too short to describe.
 */
export function describe({ title, description, language }: DescribedText): readonly Concept[] {
  const model = modelOf(language);
  const features = new Map<string, number>();
  addFeatures(features, title, language, model.phrases, TITLE_COUNTS);
  addFeatures(features, description, language, model.phrases, 1);
  const vector = termsRaised(weighted(features, model.idf));
  if (vector.size < FEWEST_STEMS && ![...vector.keys()].some(isTerm)) return [];
  return asUnitVector(nearest(vector, model));
}

function termsRaised(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...vector].map(([feature, weight]) => [feature, isTerm(feature) ? weight * TERM_COUNTS : weight]));
}

interface Nearness {
  readonly id: string;
  readonly nearness: number;
}

function nearest(vector: ReadonlyMap<string, number>, model: ConceptModel): readonly Nearness[] {
  const sums = new Map<number, number>();
  for (const [feature, weight] of vector) {
    for (const { concept, weight: theirs } of model.index.get(feature) ?? []) {
      sums.set(concept, (sums.get(concept) ?? 0) + weight * theirs);
    }
  }
  const found = [...sums]
    .map(([concept, nearness]): Nearness => ({ id: model.ids[concept] ?? '', nearness }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CONCEPTS);
  const least = (found[0]?.nearness ?? 0) * LEAST_PART_OF_BEST;
  return found.filter(({ nearness }) => nearness >= least);
}

function asUnitVector(found: readonly Nearness[]): readonly Concept[] {
  const length = lengthOf(found.map(({ nearness }) => nearness));
  return found.map(({ id, nearness }) => ({ id, weight: Math.floor((FULL * nearness) / length) }));
}
