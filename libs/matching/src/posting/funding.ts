import { millionths, partOf } from '../arithmetic/integers';
import type { ScorableNeed, ScorableOffer } from '../types';

/** What is still missing to a need, in francs; undefined while its cost is unknown. */
export function uncovered(need: ScorableNeed): number | undefined {
  if (need.amount === undefined) return undefined;
  return Math.max(0, need.amount - (need.ownContribution ?? 0) - need.covered);
}

/** Francs that are left of the envelope, never below 0; undefined where none is stated. */
export function envelopeLeft(offer: ScorableOffer): number | undefined {
  const left = offer.envelopeLeft ?? offer.envelope;
  return left === undefined ? undefined : Math.max(0, left);
}

/** What the other side may know of the envelope. */
export function envelopeTold(offer: ScorableOffer): number | undefined {
  return offer.envelopePublic ? envelopeLeft(offer) : undefined;
}

/** Whether the offer says what it can give: a rate alone is a share of nobody knows what. */
export function meansKnown(offer: ScorableOffer): boolean {
  return offer.ticketMax !== undefined || envelopeTold(offer) !== undefined;
}

/** Nothing else can bound what it gives. Of a confidential envelope nothing is told, so nothing is missing either. */
export function boundsKnown(offer: ScorableOffer): boolean {
  return offer.ticketMax !== undefined && (!offer.envelopePublic || envelopeLeft(offer) !== undefined);
}

/**
 * The most that the offer can give to the need, in francs, by the bounds that are known:
 * min(uncovered, ticketMax, envelopeLeft, ⌊fundingRateMax × amount⌋). Infinite when none is known.
 * Filling in a blank can only lower it.
 */
export function mostToGive(need: ScorableNeed, offer: ScorableOffer): number {
  return Math.min(mostToTell(need, offer), envelopeLeft(offer) ?? Infinity);
}

/** The same without a confidential envelope: what is said and counted must not let anyone guess it. */
export function mostToTell(need: ScorableNeed, offer: ScorableOffer): number {
  return Math.min(
    uncovered(need) ?? Infinity,
    offer.ticketMax ?? Infinity,
    envelopeTold(offer) ?? Infinity,
    rateBound(need, offer),
  );
}

function rateBound(need: ScorableNeed, offer: ScorableOffer): number {
  if (offer.fundingRateMax === undefined) return Infinity;
  const rate = millionths(offer.fundingRateMax);
  if (need.amount === undefined) return rate === 0 ? 0 : Infinity;
  return partOf(need.amount, rate);
}
