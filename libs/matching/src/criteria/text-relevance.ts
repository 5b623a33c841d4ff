import type { Reason } from '@penc/domain';
import { comparable, cosine } from '../embedding';
import { FULL, quotient } from '../integers';
import { packedConceptProduct, packedWordProduct } from '../packed/likeness';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { reason, silence } from '../reason-keys';
import type { Criterion } from '../rules';
import type { Concept, Conditions, ScorableNeed, ScorableOffer } from '../types';
import { asMap, product as scalarProduct, squaresOf } from '../vectors';
import { textLikeness } from '../words/likeness';

/** The product of two weights is in units of 10⁻⁸; the criterion is in units of 10⁻⁴. */
const UNITS = 10_000;
/** Of texts in one language, six tenths of the cosine of their concepts count beside their words. */
const SUBJECTS_PERCENT = 60;
const UNITS_OF_PERCENT = 100;
/** What two texts on nothing in common show, and how much further those on one subject reach, seen of texts of all lengths. */
const SAME_LANGUAGE = { usual: 3_800, reach: 4_500 } as const;
const ACROSS = { usual: 1_500, reach: 5_500 } as const;
/**
 * What two texts on nothing in common show a model of several languages, of 10,000, and how much of the way from there
 * to the same text counts: the voice of a model is heard beside the others, and reaches no further than their concepts.
 */
const MEANING = { usual: 3_000, percent: 60 } as const;
/** Texts of so many words are believed by half. */
const HALF_BELIEVED = 4;
/** Of fewer the sentence says that they prove little. */
const SHORT = 8;
/** From here on the two texts are said to speak of the same things. */
const NEAR = 5_000;
const CONCEPTS_TOLD = 3;
/** What brings the texts together a third as much as the first concept is worth a mention. */
const LEAST_PART_TOLD = 3;

const wordsIn = ({ concepts, words }: ScorableNeed | ScorableOffer) => Math.max(concepts.length, words.length);
const silent = (need: ScorableNeed, offer: ScorableOffer) => wordsIn(need) === 0 || wordsIn(offer) === 0;

/** The scalar product of two concept vectors, in units of 10⁻⁸: the cosine, as their lengths are 1. */
export function likeness(a: readonly Concept[], b: readonly Concept[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) if (one.id === other.id) sum += one.weight * other.weight;
  }
  return sum;
}

/** What is asked of two texts, in numbers; squares are the sums of the squares of their words' weights. */
interface Texts {
  readonly sameLanguage: boolean;
  /** The scalar products of their concepts and of their words. */
  readonly concepts: number;
  readonly words: number;
  readonly needSquares: number;
  readonly offerSquares: number;
  /** What a model hears in both, 0 to 6,000; 0 where none was asked. */
  readonly meaning: number;
}

function textsOf(need: ScorableNeed, offer: ScorableOffer): Texts {
  return {
    sameLanguage: need.language === offer.language,
    concepts: likeness(need.concepts, offer.concepts),
    words: scalarProduct(need.words, asMap(offer.words)),
    needSquares: squaresOf(need.words),
    offerSquares: squaresOf(offer.words),
    meaning: meaningOf(need, offer),
  };
}

function meaningOf({ embedding: one }: ScorableNeed, { embedding: other }: ScorableOffer): number {
  if (!one || !other || !comparable(one, other)) return 0;
  const above = Math.max(0, cosine(one, other) - MEANING.usual);
  return quotient(above * MEANING.percent * UNITS_OF_PERCENT, FULL - MEANING.usual);
}

/**
 * What two texts have in common beyond the usual, −10,000 to 10,000. In one language a + b − ab of 0.6 × the cosine of
 * their concepts and the likeness of their words: either may tell what the other misses. Across languages the concepts
 * speak alone. What a model hears in both texts joins them in the same way: it can only bring them nearer. Less the
 * usual, over how far it reaches.
 */
function relevanceOf(texts: Texts): number {
  const subjects = quotient(texts.concepts, UNITS);
  if (!texts.sameLanguage) return beyond(ACROSS.usual, ACROSS.reach, either(subjects, texts.meaning));
  const some = quotient(subjects * SUBJECTS_PERCENT, 100);
  const words = Math.floor(
    FULL * textLikeness(texts.words, Math.sqrt(texts.needSquares), Math.sqrt(texts.offerSquares)),
  );
  return beyond(SAME_LANGUAGE.usual, SAME_LANGUAGE.reach, either(either(some, words), texts.meaning));
}

const relevance = (need: ScorableNeed, offer: ScorableOffer) => relevanceOf(textsOf(need, offer));

/** a + b − ab. */
const either = (a: number, b: number) => a + quotient(b * (FULL - a), FULL);

function beyond(usual: number, reach: number, found: number): number {
  const share = quotient(Math.abs(found - usual) * FULL, reach);
  return found >= usual ? Math.min(FULL, share) : -Math.min(FULL, share);
}

/** neutral ± n ÷ (n + 4) × what lies beyond the usual, n the words or concepts of the shorter text: a few words prove little. */
function believed(found: number, words: number, neutral: number): number {
  const share = quotient(Math.abs(found) * words, words + HALF_BELIEVED);
  return found >= 0 ? neutral + quotient(share * (FULL - neutral), FULL) : neutral - quotient(share * neutral, FULL);
}

function value(need: ScorableNeed, offer: ScorableOffer, { weights: { neutral } }: Conditions): number {
  if (silent(need, offer)) return neutral;
  return believed(relevance(need, offer), Math.min(wordsIn(need), wordsIn(offer)), neutral);
}

/** The words or concepts of the shorter text. */
function packedWords(need: PackedNeed, offer: PackedOffer): number {
  return Math.min(Math.max(need.conceptCount, need.wordCount), Math.max(offer.conceptCount, offer.wordCount));
}

function packed(need: PackedNeed, offer: PackedOffer, neutral: number): number {
  const words = packedWords(need, offer);
  if (words === 0) return neutral;
  const sameLanguage = need.language === offer.language;
  const found = relevanceOf({
    sameLanguage,
    concepts: packedConceptProduct(need, offer),
    words: sameLanguage ? packedWordProduct(need, offer) : 0,
    needSquares: need.wordSquares,
    offerSquares: offer.wordSquares,
    // a posting with an embedding is not packed
    meaning: 0,
  });
  return believed(found, words, neutral);
}

/** What so many words on the very same thing are worth. */
function atMost(need: PackedNeed, offer: PackedOffer, neutral: number): number {
  const words = packedWords(need, offer);
  return words === 0 ? neutral : believed(FULL, words, neutral);
}

/** The concepts that bring the two texts together, those that weigh most first. */
function sharedConcepts(need: ScorableNeed, offer: ScorableOffer): readonly string[] {
  const shared = need.concepts
    .map((one) => ({ id: one.id, product: likeness([one], offer.concepts) }))
    .filter(({ product }) => product > 0)
    .sort((a, b) => b.product - a.product || (a.id < b.id ? -1 : 1));
  // The targets of the SDGs have no short names: they are told only where there is nothing else to tell
  const named = shared.filter(({ id }) => !id.startsWith('sdg:'));
  const told = named.length > 0 ? named : shared;
  const least = (told[0]?.product ?? 0) / LEAST_PART_TOLD;
  return told
    .filter(({ product }) => product >= least)
    .slice(0, CONCEPTS_TOLD)
    .map(({ id }) => id);
}

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  if (silent(need, offer)) return reason('criterion.text-relevance.unknown');
  const found = relevance(need, offer);
  const short = Math.min(wordsIn(need), wordsIn(offer)) < SHORT ? 1 : 0;
  const concepts = sharedConcepts(need, offer);
  const compared = need.embedding && comparable(need.embedding, offer.embedding);
  if (compared) return sayCompared({ found, short, concepts }, need.embedding.model);
  if (found < 0) return reason('criterion.text-relevance.none', { short });
  if (concepts.length === 0) return reason('criterion.text-relevance.words', { short });
  const key = found >= NEAR ? 'criterion.text-relevance.near' : 'criterion.text-relevance.some';
  return reason(key, { concepts: { concepts }, short });
}

interface Found {
  readonly found: number;
  readonly short: number;
  readonly concepts: readonly string[];
}

/** The same where a model was asked as well, which the sentence names. */
function sayCompared({ found, short, concepts }: Found, name: string): Reason {
  const model = { words: [name] };
  if (found < 0) return reason('criterion.text-relevance.none-compared', { model, short });
  if (concepts.length === 0) return reason('criterion.text-relevance.compared', { model, short });
  const key = found >= NEAR ? 'criterion.text-relevance.near-compared' : 'criterion.text-relevance.some-compared';
  return reason(key, { concepts: { concepts }, model, short });
}

export const textRelevance: Criterion = {
  key: 'text-relevance',
  value,
  packed,
  atMost,
  reason: say,
  toVerify: (need, offer) => silence('text-short', wordsIn(need) === 0, wordsIn(offer) === 0),
};
