import { Codes } from '../packed/codes';
import { Numbers } from '../packed/numbers';
import type { ScorableNeed, ScorableOffer } from '../types';
import { Shelf } from './indexed/shelf';
import { IndexedCounterparts } from './indexed/indexed-counterparts';
import type { Pair } from './near-misses';
import { NeedColumns } from './plain/need-columns';
import { OfferColumns } from './plain/offer-columns';
import { PlainCounterparts } from './plain/plain-counterparts';
import { Totals } from './plain/totals';
import { GrowingCounterparts } from './growing';

/** Both sides of a corpus, by the same code. */
export interface CorpusSides {
  readonly needs: GrowingCounterparts<ScorableNeed, ScorableOffer>;
  readonly offers: GrowingCounterparts<ScorableOffer, ScorableNeed>;
}

export interface CorpusSizes {
  /** From so many open postings of a side on, asking the index costs less than scanning them all. */
  readonly indexedFrom: number;
  /** So many changes are scanned one by one before the index is built anew. */
  readonly changesScanned: number;
}

const SIZES: CorpusSizes = { indexedFrom: 1_000, changesScanned: 2_048 };

export function sidesOf(sizes: Partial<CorpusSizes>): CorpusSides {
  const { indexedFrom, changesScanned } = { ...SIZES, ...sizes };
  const numbers = new Numbers();
  const plain = plainSides();
  return {
    needs: new GrowingCounterparts(
      plain.needs,
      () => new IndexedCounterparts(new Shelf('need', numbers, changesScanned), numbers, pairOfNeed),
      indexedFrom,
    ),
    offers: new GrowingCounterparts(
      plain.offers,
      () => new IndexedCounterparts(new Shelf('offer', numbers, changesScanned), numbers, pairOfOffer),
      indexedFrom,
    ),
  };
}

/** Both sides by the plain scan. */
export function plainSides(): {
  readonly needs: PlainCounterparts<ScorableNeed, ScorableOffer>;
  readonly offers: PlainCounterparts<ScorableOffer, ScorableNeed>;
} {
  const dictionary = {
    organisations: new Codes(),
    territories: new Codes(),
    sectors: new Codes(),
    fields: new Codes(),
  };
  const totals = new Totals();
  return {
    needs: new PlainCounterparts(new NeedColumns(dictionary), totals, pairOfNeed),
    offers: new PlainCounterparts(new OfferColumns(dictionary), totals, pairOfOffer),
  };
}

function pairOfNeed(need: ScorableNeed, offer: ScorableOffer): Pair {
  return { need, offer, counterpartId: need.id };
}

function pairOfOffer(offer: ScorableOffer, need: ScorableNeed): Pair {
  return { need, offer, counterpartId: offer.id };
}
