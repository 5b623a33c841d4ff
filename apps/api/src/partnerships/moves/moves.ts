import {
  type Day,
  type EndedReason,
  type Fault,
  InvalidInput,
  MOVES_WITH_NOTE,
  MOVES_WITH_REASON,
  type PartnershipAction,
  type PartnershipEvent,
  type PartnershipState,
  move,
  refusalOfMove,
  unsaidTerms,
} from '@penc/domain';
import type { Transaction } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { refuseUnverified } from '../../postings/verified';
import { type PartnershipRow, sideOf } from '../rows';
import { demandSignatory, refuseWithoutRoom, sign } from './signing';
import { addToTrackRecord } from './track-record';

export interface Wanted {
  readonly move: PartnershipAction;
  readonly reason?: EndedReason;
  readonly note?: string;
}
export interface Moved {
  readonly status: PartnershipState;
  /** A first signature is not yet the move `sign`. */
  readonly event: PartnershipEvent;
}

/** Councils and signatories have to find terms that say something. */
function refuseUnsaidTerms(row: PartnershipRow): void {
  const unsaid = unsaidTerms(row.lines);
  if (unsaid.length > 0) throw new InvalidInput(unsaid);
}

/** A move that lacks its reason is refused before anything is read. */
export function demandReasons({ move: wanted, reason, note }: Partial<Wanted>): void {
  const faults: Fault[] = [];
  if (wanted && MOVES_WITH_REASON.includes(wanted) && !reason) {
    faults.push({ pointer: '/reason', code: 'reason-required' });
  }
  if (wanted && MOVES_WITH_NOTE.includes(wanted) && !note)
    faults.push({ pointer: '/note', code: 'move-note-required' });
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Moves the partnership, as it stands after this request's edits; throws the refusal that says what is missing. */
export async function makeMove(
  tx: Transaction,
  caller: Caller,
  row: PartnershipRow,
  wanted: Wanted,
  today: Day,
): Promise<Moved> {
  const action = wanted.move;
  if (action === 'sign') demandSignatory(caller, row);
  const to = move('partnership', row.status, action);
  const side = sideOf(caller, row);
  const refusal = refusalOfMove(row, action, side);
  if (refusal) throw refusal;
  if (action === 'submit' || action === 'sign') refuseUnverified(row);
  if (action === 'submit') {
    refuseUnsaidTerms(row);
    refuseWithoutRoom(caller, row);
  }
  if (action === 'sign' && !(await sign(tx, caller, row, today))) return { status: row.status, event: 'signature' };
  if (action === 'complete') await addToTrackRecord(tx, row, today);
  await tx.query(
    `UPDATE partnerships SET status = $2, ended_reason = CASE WHEN $2 = 'ended' THEN $3 END,
            ended_from = CASE WHEN $2 = 'ended' THEN status END,
            suspended_reason = CASE WHEN $2 = 'suspended' THEN $3 END,
            suspended_by = CASE WHEN $2 = 'suspended' THEN $4 END WHERE id = $1`,
    [row.id, to, wanted.reason ?? null, side],
  );
  return { status: to, event: action };
}
