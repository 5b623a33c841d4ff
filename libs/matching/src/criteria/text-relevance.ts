import type { Reason } from '@penc/domain';
import { FULL, quotient } from '../integers';
import { packedLikeness } from '../packed/likeness';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { reason, silence } from '../reason-keys';
import type { Criterion } from '../rules';
import type { Concept, Conditions, ScorableNeed, ScorableOffer } from '../types';

/**
 * Two texts that share all their concepts do not exist outside of tests; the nearest pairs of short texts were
 * seen at a cosine of about 0.6. So the cosine counts for 5/3 of itself, up to 10,000.
 */
const STRETCH = 5;
const STRETCH_DIVISOR = 3;
/** The product of two weights is in units of 10⁻⁸; the criterion is in units of 10⁻⁴. */
const UNITS = 10_000;
/** From here on the two texts are said to speak of the same things. */
const NEAR = 5_000;
const SOME = 1_500;
const CONCEPTS_TOLD = 3;
/** What brings the texts together a third as much as the first concept is worth a mention. */
const LEAST_PART_TOLD = 3;

const silent = (need: ScorableNeed, offer: ScorableOffer) => need.concepts.length === 0 || offer.concepts.length === 0;

/** The scalar product of two concept vectors, in units of 10⁻⁸: the cosine, as their lengths are 1. */
export function likeness(a: readonly Concept[], b: readonly Concept[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) if (one.id === other.id) sum += one.weight * other.weight;
  }
  return sum;
}

/** min(10,000, ⌊5 ÷ 3 × cosine × 10,000⌋). */
const stretched = (cosine: number) => Math.min(FULL, quotient(cosine * STRETCH, STRETCH_DIVISOR * UNITS));

const relevance = (need: ScorableNeed, offer: ScorableOffer) => stretched(likeness(need.concepts, offer.concepts));

function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  return silent(need, offer) ? weights.neutral : relevance(need, offer);
}

const packedSilent = (need: PackedNeed, offer: PackedOffer) => need.conceptCount === 0 || offer.conceptCount === 0;

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
  if (found < SOME) return reason('criterion.text-relevance.none');
  const concepts = { concepts: sharedConcepts(need, offer) };
  return reason(found >= NEAR ? 'criterion.text-relevance.near' : 'criterion.text-relevance.some', { concepts });
}

export const textRelevance: Criterion = {
  key: 'text-relevance',
  value,
  packed: (need, offer, neutral) => (packedSilent(need, offer) ? neutral : stretched(packedLikeness(need, offer))),
  atMost: (need, offer, neutral) => (packedSilent(need, offer) ? neutral : FULL),
  reason: say,
  toVerify: (need, offer) => silence('text-short', need.concepts.length === 0, offer.concepts.length === 0),
};
