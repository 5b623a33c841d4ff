import {
  type Day,
  EDITED_PARTS,
  IllegalMove,
  InvalidInput,
  type PartnershipEvent,
  StaleRevision,
  type Side,
  type TermsAfter,
  dayOf,
  demand,
  movesFrom,
  sameTerms,
} from '@penc/domain';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { editApprovals } from './approvals/writing';
import { addNote } from './follow-up/notes';
import { editLines } from './lines/writing';
import { demandReasons, makeMove } from './moves/moves';
import type { PartnershipPatch, SustainabilityRequest } from './requests';
import { type PartnershipRow, lockPartnership, maySee, readPartnership, sideOf, standingOf } from './rows';
import { logEvent, tell, tellScorer } from './telling';

/** Locks the partnership for one of its two sides, based on the revision that it was shown. */
export async function lockForEdit(
  tx: Transaction,
  caller: Caller,
  id: string,
  revision: number,
  today: Day,
): Promise<{ row: PartnershipRow; side: Side }> {
  const row = await lockPartnership(tx, id);
  demand(caller.role, 'partnership.edit', standingOf(caller, row), maySee(caller, row, today), 'partnership');
  if (revision !== row.revision) throw new StaleRevision(revision, row.revision);
  return { row, side: sideOf(caller, row) };
}

@Injectable()
export class PartnershipChanges {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Edits, a move, or both, in one transaction; the need's coverage and the offer's envelope follow. */
  change(caller: Caller, id: string, patch: PartnershipPatch, once: RequestKey | null): Promise<string> {
    demandReasons(patch);
    const edits = patch.lines ?? patch.approvals ?? patch.sustainability;
    if (!edits && !patch.move) throw new InvalidInput([{ pointer: '', code: 'nothing-to-change' }]);
    return this.storage.once(caller, once, async (tx) => {
      const today = dayOf(this.clock.now());
      const { row, side } = await lockForEdit(tx, caller, id, patch.revision, today);
      const edited = edits ? await this.edit(tx, row, patch, today) : row;
      const terms = termsAfter(row, edited);
      const moved = patch.move
        ? await makeMove(tx, caller, edited, { ...patch, move: patch.move }, today)
        : { status: row.status, event: EDIT_OF[terms] };
      // one side's signature leaves the revision: the other signs what it was shown
      const revision = row.revision + (edits || moved.event !== 'signature' ? 1 : 0);
      await tx.query('UPDATE partnerships SET revision = $2, updated_at = now() WHERE id = $1', [id, revision]);
      if (patch.note) await addNote(tx, row, side, { text: patch.note, move: patch.move ?? null });
      if (moved.status !== row.status || patch.lines) await tellScorer(tx, row);
      const details = {
        status: moved.status,
        reason: patch.reason ?? null,
        lines: patch.lines?.length ?? null,
        parts: EDITED_PARTS.filter((part) => patch[part] !== undefined),
      };
      if (patch.move && terms !== 'same') await logEvent(tx, row, { event: EDIT_OF[terms], by: side, details });
      await tell(tx, row, { event: moved.event, by: side, revision, details, ...(patch.move && { terms }) });
      return id;
    });
  }

  /** The partnership as it stands after the edits. */
  private async edit(
    tx: Transaction,
    row: PartnershipRow,
    patch: PartnershipPatch,
    today: Day,
  ): Promise<PartnershipRow> {
    // what is over is over: its lines are what was done
    if (movesFrom('partnership', row.status).length === 0) throw new IllegalMove('partnership', row.status, 'edit');
    if (patch.lines) await editLines(tx, row, patch.lines, today);
    if (patch.approvals) await editApprovals(tx, row, patch.approvals, today);
    if (patch.sustainability) await mergeSustainability(tx, row, patch.sustainability);
    return readPartnership(tx, row.id);
  }
}

/** Terms that are no longer what was signed are more than an edit: whoever signed has to sign again. */
const EDIT_OF = { same: 'edit', changed: 'edit', lapsed: 'lapse' } as const satisfies Record<
  TermsAfter,
  PartnershipEvent
>;

function termsAfter(before: PartnershipRow, after: PartnershipRow): TermsAfter {
  if (after.signatures.length < before.signatures.length) return 'lapsed';
  return sameTerms(before.lines, after.lines) ? 'same' : 'changed';
}

/** RFC 7396 within the field: what is not named stays, `null` removes. */
async function mergeSustainability(tx: Transaction, row: PartnershipRow, said: SustainabilityRequest): Promise<void> {
  const merged = Object.entries({ ...row.sustainability, ...said }).filter(([, value]) => value !== null);
  await tx.query('UPDATE partnerships SET sustainability = $2 WHERE id = $1', [
    row.id,
    JSON.stringify(Object.fromEntries(merged)),
  ]);
}
