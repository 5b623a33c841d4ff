import { WEIGHT_BITS, WEIGHT_MASK } from './layout';
import type { PackedNeed, PackedOffer } from './postings';

/** The scalar product of the two concept vectors. */
export function packedConceptProduct(need: PackedNeed, offer: PackedOffer): number {
  if (need.denseConcepts) return withDense(need.denseConcepts, offer.words, offer.conceptsAt, offer.conceptCount);
  if (offer.denseConcepts) return withDense(offer.denseConcepts, need.words, need.conceptsAt, need.conceptCount);
  const theirs = { words: offer.words, at: offer.conceptsAt, end: offer.conceptsAt + offer.conceptCount };
  return merged({ words: need.words, at: need.conceptsAt, end: need.conceptsAt + need.conceptCount }, theirs);
}

/** The scalar product of the vectors of the words of their texts. */
export function packedWordProduct(need: PackedNeed, offer: PackedOffer): number {
  if (need.denseWords) return withDense(need.denseWords, offer.words, offer.wordsAt, offer.wordCount);
  if (offer.denseWords) return withDense(offer.denseWords, need.words, need.wordsAt, need.wordCount);
  const theirs = { words: offer.words, at: offer.wordsAt, end: offer.wordsAt + offer.wordCount };
  return merged({ words: need.words, at: need.wordsAt, end: need.wordsAt + need.wordCount }, theirs);
}

interface List {
  readonly words: Int32Array;
  readonly at: number;
  readonly end: number;
}

/** Of two lists in the order of their numbers. */
function merged(ours: List, theirs: List): number {
  let [at, other] = [ours.at, theirs.at];
  let sum = 0;
  while (at < ours.end && other < theirs.end) {
    const [a, b] = [ours.words[at] as number, theirs.words[other] as number];
    const [number, otherNumber] = [a >>> WEIGHT_BITS, b >>> WEIGHT_BITS];
    if (number === otherNumber) sum += (a & WEIGHT_MASK) * (b & WEIGHT_MASK);
    if (number <= otherNumber) at++;
    if (otherNumber <= number) other++;
  }
  return sum;
}

/** What is packed has vectors of lengths whose product fits in 31 bits, and so does this: see `packable`. */
function withDense(weights: Int32Array, words: Int32Array, from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) {
    const word = words[at] as number;
    sum = (sum + Math.imul(weights[word >>> WEIGHT_BITS] as number, word & WEIGHT_MASK)) | 0;
  }
  return sum;
}
