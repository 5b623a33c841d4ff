import type { PackedNeed, PackedOffer } from './postings';

/**
 * A rule on packed postings of which one asks about many others: what depends on that one alone is worked out once. Whichever
 * side asks, it is the same rule.
 */
export interface Asked<Given, Result> {
  readonly byNeed: (need: PackedNeed, given: Given) => (offer: PackedOffer) => Result;
  readonly byOffer: (offer: PackedOffer, given: Given) => (need: PackedNeed) => Result;
}
