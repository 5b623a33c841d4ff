import { type Language, LANGUAGES } from '@penc/domain';
import { type Subject, subjects } from '@penc/reference';
import { type ConceptSource, conceptSources } from './catalogue';
import { KnownWords } from './known-words';
import { type Phrases, phrasesOf } from './phrases';
import { learnStems } from './stems';
import { tuning } from './tuning';

/** How much something speaks of a concept. */
export interface Weighted {
  /** Place in `ids`. */
  readonly concept: number;
  readonly weight: number;
}

/** The concepts as one language sees them. */
export interface LanguageModel {
  readonly phrases: Phrases;
  /** Of each stem, ln(N ÷ number of concepts that have it). */
  readonly idf: ReadonlyMap<string, number>;
  /** Of each stem, the concepts that have it: TF-IDF vectors of length 1, inverted. */
  readonly index: ReadonlyMap<string, readonly Weighted[]>;
}

export interface ConceptModel {
  /** Of the code lists, then of the subjects. */
  readonly ids: readonly string[];
  /** Of each subject, the concepts that a text speaks of when it names it. */
  readonly meanings: readonly (readonly Weighted[])[];
  readonly languages: Readonly<Record<Language, LanguageModel>>;
  readonly words: KnownWords;
}

const MOST_FOUND_LINKS = 3;
let built: ConceptModel | undefined;

/** Built at its first use, then kept. */
export function conceptModel(): ConceptModel {
  built ??= buildModel(conceptSources(), subjects());
  return built;
}

/** The vector of TF-IDF: (1 + ln tf) × idf, of the stems that some concept has. */
export function weighted(
  counts: ReadonlyMap<string, number>,
  idf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  for (const [stem, count] of counts) {
    const rarity = idf.get(stem);
    if (rarity !== undefined) vector.set(stem, (1 + Math.log(count)) * rarity);
  }
  return vector;
}

export function lengthOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

export function buildModel(sources: readonly ConceptSource[], named: readonly Subject[]): ConceptModel {
  const languages = { fr: languageModel(sources, named, 'fr'), en: languageModel(sources, named, 'en') };
  const ids = [...sources.map(({ id }) => id), ...named.map(({ id }) => id)];
  const places = new Map(ids.map((id, place) => [id, place]));
  const meanings = named.map((subject, place) => [
    { concept: sources.length + place, weight: tuning.self },
    ...(subject.concepts.length > 0
      ? saidLinks(subject, places)
      : foundLinks(subject, languages, sources.length)),
  ]);
  const words = new KnownWords({ fr: languages.fr.idf, en: languages.en.idf });
  return { ids, meanings, languages, words };
}

function languageModel(
  sources: readonly ConceptSource[],
  named: readonly Subject[],
  language: Language,
): LanguageModel {
  const phrases = phrasesOf(named, language);
  const texts = [
    ...sources.map((source) => stemsOfSource(source, language)),
    ...named.map(({ terms }) => counted(terms[language].map((term) => [term, 1]), language)),
  ];
  const idf = idfOf(texts);
  const index = new Map<string, Weighted[]>();
  for (const [concept, counts] of texts.entries()) {
    const vector = weighted(counts, idf);
    const length = lengthOf(vector.values());
    const part = concept < sources.length ? 1 : tuning.partly;
    for (const [stem, weight] of vector) {
      const entry = { concept, weight: (part * weight) / length };
      const known = index.get(stem);
      if (known) known.push(entry);
      else index.set(stem, [entry]);
    }
  }
  return { phrases, idf, index };
}

function stemsOfSource({ name, text }: ConceptSource, language: Language): ReadonlyMap<string, number> {
  return counted(
    [
      [name[language], tuning.name],
      [text[language], 1],
    ],
    language,
  );
}

function counted(texts: readonly (readonly [string, number])[], language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [text, times] of texts) {
    for (const stem of learnStems(text, language)) counts.set(stem, (counts.get(stem) ?? 0) + times);
  }
  return counts;
}

function idfOf(texts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const counts of texts) for (const stem of counts.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return new Map([...frequency].map(([stem, count]) => [stem, Math.log(texts.length / count)]));
}

function saidLinks({ concepts }: Subject, places: ReadonlyMap<string, number>): readonly Weighted[] {
  return concepts.flatMap((id, rank) => {
    const concept = places.get(id);
    return concept === undefined ? [] : [{ concept, weight: rank === 0 ? tuning.firstLink : tuning.otherLink }];
  });
}

/** What nobody has linked is linked to what its words are nearest to, in both languages taken together. */
function foundLinks(
  { terms }: Subject,
  languages: Readonly<Record<Language, LanguageModel>>,
  codeLists: number,
): readonly Weighted[] {
  const sums = new Map<number, number>();
  for (const language of LANGUAGES) {
    const { idf, index } = languages[language];
    const vector = weighted(counted(terms[language].map((term) => [term, 1]), language), idf);
    const length = lengthOf(vector.values());
    for (const [stem, weight] of vector) {
      for (const { concept, weight: theirs } of index.get(stem) ?? []) {
        if (concept < codeLists) sums.set(concept, (sums.get(concept) ?? 0) + (weight * theirs) / length / 2);
      }
    }
  }
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_FOUND_LINKS)
    .map(([concept, nearness]) => ({ concept, weight: Math.min(1, nearness) * tuning.foundLink }));
}
