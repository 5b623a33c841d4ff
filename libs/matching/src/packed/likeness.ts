import { WEIGHT_BITS } from './layout';
import type { PackedNeed, PackedOffer } from './postings';

const WEIGHT = (1 << WEIGHT_BITS) - 1;

/** The scalar product of the two concept vectors; their lists stand in the order of the concepts' numbers. */
export function packedLikeness(need: PackedNeed, offer: PackedOffer): number {
  if (need.dense) return withDense(need.dense, offer);
  if (offer.dense) return withDense(offer.dense, need);
  let [at, other] = [need.conceptsAt, offer.conceptsAt];
  const [end, otherEnd] = [at + need.conceptCount, other + offer.conceptCount];
  let sum = 0;
  while (at < end && other < otherEnd) {
    const [a, b] = [need.words[at] as number, offer.words[other] as number];
    const [concept, otherConcept] = [a >>> WEIGHT_BITS, b >>> WEIGHT_BITS];
    if (concept === otherConcept) sum += (a & WEIGHT) * (b & WEIGHT);
    if (concept <= otherConcept) at++;
    if (otherConcept <= concept) other++;
  }
  return sum;
}

function withDense(weights: Int32Array, posting: PackedNeed | PackedOffer): number {
  const { words, conceptsAt } = posting;
  const end = conceptsAt + posting.conceptCount;
  let sum = 0;
  for (let at = conceptsAt; at < end; at++) {
    const word = words[at] as number;
    sum += (weights[word >>> WEIGHT_BITS] as number) * (word & WEIGHT);
  }
  return sum;
}
