import type { Outcome, Reason } from '@penc/domain';
import { envelopeLeft, envelopeTold, meansKnown, mostToGive, mostToTell, uncovered } from '../posting/funding';
import { moneyPossible as possible } from '../packed/money';
import { type ReasonKey, reason } from '../reason-keys';
import type { Gate } from '../rules';
import type { ScorableNeed, ScorableOffer } from '../types';

type Finding = ReasonKey & `gate.money-possible.${string}`;

/**
 * give = min(uncovered, ticketMax, envelopeLeft, ⌊fundingRateMax × amount⌋) must be above 0 and at least
 * ticketMin. A missing ticketMax, envelope or rate bounds nothing. Unknown while the need's amount, or both
 * envelope and ticketMax, are missing; what the known bounds already make impossible fails all the same.
 * A need in kind that names no cost wants no money.
 */
function finding(need: ScorableNeed, offer: ScorableOffer): Finding {
  const told = mostToTell(need, offer);
  const most = mostToGive(need, offer);
  const least = offer.ticketMin ?? 0;
  if (uncovered(need) === 0) return 'gate.money-possible.fail-covered';
  if (envelopeTold(offer) === 0) return 'gate.money-possible.fail-envelope-empty';
  if (told <= 0) return 'gate.money-possible.fail-nothing';
  if (told < least) return 'gate.money-possible.fail-below-minimum';
  // only a confidential envelope refuses: that it does is all that is said of it
  if (most <= 0 || most < least) return 'gate.money-possible.fail-discreet';
  if (need.amount === undefined) {
    return need.inKind ? 'gate.money-possible.pass-in-kind' : 'gate.money-possible.unknown-amount';
  }
  if (!offer.envelopePublic && envelopeLeft(offer) !== undefined) return 'gate.money-possible.pass-discreet';
  return meansKnown(offer) ? 'gate.money-possible.pass' : 'gate.money-possible.unknown-means';
}

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  const found = finding(need, offer);
  if (found.includes('.pass')) return 'pass';
  return found.includes('.unknown-') ? 'unknown' : 'fail';
}

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  const found = finding(need, offer);
  const told = mostToTell(need, offer);
  const missing = { xof: uncovered(need) ?? 0 };
  if (found === 'gate.money-possible.pass') return reason(found, { give: { xof: told }, uncovered: missing });
  if (found === 'gate.money-possible.pass-discreet') return reason(found, { uncovered: missing });
  if (found === 'gate.money-possible.fail-below-minimum') {
    return reason(found, { give: { xof: told }, minimum: { xof: offer.ticketMin ?? 0 } });
  }
  return reason(found);
}

export const moneyPossible: Gate = {
  key: 'money-possible',
  outcome,
  refuses: {
    byNeed: ({ cost, uncovered: missing }) => {
      return ({ most, rate, least }) => !possible(cost, Math.min(missing, most), rate, least);
    },
    byOffer: ({ most, rate, least }) => {
      return ({ cost, uncovered: missing }) => !possible(cost, Math.min(missing, most), rate, least);
    },
  },
  reason: say,
  toVerify: (need, offer) => {
    const missing: Reason[] = [];
    if (outcome(need, offer) !== 'unknown') return missing;
    if (need.amount === undefined) missing.push(reason('verify.amount-missing'));
    if (!meansKnown(offer)) missing.push(reason('verify.means-missing'));
    return missing;
  },
};
