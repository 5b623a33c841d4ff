import type { Reason } from '@penc/domain';
import { share } from '../arithmetic/integers';
import { shareOfBits } from '../packed/bits';
import { reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

const silent = (need: ScorableNeed, offer: ScorableOffer) =>
  need.modalities.length === 0 || offer.modalities.length === 0;

/** ⌊10,000 × modalities that the need asks for and the offer gives ÷ modalities asked for⌋. */
function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  if (silent(need, offer)) return weights.neutral;
  const given = need.modalities.filter((one) => offer.modalities.includes(one));
  return share(given.length, need.modalities.length);
}

const counted = (asked: number, given: number, neutral: number) =>
  asked === 0 || given === 0 ? neutral : shareOfBits(asked, given);

const packed: PackedRule = {
  byNeed: (need, neutral) => {
    const { modalities } = need;
    return (offer) => counted(modalities, offer.modalities, neutral);
  },
  byOffer: (offer, neutral) => {
    const { modalities } = offer;
    return (need) => counted(need.modalities, modalities, neutral);
  },
};

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  if (silent(need, offer)) return reason('criterion.modality-completeness.unknown');
  const given = need.modalities.filter((one) => offer.modalities.includes(one));
  const left = need.modalities.filter((one) => !offer.modalities.includes(one));
  if (given.length === 0) return reason('criterion.modality-completeness.none', { left: { modalities: left } });
  const modalities = { modalities: given };
  if (left.length === 0) return reason('criterion.modality-completeness.full', { modalities });
  return reason('criterion.modality-completeness.part', { modalities, left: { modalities: left } });
}

export const modalityCompleteness: Criterion = {
  key: 'modality-completeness',
  value,
  packed,
  reason: say,
  toVerify: (need, offer) => silence('modalities-missing', need.modalities.length === 0, offer.modalities.length === 0),
};
