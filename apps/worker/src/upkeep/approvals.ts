import { type Day, REMINDER_DAYS, addDays } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/** The rule `isToRecall`, in SQL: due within a week, not done, not recalled yet for that day. */
export async function recallApprovals(tx: Transaction, today: Day): Promise<void> {
  const due = await tx.query<{ id: string; due: Day }>(
    `UPDATE partnership_approvals SET recalled_for = due WHERE id IN (
       SELECT v.id FROM partnership_approvals v JOIN partnerships a ON a.id = v.partnership_id
       WHERE v.done_on IS NULL AND v.due BETWEEN $1::date AND $2::date AND v.recalled_for IS DISTINCT FROM v.due
         AND a.status NOT IN ('completed', 'ended')
       ORDER BY v.id FOR UPDATE OF v SKIP LOCKED)
     RETURNING id, due::text`,
    [today, addDays(today, REMINDER_DAYS)],
  );
  for (const approval of due) await put(tx, messages.approvalDue, { approvalId: approval.id, due: approval.due });
}
