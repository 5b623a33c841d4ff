import {
  AlreadySigned,
  BINDING_PARTNERSHIP_STATES,
  type Day,
  type Delegation,
  InvalidInput,
  NotAllowed,
  SigningRefused,
  allowed,
  delegationToSign,
  amountSought,
  refuseBeyondRoom,
  unsaidTerms,
} from '@penc/domain';
import type { Transaction } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { mayReadEnvelope } from '../../postings/reading';
import { type PartnershipRow, sideOf, standingOf } from '../rows';
import { DELEGATIONS_OF, amountToSign } from './authority';

/** Whether the role may sign here at all; what else a signature needs is asked when it is given. */
export function demandSignatory(caller: Caller, row: PartnershipRow): void {
  const stands = standingOf(caller, row);
  if (allowed(caller.role, 'partnership.sign', stands)) return;
  throw stands.own ? new SigningRefused('signatory-required') : new NotAllowed('partnership.sign');
}

/** Puts the caller's signature to the terms as they stand. True when both sides have signed now. */
export async function sign(tx: Transaction, caller: Caller, row: PartnershipRow, today: Day): Promise<boolean> {
  const unsaid = unsaidTerms(row.lines);
  if (unsaid.length > 0) throw new InvalidInput(unsaid);
  const side = sideOf(caller, row);
  if (row.signatures.some((one) => one.side === side)) throw new AlreadySigned();
  const delegation = delegationToSign({
    role: caller.role,
    // locked: none of them is ended while it is signed by
    delegations: await tx.query<Delegation>(`${DELEGATIONS_OF} FOR SHARE`, [caller.membershipId]),
    day: today,
    amountXof: amountToSign(row),
  });
  refuseWithoutRoom(caller, row);
  await tx.query(
    `INSERT INTO partnership_signatures (partnership_id, side, membership_id, delegation_id, signed_on)
     VALUES ($1, $2, $3, $4, $5)`,
    [row.id, side, caller.membershipId, delegation.id, today],
  );
  return row.signatures.length === 1;
}

/** Both posting rows are locked, so the sums are final: no envelope is spent twice, no cost paid twice. */
export function refuseWithoutRoom(caller: Caller, row: PartnershipRow): void {
  const own = BINDING_PARTNERSHIP_STATES.includes(row.status) ? row.agreedXof : 0;
  refuseBeyondRoom(
    {
      envelope: row.offer.amounts.envelope,
      envelopeTold: mayReadEnvelope(caller, row.offer),
      takenByOthers: row.offer.committedXof - own,
      sought: amountSought(row.need.amounts),
      broughtByOthers: row.need.committedXof - own,
    },
    row.agreedXof,
  );
}
