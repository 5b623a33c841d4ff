import { reason } from '../reason-keys';
import { type Gate, nothingToVerify } from '../rules';

/** A draft, a closed or a withdrawn posting is proposed to nobody. */
export const bothOpen: Gate = {
  key: 'both-open',
  outcome: (need, offer) => (need.open && offer.open ? 'pass' : 'fail'),
  reason: (need, offer) => reason(need.open && offer.open ? 'gate.both-open.pass' : 'gate.both-open.fail'),
  toVerify: nothingToVerify,
};
