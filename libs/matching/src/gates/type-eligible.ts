import { reason } from '../reason-keys';
import { type Gate, nothingToVerify } from '../rules';
import type { ScorableNeed, ScorableOffer } from '../types';

function eligible(need: ScorableNeed, offer: ScorableOffer): boolean {
  return offer.eligibleTypes.length === 0 || offer.eligibleTypes.includes(need.organisationType);
}

/** The types that an offer is open to, none for all, are not those of the need. */
const isClosed = (open: number, types: number) => open !== 0 && (open & types) === 0;

/** The offer is open to organisations of the need's type; an offer that names no type is open to all. */
export const typeEligible: Gate = {
  key: 'type-eligible',
  outcome: (need, offer) => (eligible(need, offer) ? 'pass' : 'fail'),
  refuses: {
    byNeed: ({ types }) => {
      return (offer) => isClosed(offer.types, types);
    },
    byOffer: ({ types }) => {
      return (need) => isClosed(types, need.types);
    },
  },
  reason: (need, offer) => {
    if (offer.eligibleTypes.length === 0) return reason('gate.type-eligible.pass-all');
    const type = { organisationTypes: [need.organisationType] };
    if (eligible(need, offer)) return reason('gate.type-eligible.pass', { type });
    return reason('gate.type-eligible.fail', { type, eligible: { organisationTypes: offer.eligibleTypes } });
  },
  toVerify: nothingToVerify,
};
