import {
  type AwaitedToSign,
  type Day,
  type PartnershipAction,
  type TrancheState,
  type Turn,
  allowed,
  approvalRefusal,
  isToCall,
  leadsOn,
  moverOf,
  movesFrom,
  turnOf,
  unsaidTerms,
} from '@penc/domain';
import type { Caller } from '../access/caller';
import { ownSide } from '../postings/own-side';
import type { PartnershipRow } from './rows';
import type { PartnershipView } from './views';

/** What of a partnership, as it is kept or as it is shown, says whose turn it is. */
type Standing = Pick<
  PartnershipRow | PartnershipView,
  'status' | 'lines' | 'approvals' | 'signatures' | 'need' | 'offer'
>;

/** Whether the reader’s role and organisation act on this partnership at all. */
export function mayEdit(caller: Caller, view: Standing): boolean {
  return allowed(caller.role, 'partnership.edit', { own: ownSide(caller, view) !== null, inTerritory: false });
}

/** Where it is written what the agreement lacks: the first line that says nothing yet, or a new one; null where all is said. */
export function unsaidPlace({ id, lines }: Pick<PartnershipView, 'id' | 'lines'>): string | null {
  if (unsaidTerms(lines).length === 0) return null;
  const place = lines.findIndex((line) => unsaidTerms([line]).length > 0);
  return `/partnerships/${id}/lines/${place < 0 ? 'new' : place}`;
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
    const mover = moverOf(move, view);
    if ((mover !== null && mover !== side) || !leadsOn(move, signatureAwaits(view).what)) return false;
    return move !== 'sign' || (caller.role === 'signatory' && !view.signatures.some((one) => one.side === side));
  });
}

/** `count` of approvals, or of signatures. */
interface Awaited {
  readonly what: AwaitedToSign;
  readonly count: number;
}

/** Of a partnership that is not signed yet. */
export function signatureAwaits(view: Standing): Awaited {
  if (unsaidTerms(view.lines).length > 0) return { what: 'lines', count: 0 };
  const missing = approvalRefusal(view);
  if (!missing) return { what: 'signatures', count: 2 - view.signatures.length };
  return { what: missing.code === 'approvals-to-submit' ? 'submission' : 'approvals', count: missing.count };
}

/** What waits for the reader’s organisation, and of how many tranches; null of one that the reader does not act on. */
export function turnFor(
  caller: Caller,
  view: Standing,
  today: Day,
): { readonly what: Turn; readonly count: number } | null {
  const side = ownSide(caller, view);
  if (side === null || !mayEdit(caller, view)) return null;
  const hasSigned = view.signatures.some((one) => one.side === side);
  const tranches = view.lines.flatMap((line) => line.tranches);
  const called = tranches.filter(({ status }) => status === 'requested').length;
  const toCall = tranches.filter((one) => isToCall(one, today)).length;
  const what = turnOf({ status: view.status, awaits: signatureAwaits(view).what, side, hasSigned, called, toCall });
  return what && { what, count: what === 'request' ? toCall : called };
}

/** Tranches of which it is not said what became of them. */
export function openTranches({ lines }: PartnershipView): number {
  const all = lines.flatMap(({ tranches }) => tranches);
  return all.filter(({ status }) => isOpenTranche(status)).length;
}

/** Neither paid nor withheld. */
export function isOpenTranche(status: TrancheState): boolean {
  return status === 'planned' || status === 'requested';
}

export function isToSign({ status }: PartnershipView): boolean {
  return movesFrom('partnership', status).includes('sign');
}
