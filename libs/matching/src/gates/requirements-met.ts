import type { Outcome, Requirement } from '@penc/domain';
import { reason } from '../reason-keys';
import type { Gate } from '../rules';
import type { ScorableNeed, ScorableOffer } from '../types';

function unmetOf(need: ScorableNeed, offer: ScorableOffer): readonly Requirement[] {
  return offer.requires.filter((one) => need.requirements.unmet.includes(one));
}

function unsaidOf(need: ScorableNeed, offer: ScorableOffer): readonly Requirement[] {
  const { met, unmet } = need.requirements;
  return offer.requires.filter((one) => !met.includes(one) && !unmet.includes(one));
}

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  if (unmetOf(need, offer).length > 0) return 'fail';
  return unsaidOf(need, offer).length > 0 ? 'unknown' : 'pass';
}

/** The need meets all that the offer requires: a plan that lists it, a deliberation, a local share. */
export const requirementsMet: Gate = {
  key: 'requirements-met',
  outcome,
  refuses: {
    byNeed: ({ requirements: unmet }) => {
      return ({ requirements }) => (unmet & requirements) !== 0;
    },
    byOffer: ({ requirements }) => {
      return ({ requirements: unmet }) => (unmet & requirements) !== 0;
    },
  },
  reason: (need, offer) => {
    if (offer.requires.length === 0) return reason('gate.requirements-met.pass-none');
    switch (outcome(need, offer)) {
      case 'fail':
        return reason('gate.requirements-met.fail', { unmet: { requirements: unmetOf(need, offer) } });
      case 'unknown':
        return reason('gate.requirements-met.unknown', { unsaid: { requirements: unsaidOf(need, offer) } });
      case 'pass':
        return reason('gate.requirements-met.pass', { requirements: { requirements: offer.requires } });
    }
  },
  toVerify: (need, offer) =>
    outcome(need, offer) === 'unknown' ? unsaidOf(need, offer).map((one) => reason(`verify.requirement.${one}`)) : [],
};
