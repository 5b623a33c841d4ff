import {
  type Day,
  IllegalMove,
  InvalidInput,
  NotFound,
  OtherSidesMove,
  TRANCHES_MOVE_IN,
  type TrancheAction,
  dayOf,
  move,
  trancheSides,
} from '@penc/domain';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { lockForEdit } from '../changing';
import { readPartnership } from '../rows';
import { tell } from '../telling';
import { writeDelivery } from './writing';

export interface TrancheMoved {
  readonly revision: number;
  readonly doneOn?: Day;
  readonly withheldFor?: string;
}

/** The need's side calls a tranche; the offer's side disburses it, or withholds it and says why. */
@Injectable()
export class TrancheMoves {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Returns the partnership's id. What a line has delivered follows from its tranches. */
  move(
    caller: Caller,
    id: string,
    trancheId: string,
    action: TrancheAction,
    request: TrancheMoved,
    once: RequestKey | null,
  ): Promise<string> {
    const today = dayOf(this.clock.now());
    const doneOn = request.doneOn ?? today;
    if (doneOn > today) throw new InvalidInput([{ pointer: '/doneOn', code: 'day-to-come' }]);
    return this.storage.once(caller, once, async (tx) => {
      const { row, side } = await lockForEdit(tx, caller, id, request.revision, today);
      const tranche = row.lines.flatMap(({ tranches }) => tranches).find((one) => one.id === trancheId);
      if (!tranche) throw new NotFound('tranche');
      if (trancheSides[action] !== side) throw new OtherSidesMove(action, trancheSides[action]);
      if (!TRANCHES_MOVE_IN.includes(row.status)) throw new IllegalMove('partnership', row.status, action);
      const to = move('tranche', tranche.status, action);
      await tx.query(
        `UPDATE partnership_tranches SET status = $2, done_on = $3, withheld_for = $4, requested_on = coalesce($5, requested_on)
         WHERE id = $1`,
        [
          trancheId,
          to,
          to === 'disbursed' ? doneOn : null,
          to === 'withheld' ? request.withheldFor : null,
          to === 'requested' ? today : null,
        ],
      );
      await tx.query('UPDATE partnerships SET revision = revision + 1, updated_at = now() WHERE id = $1', [id]);
      await writeDelivery(tx, (await readPartnership(tx, id)).lines, today);
      const details = { tranche: trancheId, amount: tranche.amount, status: row.status };
      await tell(tx, row, { event: action, by: side, revision: row.revision + 1, trancheId, details });
      return id;
    });
  }
}
