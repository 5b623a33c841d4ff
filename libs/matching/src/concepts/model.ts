import type { Language } from '@penc/domain';
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
  /** Whether some concept of a language is told in this stem. */
  readonly knows: (stem: string, language: Language) => boolean;
}

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

/** The Euclidean length of such weights. */
export function lengthOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Of each subject, the stems of its terms, in each language. */
type Terms = Readonly<Record<Language, readonly (readonly (readonly string[])[])[]>>;

/**
 * What texts are compared with: each source (a label with its description, in both languages) is a concept, and each named subject
 * one more, which speaks for the concepts that it names. Rarities are counted within these texts, in each language by itself.
 */
export function buildModel(sources: readonly ConceptSource[], named: readonly Subject[]): ConceptModel {
  const termsIn = (language: Language) => named.map(({ terms }) => terms[language].map((t) => learnStems(t, language)));
  const terms: Terms = { fr: termsIn('fr'), en: termsIn('en') };
  const languages = { fr: languageModel(sources, terms, 'fr'), en: languageModel(sources, terms, 'en') };
  const ids = [...sources.map(({ id }) => id), ...named.map(({ id }) => id)];
  const places = new Map(ids.map((id, place) => [id, place]));
  const meanings = named.map(({ concepts }, place) => [
    { concept: sources.length + place, weight: tuning.self },
    ...linksOf(concepts, places),
  ]);
  const words = new KnownWords({ fr: languages.fr.idf, en: languages.en.idf });
  return { ids, meanings, languages, words, knows: (stem, language) => languages[language].idf.has(stem) };
}

function languageModel(sources: readonly ConceptSource[], terms: Terms, language: Language): LanguageModel {
  const texts = [
    ...sources.map(({ name, text }) =>
      counted([learnStems(name[language], language), learnStems(text[language], language)], [tuning.name, 1]),
    ),
    ...terms[language].map((stems) => counted(stems)),
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
  return { phrases: phrasesOf(terms[language]), idf, index };
}

/** How often each stem stands in some texts, each occurrence counting for as much as its text does. */
function counted(texts: readonly (readonly string[])[], times: readonly number[] = []): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [place, stems] of texts.entries()) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + (times[place] ?? 1));
  }
  return counts;
}

function idfOf(texts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const counts of texts) for (const stem of counts.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return new Map([...frequency].map(([stem, count]) => [stem, Math.log(texts.length / count)]));
}

function linksOf(concepts: readonly string[], places: ReadonlyMap<string, number>): readonly Weighted[] {
  return concepts.flatMap((id, rank) => {
    const concept = places.get(id);
    return concept === undefined ? [] : [{ concept, weight: rank === 0 ? tuning.firstLink : tuning.otherLink }];
  });
}
