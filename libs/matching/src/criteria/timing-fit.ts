import { type Reason, lengthInDays, overlap } from '@penc/domain';
import { FULL, percent, share } from '../integers';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { reason, silence } from '../reason-keys';
import type { Criterion } from '../rules';
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

function packed(need: PackedNeed, offer: PackedOffer, neutral: number): number {
  if (!need.periodKnown || !offer.periodKnown) return neutral;
  const days = Math.min(need.end, offer.end) - Math.max(need.start, offer.start) + 1;
  return days > 0 ? share(days, need.end - need.start + 1) : 0;
}

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
