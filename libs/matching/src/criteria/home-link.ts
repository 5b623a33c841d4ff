import type { Reason } from '@penc/domain';
import { FULL, average, small } from '../arithmetic/integers';
import { UNSAID, nearestToNeed, nearestToOffer } from '../packed/nearness';
import type { PackedNeed } from '../packed/postings';
import { reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import { meeting, nearestTerritory } from '../closeness/territory-closeness';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

/** To live where the people of the territory live is a link; to come from there is a closer one. */
const SAME_COUNTRY = 6_000;

interface Link {
  /** Every blank at its worst, and at its best. */
  readonly least: number;
  readonly most: number;
}

const homeUnknown = (need: ScorableNeed, offer: ScorableOffer) =>
  need.territories.length === 0 || offer.homeTerritories.length === 0;

/** The closeness of the home territories to those of the need; while one of them is not said, the given value. */
function home(need: ScorableNeed, offer: ScorableOffer, unsaid: number): number {
  if (homeUnknown(need, offer)) return unsaid;
  return average(need.territories.map((one) => nearestTerritory(one, offer.homeTerritories)));
}

function sameCountry(need: ScorableNeed, offer: ScorableOffer, unsaid: number): number {
  if (need.diasporaCountries.length === 0) return unsaid;
  return need.diasporaCountries.includes(offer.establishedIn) ? SAME_COUNTRY : 0;
}

/** Either link is one; the second adds a share of what the first lacks: 10,000 − (10,000 − a)(10,000 − b) ÷ 10,000. */
const either = (a: number, b: number) => FULL - small((FULL - a) * (FULL - b), FULL);

function link(need: ScorableNeed, offer: ScorableOffer): Link {
  return {
    least: either(home(need, offer, 0), sameCountry(need, offer, 0)),
    most: either(home(need, offer, FULL), sameCountry(need, offer, SAME_COUNTRY)),
  };
}

/** Others than associations of the diaspora need no link, so that none can cost them anything. */
const expected = (offer: ScorableOffer) => offer.organisationType === 'diaspora-association';

/** What is not known could still make it more than it counts for now. */
function unknown(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): boolean {
  const { least, most } = link(need, offer);
  return expected(offer) && least < most && least < weights.neutral;
}

/**
 * 0 to 10,000, for an association of the diaspora: `either` of the closeness of its home territories and of the
 * country it is established in; neutral, within what is possible, while that is unknown. For all others what
 * they have of it, if that is more than neutral.
 */
function value(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): number {
  return counted(link(need, offer), expected(offer), conditions.weights.neutral);
}

/** `most` is above `least` only where something is not said. */
function counted({ least, most }: Link, isExpected: boolean, neutral: number): number {
  return Math.max(least, isExpected ? Math.min(neutral, most) : neutral);
}

/** `link` of what has been found of the home territories, and of the country that the offer is established in. */
function packedLink(found: number, need: PackedNeed, country: number): Link {
  const near = found === UNSAID ? 0 : found;
  let here = 0;
  for (let at = need.countriesAt; at < need.countriesAt + need.countryCount; at++) {
    if (need.words[at] === country) here = SAME_COUNTRY;
  }
  return {
    least: either(near, here),
    most: either(found === UNSAID ? FULL : near, need.countryCount === 0 ? SAME_COUNTRY : here),
  };
}

const packed: PackedRule = {
  byNeed: (need, neutral) => {
    const rows = need.numbers.territories.nearness.toNeed(need.territories);
    return ({ words, homesAt, homeCount, country, homeExpected }) => {
      const found = nearestToNeed(rows, words, homesAt, homeCount);
      return counted(packedLink(found, need, country), homeExpected, neutral);
    };
  },
  byOffer: ({ numbers, homes, country, homeExpected }, neutral) => {
    const rows = numbers.territories.nearness.toOffer(homes);
    return (need) => {
      const found = nearestToOffer(rows, need.words, need.territoriesAt, need.territoryCount);
      return counted(packedLink(found, need, country), homeExpected, neutral);
    };
  },
};

function say(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): Reason {
  if (unknown(need, offer, conditions)) return reason('criterion.home-link.unknown');
  const here = sameCountry(need, offer, 0) > 0;
  const countries = { countries: [offer.establishedIn] };
  if (home(need, offer, 0) > 0) {
    const territories = { territories: meeting(need.territories, offer.homeTerritories) };
    if (here) return reason('criterion.home-link.both', { territories, countries });
    return reason('criterion.home-link.territory', { territories });
  }
  if (here) return reason('criterion.home-link.country', { countries });
  return reason(expected(offer) ? 'criterion.home-link.none' : 'criterion.home-link.not-expected');
}

/** Do the people of the organisation come from the territory of the need, or live where its people live? */
export const homeLink: Criterion = {
  key: 'home-link',
  value,
  packed,
  reason: say,
  toVerify: (need, offer, conditions) => {
    if (!unknown(need, offer, conditions)) return [];
    return [
      ...silence('territories-missing', need.territories.length === 0, false),
      ...(offer.homeTerritories.length === 0 ? [reason('verify.home-territories-missing')] : []),
      ...(need.diasporaCountries.length === 0 ? [reason('verify.diaspora-countries-missing')] : []),
    ];
  },
};
