import { LANGUAGES } from '@penc/domain';
import type { NeedFacts } from '../record/overlap';
import { WEIGHT_MASK } from './layout';
import type { PackedNeed } from './postings';

/** `factsOf` of a packed need. */
export function packedFacts(need: PackedNeed): NeedFacts {
  const { words, conceptsAt, conceptCount, cost } = need;
  let squares = 0;
  for (let at = conceptsAt; at < conceptsAt + conceptCount; at++) squares += ((words[at] as number) & WEIGHT_MASK) ** 2;
  return {
    french: LANGUAGES[need.language] === 'fr',
    wordsLength: Math.sqrt(need.wordSquares),
    conceptsLength: Math.sqrt(squares),
    sectorCount: need.sectorCount,
    territoryCount: need.territoryCount,
    amount: cost === Infinity ? 0 : cost,
  };
}
