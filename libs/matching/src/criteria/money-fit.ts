import type { Reason } from '@penc/domain';
import { boundsKnown, meansKnown, mostToTell, uncovered } from '../posting/funding';
import { FULL, millionths, percent, quotient, share } from '../arithmetic/integers';
import { NO_RATE, rateBound } from '../packed/money';
import type { PackedOffer } from '../packed/postings';
import { reason } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

const MILLIONTHS_IN_UNIT = 100;

/** The most that the known bounds allow, 0 to 10,000: ⌊10,000 × give ÷ uncovered⌋, or the rate alone. */
function ceiling(need: ScorableNeed, offer: ScorableOffer): number {
  const missing = uncovered(need);
  if (missing !== undefined) return missing === 0 ? 0 : share(mostToTell(need, offer), missing);
  if (mostToTell(need, offer) <= 0) return 0;
  if (offer.fundingRateMax === undefined) return FULL;
  return quotient(millionths(offer.fundingRateMax), MILLIONTHS_IN_UNIT);
}

/**
 * 10,000 when the offer can give all that is missing; 0 when nothing is missing any more. While the amount, the
 * envelope or the ticket's maximum is unknown: the neutral value, or less where the known bounds allow less, so
 * that saying less never pays.
 */
function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  const most = ceiling(need, offer);
  return need.amount !== undefined && boundsKnown(offer) ? most : Math.min(weights.neutral, most);
}

/** Of what is missing, Infinity where that is not said, and the most that the offer tells to give of the cost. */
function fit(missing: number, told: number, means: PackedMeans, neutral: number): number {
  if (missing === Infinity) return Math.min(neutral, rateAlone(told, means.rate));
  const most = missing === 0 ? 0 : share(told, missing);
  return means.boundsKnown ? most : Math.min(neutral, most);
}

type PackedMeans = Pick<PackedOffer, 'rate' | 'boundsKnown'>;

const packed: PackedRule = {
  byNeed: ({ cost, uncovered: missing }, neutral) => {
    return (offer) => fit(missing, Math.min(missing, offer.mostTold, rateBound(cost, offer.rate)), offer, neutral);
  },
  byOffer: (offer, neutral) => {
    const { mostTold, rate } = offer;
    return ({ cost, uncovered: missing }) =>
      fit(missing, Math.min(missing, mostTold, rateBound(cost, rate)), offer, neutral);
  },
};

function rateAlone(told: number, rate: number): number {
  if (told <= 0) return 0;
  return rate === NO_RATE ? FULL : quotient(rate, MILLIONTHS_IN_UNIT);
}

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  const missing = uncovered(need);
  if (missing === undefined) {
    return reason(need.inKind ? 'criterion.money-fit.in-kind' : 'criterion.money-fit.unknown-amount');
  }
  if (!meansKnown(offer)) return reason('criterion.money-fit.unknown-means', { uncovered: { xof: missing } });
  const give = Math.max(0, mostToTell(need, offer));
  if (give === 0) return reason('criterion.money-fit.nothing');
  const amounts = { give: { xof: give }, uncovered: { xof: missing } };
  if (!boundsKnown(offer)) return reason('criterion.money-fit.at-most', amounts);
  if (give === missing) return reason('criterion.money-fit.full', { give: amounts.give });
  return reason('criterion.money-fit.part', { ...amounts, percent: { percent: percent(share(give, missing)) } });
}

function toVerify(need: ScorableNeed, offer: ScorableOffer): readonly Reason[] {
  if (need.amount === undefined && need.inKind) return [reason('verify.in-kind')];
  const missing: Reason[] = [];
  if (need.amount === undefined) missing.push(reason('verify.amount-missing'));
  if (!meansKnown(offer)) missing.push(reason('verify.means-missing'));
  else if (offer.ticketMax === undefined) missing.push(reason('verify.ticket-max-missing'));
  else if (!boundsKnown(offer)) missing.push(reason('verify.envelope-missing'));
  return missing;
}

export const moneyFit: Criterion = { key: 'money-fit', value, packed, reason: say, toVerify };
