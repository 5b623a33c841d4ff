import { ancestorsOf, contains, territory } from '@penc/reference';
import { FULL } from '../arithmetic/integers';

/** How the territory of an offer stands to the territory of a need. */
export type TerritoryStanding = 'equal' | 'offer-wider' | 'offer-narrower' | 'apart';

/** Each level that the offer is wider costs; being there for the whole country says least about one commune. */
const WIDER_BY_LEVEL = 1_500;
const WIDER_BY_COUNTRY = 2_500;
/** An offer for a part of the territory serves that part only. */
const NARROWER = 6_000;
const NARROWER_BY_LEVEL = 1_500;

/** How an offer’s territory stands to a need’s, both by their codes. */
export function standing(needs: string, offers: string): TerritoryStanding {
  if (needs === offers) return 'equal';
  if (contains(offers, needs)) return 'offer-wider';
  return contains(needs, offers) ? 'offer-narrower' : 'apart';
}

/**
 * 0 to 10,000: equal 10,000; the offer one level wider 8,500, two 7,000; for the whole country 7,500 to a
 * region, 6,000 to a department, 4,500 to a commune; the offer one level narrower 6,000, two 4,500, three 3,000.
 */
export function territoryCloseness(needs: string, offers: string): number {
  if (needs === offers) return FULL;
  const above = ancestorsOf(needs).indexOf(offers);
  if (above >= 0) {
    const toCountry = territory(offers)?.level === 'country' ? WIDER_BY_COUNTRY - WIDER_BY_LEVEL : 0;
    return FULL - (above + 1) * WIDER_BY_LEVEL - toCountry;
  }
  const below = ancestorsOf(offers).indexOf(needs);
  return below >= 0 ? NARROWER - below * NARROWER_BY_LEVEL : 0;
}

/** The closeness of the nearest territory of an offer; 0 where none is related. */
export function nearestTerritory(needs: string, offers: readonly string[]): number {
  let best = 0;
  for (const one of offers) {
    const closeness = territoryCloseness(needs, one);
    if (closeness > best) best = closeness;
  }
  return best;
}

/** True when some territory of one list equals, contains or lies in some territory of the other. */
export function anyRelated(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => standing(a, b) !== 'apart'));
}

/** Where two lists meet: of each related pair the narrower territory, each once. */
export function meeting(some: readonly string[], others: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const a of some) {
    for (const b of others) {
      const how = standing(a, b);
      if (how !== 'apart') found.add(how === 'offer-narrower' ? b : a);
    }
  }
  return [...found];
}
