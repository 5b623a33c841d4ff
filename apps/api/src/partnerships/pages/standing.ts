import { type PartnershipAction, allowed } from '@penc/domain';
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
    if (move === 'sign') return caller.role === 'signatory' && !view.signatures.some((one) => one.side === side);
    return true;
  });
}
