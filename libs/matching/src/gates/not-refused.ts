import { reason } from '../reason-keys';
import { type Gate, nothingToVerify } from '../rules';

/** What was dismissed or declined is not proposed again before one of the two postings changes. */
export const notRefused: Gate = {
  key: 'not-refused',
  outcome: (_need, _offer, { refused }) => (refused === undefined ? 'pass' : 'fail'),
  reason: (_need, _offer, { refused }) => {
    if (refused === undefined) return reason('gate.not-refused.pass');
    return reason(refused === 'dismissed' ? 'gate.not-refused.fail-dismissed' : 'gate.not-refused.fail-declined');
  },
  toVerify: nothingToVerify,
};
