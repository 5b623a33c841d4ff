import { type Reason, lengthInDays, overlap } from '@penc/domain';
import { FULL, percent, share } from '../arithmetic/integers';
import { reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

/** ⌊10,000 × days that both periods share ÷ days of the need's period⌋. */
function shared(need: ScorableNeed, offer: ScorableOffer): number | undefined {
  if (!need.period || !offer.period) return undefined;
  const both = overlap(need.period, offer.period);
  return both ? share(lengthInDays(both), lengthInDays(need.period)) : 0;
}

function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  return shared(need, offer) ?? weights.neutral;
}

/** Of the need's days, first and last, those that are the offer's too. */
function daysShared(start: number, end: number, otherStart: number, otherEnd: number): number {
  const days = Math.min(end, otherEnd) - Math.max(start, otherStart) + 1;
  return days > 0 ? share(days, end - start + 1) : 0;
}

const packed: PackedRule = {
  byNeed: ({ periodKnown, start, end }, neutral) => {
    if (!periodKnown) return () => neutral;
    return (offer) => (offer.periodKnown ? daysShared(start, end, offer.start, offer.end) : neutral);
  },
  byOffer: ({ periodKnown, start, end }, neutral) => {
    if (!periodKnown) return () => neutral;
    return (need) => (need.periodKnown ? daysShared(need.start, need.end, start, end) : neutral);
  },
};

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  const found = shared(need, offer);
  const both = need.period && offer.period && overlap(need.period, offer.period);
  if (found === undefined) return reason('criterion.timing-fit.unknown');
  if (!both) return reason('criterion.timing-fit.none');
  const days = { start: { day: both.start }, end: { day: both.end } };
  if (found === FULL) return reason('criterion.timing-fit.full', days);
  return reason('criterion.timing-fit.part', { ...days, percent: { percent: percent(found) } });
}

export const timingFit: Criterion = {
  key: 'timing-fit',
  value,
  packed,
  reason: say,
  toVerify: (need, offer) => silence('period-missing', !need.period, !offer.period),
};
