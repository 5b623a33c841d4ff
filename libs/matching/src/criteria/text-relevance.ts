import type { Reason } from '@penc/domain';
import { comparable, cosine } from '../posting/embedding';
import { FULL, quotient, small } from '../arithmetic/integers';
import { packedConceptProduct, packedWordProduct } from '../packed/likeness';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import type { Concept, Conditions, ScorableNeed, ScorableOffer } from '../types';
import { asMap, product as scalarProduct, squaresOf } from '../arithmetic/vectors';
import { likenessOver, ownPart } from '../words/likeness';

// The constants were settled on artificial sets of needs and offers, made of what donors of Senegal have funded (README, « What
// was done before »)

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
/** Of so many, that they have less in common than is usual in one language: short texts on one subject often share no word. */
const HALF_BELIEVED_APART = 26;
const CUBED_APART = HALF_BELIEVED_APART ** 3;
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
  return scalarProduct(a, asMap(b));
}

function meaningOf({ embedding: one }: ScorableNeed, { embedding: other }: ScorableOffer): number {
  if (!one || !other || !comparable(one, other)) return 0;
  const above = Math.max(0, cosine(one, other) - MEANING.usual);
  return quotient(above * MEANING.percent * UNITS_OF_PERCENT, FULL - MEANING.usual);
}

/** 0 to 10,000, of the scalar product of two concept vectors. */
const cosineOf = (product: number) => Math.min(FULL, quotient(product, UNITS));

/** What two texts have in common beyond the usual, −10,000 to 10,000. */
function relevance(need: ScorableNeed, offer: ScorableOffer): number {
  const subjects = cosineOf(likeness(need.concepts, offer.concepts));
  const meaning = meaningOf(need, offer);
  if (need.language !== offer.language) return acrossLanguages(subjects, meaning);
  const common = scalarProduct(need.words, asMap(offer.words));
  const words = wordsLikeness(partOf(squaresOf(need.words)), common, squaresOf(offer.words));
  return inOneLanguage(subjects, words, meaning);
}

/**
 * In one language a + b − ab (the probabilistic sum, a noisy or) of 0.6 × the cosine of their concepts and the likeness of
 * their words: either may tell what the other misses. What a model hears in both texts joins them in the same way: it can only bring them nearer. Less the usual,
 * over how far it reaches.
 */
function inOneLanguage(subjects: number, words: number, meaning: number): number {
  const some = small(subjects * SUBJECTS_PERCENT, UNITS_OF_PERCENT);
  return beyond(SAME_LANGUAGE.usual, SAME_LANGUAGE.reach, either(either(some, words), meaning));
}

/** Across languages the concepts speak alone, and the model. */
function acrossLanguages(subjects: number, meaning: number): number {
  return beyond(ACROSS.usual, ACROSS.reach, either(subjects, meaning));
}

/** `ownPart` of the need's text. */
const partOf = (squares: number) => ownPart(Math.sqrt(squares));

/** 0 to 10,000, of the scalar product of the words of two texts, of which the sums of the squares of their weights are known. */
function wordsLikeness(part: number, common: number, offerSquares: number): number {
  if (common === 0) return 0;
  return Math.floor(FULL * likenessOver(part, common, Math.sqrt(offerSquares)));
}

/** a + b − ab. */
const either = (a: number, b: number) => a + small(b * (FULL - a), FULL);

function beyond(usual: number, reach: number, found: number): number {
  const share = small(Math.abs(found - usual) * FULL, reach);
  return found >= usual ? Math.min(FULL, share) : -Math.min(FULL, share);
}

/** What lies beyond the usual by as much as so many words or concepts of the shorter text are believed: few prove little. */
function believed(found: number, words: number, sameLanguage: boolean, neutral: number): number {
  if (found >= 0) return neutral + small(believedOfFew(found, words) * (FULL - neutral), FULL);
  const apart = sameLanguage ? believedOfMany(-found, words) : believedOfFew(-found, words);
  return neutral - small(apart * neutral, FULL);
}

/** n ÷ (n + 4) of it. */
const believedOfFew = (found: number, words: number) => small(found * words, words + HALF_BELIEVED);

/** n³ ÷ (n³ + 26³) of it. */
function believedOfMany(found: number, words: number): number {
  const cubed = words * words * words;
  return quotient(found * cubed, cubed + CUBED_APART);
}

function value(need: ScorableNeed, offer: ScorableOffer, { weights: { neutral } }: Conditions): number {
  if (silent(need, offer)) return neutral;
  const words = Math.min(wordsIn(need), wordsIn(offer));
  return believed(relevance(need, offer), words, need.language === offer.language, neutral);
}

/** The words or concepts of a packed posting. */
const packedWords = ({ conceptCount, wordCount }: PackedNeed | PackedOffer) => Math.max(conceptCount, wordCount);

const packed: PackedRule = {
  byNeed: (need, neutral) => {
    const part = partOf(need.wordSquares);
    return (offer) => packedValue(need, offer, part, neutral);
  },
  byOffer: (offer, neutral) => (need) => packedValue(need, offer, partOf(need.wordSquares), neutral),
};

/** `value`, with the `ownPart` of the need. A posting with an embedding is not packed. */
function packedValue(need: PackedNeed, offer: PackedOffer, part: number, neutral: number): number {
  const words = Math.min(packedWords(need), packedWords(offer));
  if (words === 0) return neutral;
  const subjects = cosineOf(packedConceptProduct(need, offer));
  if (need.language !== offer.language) return believed(acrossLanguages(subjects, 0), words, false, neutral);
  const alike = wordsLikeness(part, packedWordProduct(need, offer), offer.wordSquares);
  return believed(inOneLanguage(subjects, alike, 0), words, true, neutral);
}

/** The concepts that bring the two texts together, those that weigh most first. */
function sharedConcepts(need: ScorableNeed, offer: ScorableOffer): readonly string[] {
  const offered = asMap(offer.concepts);
  const shared = need.concepts
    .map(({ id, weight }) => ({ id, product: weight * (offered.get(id) ?? 0) }))
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
  // that they have little in common is said to prove little where it is believed less than by half
  const few = found < 0 && need.language === offer.language ? HALF_BELIEVED_APART : SHORT;
  const short = Math.min(wordsIn(need), wordsIn(offer)) < few ? 1 : 0;
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
  reason: say,
  toVerify: (need, offer) => silence('text-short', wordsIn(need) === 0, wordsIn(offer) === 0),
};
