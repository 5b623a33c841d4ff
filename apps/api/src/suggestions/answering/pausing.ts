import { type AnswerClock, type Day, type Side, dayOf, dueWhileConsidering, lastUsefulDay } from '@penc/domain';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import type { SuggestionRow } from '../rows';

/**
 * A side takes its time: reminders and expiry wait, and the day to answer by moves by as much. The worker ends the
 * pause, once no side considers any more.
 */
export async function pause(
  tx: Transaction,
  row: SuggestionRow,
  side: Side,
  { today, until }: { readonly today: Day; readonly until: Day },
): Promise<void> {
  // the time that the other side may have asked for is in the day to answer by, which only moves on
  const paused = { pausedOn: row.pausedOn ?? today, until };
  const due = dueWhileConsidering(clockOf(row, today), row.answerDue ?? today, paused, senegal);
  await tx.query(
    `UPDATE suggestions SET ${side}_answer = 'considering', ${side}_considering_until = $2,
            ${side}_considering_since = coalesce(${side}_considering_since, $3), paused_on = $4, answer_due = $5,
            updated_at = now()
     WHERE id = $1`,
    [row.id, until, today, paused.pausedOn, due],
  );
}

function clockOf(row: SuggestionRow, today: Day): AnswerClock {
  const toldOn = row.toldOn ?? (row.approvedAt ? dayOf(new Date(row.approvedAt)) : today);
  return { toldOn, lastDay: lastUsefulDay(row.offer.content), pausedDays: row.pausedDays };
}
