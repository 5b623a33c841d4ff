import { LANGUAGES } from '@penc/domain';
import type { NeedFacts } from '../record/shared';
import { WEIGHT_BITS } from './layout';
import type { PackedNeed, PackedOffer } from './postings';

const WEIGHT = (1 << WEIGHT_BITS) - 1;

/** Knows how much the track record of an offer shows about a need, while one of the two asks about all of the others. */
export interface Evidence {
  /** `evidenceOf` of the two. */
  of(need: PackedNeed, offer: PackedOffer): number;
}

/** `factsOf` of a packed need. */
export function packedFacts(need: PackedNeed): NeedFacts {
  const { words, conceptsAt, conceptCount, cost } = need;
  let squares = 0;
  for (let at = conceptsAt; at < conceptsAt + conceptCount; at++) squares += ((words[at] as number) & WEIGHT) ** 2;
  return {
    language: LANGUAGES[need.language] ?? 'fr',
    wordsLength: Math.sqrt(need.wordSquares),
    conceptsLength: Math.sqrt(squares),
    sectorCount: need.sectorCount,
    territoryCount: need.territoryCount,
    amount: cost === Infinity ? undefined : cost,
  };
}
