import { type PartnershipAction, allowed, approvalRefusal, movesFrom, unsaidTerms } from '@penc/domain';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import type { PartnershipView } from '../views';

/** Whether the reader’s role and organisation act on this partnership at all. */
export function mayEdit(caller: Caller, view: PartnershipView): boolean {
  return allowed(caller.role, 'partnership.edit', { own: ownSide(caller, view) !== null, inTerritory: false });
}

/** The moves for which the reader is shown a button; what else stands against one, the refusal says. */
export function movesOf(caller: Caller, view: PartnershipView): PartnershipAction[] {
  if (!mayEdit(caller, view)) return [];
  const side = ownSide(caller, view);
  return view.moves.filter((move) => {
    if (move === 'submit') return side === 'offer';
    if (move === 'sign') {
      const { what } = signatureAwaits(view);
      return what === 'signatures' && caller.role === 'signatory' && !view.signatures.some((one) => one.side === side);
    }
    // else it would be refused
    if (move === 'resume') return view.suspendedBy === null || view.suspendedBy === side;
    return true;
  });
}

/** What comes before both sides have signed, the first that is missing; `count` of approvals, or of signatures. */
interface Awaited {
  readonly what: 'lines' | 'submission' | 'approvals' | 'signatures';
  readonly count: number;
}

/** Of a partnership that is not signed yet. */
export function signatureAwaits(view: PartnershipView): Awaited {
  if (unsaidTerms(view.lines).length > 0) return { what: 'lines', count: 0 };
  const missing = approvalRefusal(view);
  if (!missing) return { what: 'signatures', count: 2 - view.signatures.length };
  return { what: missing.code === 'approvals-to-submit' ? 'submission' : 'approvals', count: missing.count };
}

export function isToSign({ status }: PartnershipView): boolean {
  return movesFrom('partnership', status).includes('sign');
}
