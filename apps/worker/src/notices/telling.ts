import { type Day, type OfferContent, type Side, answerDueOn, lastUsefulDay, nextReminder } from '@penc/domain';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';

/**
 * The sides are told today: from here their days to answer count, however long the message has waited. False where
 * this approval no longer stands. The day to answer by is never earlier than the one that the api may have shown.
 */
export async function markTold(
  tx: Transaction,
  approval: { readonly suggestionId: string; readonly revision: number },
  today: Day,
): Promise<boolean> {
  const [told] = await tx.query<{ offer: OfferContent }>(
    `SELECT f.content AS offer FROM suggestions s JOIN postings f ON f.id = s.offer_id
     WHERE s.id = $1 AND s.revision = $2 AND s.status = 'approved' FOR UPDATE OF s`,
    [approval.suggestionId, approval.revision],
  );
  if (!told) return false;
  const clock = { toldOn: today, lastDay: lastUsefulDay(told.offer), pausedDays: 0 };
  await tx.query(
    `UPDATE suggestions SET told_on = $2, answer_due = greatest(answer_due, $3::date), remind_on = $4 WHERE id = $1`,
    [approval.suggestionId, today, answerDueOn(clock, senegal), nextReminder(clock, 0, senegal)],
  );
  return true;
}

/** Until when a side considers, or null when it does not (any more). */
export async function consideringUntil(tx: Transaction, suggestionId: string, side: Side): Promise<Day | null> {
  const [row] = await tx.query<{ until: Day }>(
    `SELECT ${side}_considering_until::text AS until FROM suggestions
     WHERE id = $1 AND status = 'approved' AND ${side}_answer = 'considering'`,
    [suggestionId],
  );
  return row?.until ?? null;
}
