import type { PartnershipAction, PartnershipState } from '../states';
import type { Side } from '../words';
import { trancheSides } from './lines';
import { SUBMITTING_SIDE } from './moves';

/** What comes before both sides have signed, the first that is missing. */
export type AwaitedToSign = 'lines' | 'submission' | 'approvals' | 'signatures';

export interface TurnFacts {
  readonly status: PartnershipState;
  readonly awaits: AwaitedToSign;
  readonly side: Side;
  /** Whether this side has signed the terms as they stand. */
  readonly hasSigned: boolean;
  /** Tranches that were called and neither paid nor withheld. */
  readonly called: number;
  /** Tranches that are soon due, or past it, and were not called. */
  readonly toCall: number;
}

/** What a partnership waits for from one side. */
export type Turn = 'lines' | 'submit' | 'sign' | 'start' | 'request' | 'disburse';

/** Null where it waits for the other side, for a council or an authority, for a day to come, or for nobody. */
export function turnOf({ status, awaits, side, hasSigned, called, toCall }: TurnFacts): Turn | null {
  switch (status) {
    case 'drafted':
    case 'in-approval':
      if (awaits === 'lines') return 'lines';
      if (awaits === 'submission') return side === SUBMITTING_SIDE ? 'submit' : null;
      return awaits === 'signatures' && !hasSigned ? 'sign' : null;
    case 'signed':
      return trancheTurnOf({ side, called, toCall }) ?? 'start';
    case 'active':
      return trancheTurnOf({ side, called, toCall });
    case 'suspended':
    case 'completed':
    case 'ended':
      return null;
  }
}

/** Whether a move that the state allows is of use while this is missing: no council and no signatory is shown terms that say nothing. */
export function leadsOn(action: PartnershipAction, awaits: AwaitedToSign): boolean {
  if (action === 'submit') return awaits !== 'lines';
  return action !== 'sign' || awaits === 'signatures';
}

/** Money that is awaited comes before anything else. */
function trancheTurnOf({ side, called, toCall }: Pick<TurnFacts, 'side' | 'called' | 'toCall'>): Turn | null {
  if (side === trancheSides.request) return toCall > 0 ? 'request' : null;
  return called > 0 ? 'disburse' : null;
}
