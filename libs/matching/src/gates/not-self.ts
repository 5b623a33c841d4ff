import { reason } from '../reason-keys';
import { type Gate, nothingToVerify } from '../rules';

/** An organisation is not a partner to itself. */
export const notSelf: Gate = {
  key: 'not-self',
  outcome: (need, offer) => (need.organisationId === offer.organisationId ? 'fail' : 'pass'),
  refuses: {
    byNeed: ({ organisation }) => {
      return (offer) => offer.organisation === organisation;
    },
    byOffer: ({ organisation }) => {
      return (need) => need.organisation === organisation;
    },
  },
  reason: (need, offer) =>
    reason(need.organisationId === offer.organisationId ? 'gate.not-self.fail' : 'gate.not-self.pass'),
  toVerify: nothingToVerify,
};
