import { type Outcome, type Reason, overlap } from '@penc/domain';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { type ReasonKey, reason, silence } from '../reason-keys';
import type { Gate, PackedGate } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

type Finding = ReasonKey & `gate.periods-overlap.${string}`;

/**
 * Neither deadline lies before today, and the periods share days of which the last is today or later. With one
 * period missing it is unknown, unless what is known is already over.
 */
function finding(need: ScorableNeed, offer: ScorableOffer, { today }: Conditions): Finding {
  if (need.deadline !== undefined && need.deadline < today) return 'gate.periods-overlap.fail-need-deadline';
  if (offer.deadline !== undefined && offer.deadline < today) return 'gate.periods-overlap.fail-offer-deadline';
  if (need.period && need.period.end < today) return 'gate.periods-overlap.fail-need-over';
  if (offer.period && offer.period.end < today) return 'gate.periods-overlap.fail-offer-over';
  if (!need.period || !offer.period) return 'gate.periods-overlap.unknown';
  return overlap(need.period, offer.period) ? 'gate.periods-overlap.pass' : 'gate.periods-overlap.fail-apart';
}

function outcome(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): Outcome {
  const found = finding(need, offer, conditions);
  if (found === 'gate.periods-overlap.pass') return 'pass';
  return found === 'gate.periods-overlap.unknown' ? 'unknown' : 'fail';
}

const refuses: PackedGate = { byNeed: askedBy, byOffer: askedBy };

/** The same from both sides. */
function askedBy({ deadline, periodKnown, start, end }: PackedNeed | PackedOffer, today: number) {
  if (deadline < today || end < today) return () => true;
  return (other: PackedNeed | PackedOffer): boolean => {
    if (other.deadline < today || other.end < today) return true;
    return periodKnown && other.periodKnown && Math.max(start, other.start) > Math.min(end, other.end);
  };
}

function say(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): Reason {
  const found = finding(need, offer, conditions);
  const { period: asked } = need;
  const { period: offered } = offer;
  if (found === 'gate.periods-overlap.fail-need-deadline') {
    return reason(found, { day: { day: need.deadline ?? conditions.today } });
  }
  if (found === 'gate.periods-overlap.fail-offer-deadline') {
    return reason(found, { day: { day: offer.deadline ?? conditions.today } });
  }
  if (found === 'gate.periods-overlap.fail-need-over' && asked) return reason(found, { day: { day: asked.end } });
  if (found === 'gate.periods-overlap.fail-offer-over' && offered) {
    return reason(found, { day: { day: offered.end } });
  }
  if (!asked || !offered) return reason(found);
  const both = overlap(asked, offered);
  if (both) return reason(found, { start: { day: both.start }, end: { day: both.end } });
  return reason(found, {
    needStart: { day: asked.start },
    needEnd: { day: asked.end },
    offerStart: { day: offered.start },
    offerEnd: { day: offered.end },
  });
}

export const periodsOverlap: Gate = {
  key: 'periods-overlap',
  outcome,
  refuses,
  reason: say,
  toVerify: (need, offer, conditions) =>
    outcome(need, offer, conditions) === 'unknown' ? silence('period-missing', !need.period, !offer.period) : [],
};
