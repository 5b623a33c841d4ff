import type { Language } from '@penc/domain';
import { type ConceptSource, conceptSources } from './catalogue';
import { glossary } from './glossary/all';
import { type Phrases, entriesIn, phrasesOf } from './phrases';
import { stemsOf } from './stems';

/** How often each feature (a stem, or `#12` for an entry of the glossary) stands in a text. */
export type Features = ReadonlyMap<string, number>;

interface Posting {
  /** Place in `ids`. */
  readonly concept: number;
  readonly weight: number;
}

/** The concepts as one language sees them: an inverted index of TF-IDF vectors of length 1. */
export interface ConceptModel {
  readonly ids: readonly string[];
  readonly phrases: Phrases;
  readonly idf: ReadonlyMap<string, number>;
  readonly index: ReadonlyMap<string, readonly Posting[]>;
}

/** A name says more of a subject than a remark in its description. */
const NAME_COUNTS = 2;
/** What an entry of the glossary counts for in the text of its first concept, and of its other ones. */
const FIRST_CONCEPT_COUNTS = 4;
const OTHER_CONCEPT_COUNTS = 2;

const built = new Map<Language, ConceptModel>();

/** True for a feature that is an entry of the glossary; no stem begins so. */
export const isTerm = (feature: string) => feature.startsWith('#');

/** Built at its first use, then kept. */
export function modelOf(language: Language): ConceptModel {
  const known = built.get(language) ?? build(language);
  built.set(language, known);
  return known;
}

/** What a text is made of; `counts` is added for each occurrence. */
export function addFeatures(
  into: Map<string, number>,
  text: string,
  language: Language,
  phrases: Phrases,
  counts: number,
): void {
  const stems = stemsOf(text, language);
  const entries = entriesIn(stems, phrases).map((entry) => `#${entry}`);
  for (const feature of [...stems, ...entries]) into.set(feature, (into.get(feature) ?? 0) + counts);
}

/** Rare features tell more: (1 + ln tf) × ln(N ÷ df), features that no concept has left out; not normalised. */
export function weighted(features: Features, idf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  for (const [feature, count] of features) {
    const rarity = idf.get(feature);
    if (rarity !== undefined) vector.set(feature, (1 + Math.log(count)) * rarity);
  }
  return vector;
}

export function lengthOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

function build(language: Language): ConceptModel {
  const sources = conceptSources();
  const phrases = phrasesOf(glossary, language);
  const texts = sources.map((source) => featuresOf(source, language, phrases));
  addGlossary(sources, texts);
  const idf = idfOf(texts);
  const index = new Map<string, Posting[]>();
  for (const [concept, features] of texts.entries()) {
    const vector = weighted(features, idf);
    const length = lengthOf(vector.values());
    for (const [feature, weight] of vector) {
      const posting = { concept, weight: weight / length };
      const known = index.get(feature);
      if (known) known.push(posting);
      else index.set(feature, [posting]);
    }
  }
  return { ids: sources.map(({ id }) => id), phrases, idf, index };
}

function featuresOf({ name, text }: ConceptSource, language: Language, phrases: Phrases): Map<string, number> {
  const features = new Map<string, number>();
  addFeatures(features, name[language], language, phrases, NAME_COUNTS);
  addFeatures(features, text[language], language, phrases, 1);
  return features;
}

function addGlossary(sources: readonly ConceptSource[], texts: readonly Map<string, number>[]): void {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  for (const [entry, { concepts }] of glossary.entries()) {
    for (const [rank, id] of concepts.entries()) {
      const features = texts[places.get(id) ?? -1];
      if (!features) continue;
      const counts = rank === 0 ? FIRST_CONCEPT_COUNTS : OTHER_CONCEPT_COUNTS;
      features.set(`#${entry}`, (features.get(`#${entry}`) ?? 0) + counts);
    }
  }
}

function idfOf(texts: readonly Features[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const features of texts) {
    for (const feature of features.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  return new Map([...frequency].map(([feature, count]) => [feature, Math.log(texts.length / count)]));
}
