import { quotient } from '../integers';
import type { PackedNeed, PackedOffer } from './postings';

/** For each sector of the need the nearest of the offer, averaged and rounded down; neither list may be empty. */
export function meanSectorCloseness(need: PackedNeed, offer: PackedOffer): number {
  const { sectors } = need.numbers;
  const [first, end] = [need.sectorsAt, need.sectorsAt + need.sectorCount];
  const [otherFirst, otherEnd] = [offer.sectorsAt, offer.sectorsAt + offer.sectorCount];
  let sum = 0;
  for (let at = first; at < end; at++) {
    const one = need.words[at] as number;
    let best = 0;
    for (let other = otherFirst; other < otherEnd; other++) {
      const closeness = sectors.closeness(one, offer.words[other] as number);
      if (closeness > best) best = closeness;
    }
    sum += best;
  }
  return quotient(sum, end - first);
}

/** For each territory of the need the nearest of a list of the offer's, averaged; neither list may be empty. */
export function meanTerritoryCloseness(need: PackedNeed, offer: PackedOffer, from: number, count: number): number {
  const { territories } = need.numbers;
  const [first, end] = [need.territoriesAt, need.territoriesAt + need.territoryCount];
  let sum = 0;
  for (let at = first; at < end; at++) {
    const one = need.words[at] as number;
    let best = 0;
    for (let other = from; other < from + count; other++) {
      const closeness = territories.closeness(one, offer.words[other] as number);
      if (closeness > best) best = closeness;
    }
    sum += best;
  }
  return quotient(sum, end - first);
}
