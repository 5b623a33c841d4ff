import type { Reason } from '@penc/domain';
import { share } from '../arithmetic/integers';
import { shareOfBits } from '../packed/bits';
import { reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

const silent = (need: ScorableNeed, offer: ScorableOffer) =>
  need.targetGroups.length === 0 || offer.targetGroups.length === 0;

/** ⌊10,000 × groups of the need that the offer names too ÷ groups of the need⌋. */
function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  if (silent(need, offer)) return weights.neutral;
  const served = need.targetGroups.filter((one) => offer.targetGroups.includes(one));
  return share(served.length, need.targetGroups.length);
}

const counted = (asked: number, given: number, neutral: number) =>
  asked === 0 || given === 0 ? neutral : shareOfBits(asked, given);

const packed: PackedRule = {
  byNeed: (need, neutral) => {
    const { groups } = need;
    return (offer) => counted(groups, offer.groups, neutral);
  },
  byOffer: (offer, neutral) => {
    const { groups } = offer;
    return (need) => counted(need.groups, groups, neutral);
  },
};

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  if (silent(need, offer)) return reason('criterion.target-groups.unknown');
  const served = need.targetGroups.filter((one) => offer.targetGroups.includes(one));
  const left = need.targetGroups.filter((one) => !offer.targetGroups.includes(one));
  if (served.length === 0) return reason('criterion.target-groups.none', { left: { targetGroups: left } });
  const groups = { targetGroups: served };
  if (left.length === 0) return reason('criterion.target-groups.full', { groups });
  return reason('criterion.target-groups.part', { groups, left: { targetGroups: left } });
}

export const targetGroups: Criterion = {
  key: 'target-groups',
  value,
  packed,
  reason: say,
  toVerify: (need, offer) =>
    silence('target-groups-missing', need.targetGroups.length === 0, offer.targetGroups.length === 0),
};
