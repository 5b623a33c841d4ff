import type { Outcome } from '@penc/domain';
import { reason, silence } from '../reason-keys';
import type { Gate } from '../rules';
import { anyRelated, meeting } from '../territory-closeness';
import type { ScorableNeed, ScorableOffer } from '../types';

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  if (need.territories.length === 0 || offer.territories.length === 0) return 'unknown';
  return anyRelated(need.territories, offer.territories) ? 'pass' : 'fail';
}

/** Some territory of one side equals or contains some territory of the other. */
export const territoryRelated: Gate = {
  key: 'territory-related',
  outcome,
  reason: (need, offer) => {
    const result = outcome(need, offer);
    if (result === 'unknown') return reason('gate.territory-related.unknown');
    if (result === 'pass') {
      return reason('gate.territory-related.pass', {
        territories: { territories: meeting(need.territories, offer.territories) },
      });
    }
    return reason('gate.territory-related.fail', {
      asked: { territories: need.territories },
      offered: { territories: offer.territories },
    });
  },
  toVerify: (need, offer) =>
    silence('territories-missing', need.territories.length === 0, offer.territories.length === 0),
};
