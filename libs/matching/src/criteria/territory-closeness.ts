import type { Reason } from '@penc/domain';
import { believed, isBroad } from '../closeness/breadth';
import { FULL, average } from '../arithmetic/integers';
import { UNSAID, nearestToNeed, nearestToOffer } from '../packed/nearness';
import { reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import { nearestTerritory, standing } from '../closeness/territory-closeness';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

/** Of three territories each is believed by half. */
const HALF_BELIEVED = 2;

const silent = (need: ScorableNeed, offer: ScorableOffer) =>
  need.territories.length === 0 || offer.territories.length === 0;

/** For each territory of the need the nearest of the offer, averaged and rounded down: near beats wide. */
function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  if (silent(need, offer)) return weights.neutral;
  const found = average(need.territories.map((one) => nearestTerritory(one, offer.territories)));
  return believed(found, offer.territories.length, HALF_BELIEVED, weights.neutral);
}

/** Of what has been found of so many territories of the offer. */
const closeness = (found: number, named: number, neutral: number) =>
  found === UNSAID ? neutral : believed(found, named, HALF_BELIEVED, neutral);

const packed: PackedRule = {
  byNeed: ({ numbers, territories }, neutral) => {
    const rows = numbers.territories.nearness.toNeed(territories);
    return ({ words, territoriesAt, territoryCount }) =>
      closeness(nearestToNeed(rows, words, territoriesAt, territoryCount), territoryCount, neutral);
  },
  byOffer: ({ numbers, territories, territoryCount: named }, neutral) => {
    const rows = numbers.territories.nearness.toOffer(territories);
    return ({ words, territoriesAt, territoryCount }) =>
      closeness(nearestToOffer(rows, words, territoriesAt, territoryCount), named, neutral);
  },
};

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  if (silent(need, offer)) return reason('criterion.territory-closeness.unknown');
  const served = need.territories.filter((one) => nearestTerritory(one, offer.territories) > 0);
  const broad = isBroad(offer.territories.length, HALF_BELIEVED);
  if (served.length === 0) return reason('criterion.territory-closeness.none', { broad });
  const best = Math.max(...served.map((one) => nearestTerritory(one, offer.territories)));
  const nearest = served.filter((one) => nearestTerritory(one, offer.territories) === best);
  const left = need.territories.length - served.length;
  if (best === FULL) {
    return reason('criterion.territory-closeness.equal', { territories: { territories: nearest }, left, broad });
  }
  const wider = offer.territories.filter((one) => standing(nearest[0] ?? '', one) === 'offer-wider');
  if (wider.length > 0) {
    return reason('criterion.territory-closeness.offer-wider', {
      territories: { territories: nearest },
      wider: { territories: wider },
      left,
      broad,
    });
  }
  const inside = offer.territories.filter((one) => standing(nearest[0] ?? '', one) === 'offer-narrower');
  return reason('criterion.territory-closeness.offer-narrower', {
    territories: { territories: nearest },
    narrower: { territories: inside },
    left,
    broad,
  });
}

export const territoryCloseness: Criterion = {
  key: 'territory-closeness',
  value,
  packed,
  reason: say,
  toVerify: (need, offer) =>
    silence('territories-missing', need.territories.length === 0, offer.territories.length === 0),
};
