import {
  type Day,
  TRANCHES_MOVE_IN,
  type TrancheNews,
  type TrancheStanding,
  lastDueToTell,
  trancheNews,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';

interface OpenTranche extends TrancheStanding {
  readonly id: string;
  readonly toldDue: Day | null;
  readonly toldLate: Day | null;
}

const TOLD_IN: Readonly<Record<TrancheNews, string>> = { due: 'due_told_for', late: 'late_told_for' };

/** Tranches that are due soon, or late. Each once for a due date: of two rounds that found it, the second changes no row. */
export async function tellTranches(tx: Transaction, today: Day): Promise<void> {
  for (const { id, due, toldDue, toldLate, ...standing } of await openTranches(tx, today)) {
    const news = trancheNews({ due, ...standing }, { due: toldDue, late: toldLate }, today, senegal);
    if (news === null) continue;
    const told = await tx.query(
      `UPDATE partnership_tranches SET ${TOLD_IN[news]} = due
       WHERE id = $1 AND due = $2 AND ${TOLD_IN[news]} IS DISTINCT FROM due RETURNING id`,
      [id, due],
    );
    if (told.length > 0) await put(tx, messages.trancheDue, { trancheId: id, due, news });
  }
}

/** Those of which nobody was told yet that they are late; nothing is awaited of a partnership whose tranches do not move. */
function openTranches(tx: Transaction, today: Day): Promise<OpenTranche[]> {
  return tx.query<OpenTranche>(
    `SELECT t.id, t.status, t.due::text, t.requested_on::text AS "requestedOn", t.due_told_for::text AS "toldDue",
            t.late_told_for::text AS "toldLate"
     FROM partnership_tranches t JOIN partnership_lines l ON l.id = t.line_id JOIN partnerships a ON a.id = l.partnership_id
     WHERE t.status IN ('planned', 'requested') AND t.late_told_for IS DISTINCT FROM t.due AND t.due <= $1::date
       AND a.status = ANY($2::text[]) ORDER BY t.id`,
    [lastDueToTell(today), TRANCHES_MOVE_IN],
  );
}
