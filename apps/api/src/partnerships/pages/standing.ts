import {
  type AwaitedToSign,
  type PartnershipAction,
  type Turn,
  allowed,
  approvalRefusal,
  movesFrom,
  turnOf,
  unsaidTerms,
} from '@penc/domain';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import type { PartnershipView } from '../views';

/** Whether the reader’s role and organisation act on this partnership at all. */
export function mayEdit(caller: Caller, view: PartnershipView): boolean {
  return allowed(caller.role, 'partnership.edit', { own: ownSide(caller, view) !== null, inTerritory: false });
}

/** Nothing is awaited any more, not even what never came. */
export function isOver({ status }: Pick<PartnershipView, 'status'>): boolean {
  return movesFrom('partnership', status).length === 0;
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

/** `count` of approvals, or of signatures. */
interface Awaited {
  readonly what: AwaitedToSign;
  readonly count: number;
}

/** Of a partnership that is not signed yet. */
export function signatureAwaits(view: PartnershipView): Awaited {
  if (unsaidTerms(view.lines).length > 0) return { what: 'lines', count: 0 };
  const missing = approvalRefusal(view);
  if (!missing) return { what: 'signatures', count: 2 - view.signatures.length };
  return { what: missing.code === 'approvals-to-submit' ? 'submission' : 'approvals', count: missing.count };
}

/** What waits for the reader’s organisation, and of how many tranches; null of one that the reader does not act on. */
export function turnFor(caller: Caller, view: PartnershipView): { readonly what: Turn; readonly count: number } | null {
  const side = ownSide(caller, view);
  if (side === null || !mayEdit(caller, view)) return null;
  const hasSigned = view.signatures.some((one) => one.side === side);
  const called = view.lines.flatMap(({ tranches }) => tranches).filter(({ status }) => status === 'requested').length;
  const what = turnOf({ status: view.status, awaits: signatureAwaits(view).what, side, hasSigned, called });
  return what && { what, count: called };
}

/** Tranches of which it is not said what became of them. */
export function openTranches({ lines }: PartnershipView): number {
  const all = lines.flatMap(({ tranches }) => tranches);
  return all.filter(({ status }) => status === 'planned' || status === 'requested').length;
}

export function isToSign({ status }: PartnershipView): boolean {
  return movesFrom('partnership', status).includes('sign');
}
