import type { Reason } from '@penc/domain';
import { share } from '../integers';
import { bitCount } from '../packed/bits';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { reason, silence } from '../reason-keys';
import type { Criterion } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

const silent = (need: ScorableNeed, offer: ScorableOffer) =>
  need.modalities.length === 0 || offer.modalities.length === 0;

/** ⌊10,000 × modalities that the need asks for and the offer gives ÷ modalities asked for⌋. */
function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  if (silent(need, offer)) return weights.neutral;
  const given = need.modalities.filter((one) => offer.modalities.includes(one));
  return share(given.length, need.modalities.length);
}

function packed({ modalities }: PackedNeed, offer: PackedOffer, neutral: number): number {
  if (modalities === 0 || offer.modalities === 0) return neutral;
  return share(bitCount(modalities & offer.modalities), bitCount(modalities));
}

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
