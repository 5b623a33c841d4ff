import type { Outcome } from '@penc/domain';
import { reason, silence } from '../reason-keys';
import type { Gate, PackedGate } from '../rules';
import type { ScorableNeed, ScorableOffer } from '../types';

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  if (need.modalities.length === 0 || offer.modalities.length === 0) return 'unknown';
  return need.modalities.some((one) => offer.modalities.includes(one)) ? 'pass' : 'fail';
}

const apart = (asked: number, given: number) => asked !== 0 && given !== 0 && (asked & given) === 0;

const refuses: PackedGate = {
  byNeed: ({ modalities }) => {
    return (offer) => apart(modalities, offer.modalities);
  },
  byOffer: ({ modalities }) => {
    return (need) => apart(need.modalities, modalities);
  },
};

/** At least one modality that the need asks for is one that the offer gives. */
export const modalityCommon: Gate = {
  key: 'modality-common',
  outcome,
  refuses,
  reason: (need, offer) => {
    const result = outcome(need, offer);
    if (result === 'unknown') return reason('gate.modality-common.unknown');
    if (result === 'pass') {
      const both = need.modalities.filter((one) => offer.modalities.includes(one));
      return reason('gate.modality-common.pass', { modalities: { modalities: both } });
    }
    return reason('gate.modality-common.fail', {
      asked: { modalities: need.modalities },
      offered: { modalities: offer.modalities },
    });
  },
  toVerify: (need, offer) => silence('modalities-missing', need.modalities.length === 0, offer.modalities.length === 0),
};
