import {
  AFTER_CONSIDERING,
  type Day,
  type OfferContent,
  SIDES,
  type Side,
  answerDueOn,
  daysFrom,
  isWorkingDay,
  lastUsefulDay,
  nextReminder,
  remindersBy,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import { SHARED_WITH } from '../scoring/lists/pairs';

interface Awaited {
  readonly id: string;
  readonly revision: number;
  readonly toldOn: Day;
  readonly lastDay: Day | null;
  readonly reminders: number;
  readonly pausedOn: Day | null;
  readonly pausedDays: number;
}

/** Approvals whose sides have been told, locked; what another round holds is left to it. */
async function awaited(tx: Transaction, condition: string, today: Day): Promise<Awaited[]> {
  const rows = await tx.query<Omit<Awaited, 'lastDay'> & { readonly offer: OfferContent }>(
    `SELECT s.id, s.revision, s.told_on::text AS "toldOn", s.reminders, s.paused_on::text AS "pausedOn",
            s.paused_days AS "pausedDays", f.content AS offer
     FROM suggestions s JOIN postings f ON f.id = s.offer_id
     WHERE s.status = 'approved' AND s.told_on IS NOT NULL AND ${condition}
     ORDER BY s.need_id, s.offer_id FOR UPDATE OF s SKIP LOCKED`,
    [today],
  );
  return rows.map(({ offer, ...row }) => ({ ...row, lastDay: lastUsefulDay(offer) }));
}

/** The time that a side asked for is over: it is asked again. */
export async function endConsidering(tx: Transaction, today: Day): Promise<void> {
  for (const side of SIDES) {
    const over = await tx.query<{ id: string; revision: number }>(
      `UPDATE suggestions SET ${side}_answer = $2, updated_at = now() WHERE id IN (
         SELECT id FROM suggestions WHERE status = 'approved' AND paused_on IS NOT NULL AND ${side}_answer = 'considering'
           AND ${side}_considering_until < $1::date ORDER BY need_id, offer_id FOR UPDATE SKIP LOCKED)
       RETURNING id, revision`,
      [today, AFTER_CONSIDERING],
    );
    for (const { id, revision } of over) await askAgain(tx, id, revision, side);
  }
}

function askAgain(tx: Transaction, suggestionId: string, revision: number, side: Side): Promise<void> {
  return put(tx, messages.answerAwaited, { suggestionId, revision, because: 'considered', side });
}

/**
 * Once no side considers any more, the days count again. The day to answer by was told: it can only move on, by what a
 * worker that was away has let pass.
 */
export async function endPauses(tx: Transaction, today: Day): Promise<void> {
  const paused = await awaited(
    tx,
    `s.paused_on <= $1::date AND 'considering' NOT IN (s.need_answer, s.offer_answer)`,
    today,
  );
  for (const row of paused) {
    const pausedDays = row.pausedDays + daysFrom(row.pausedOn ?? today, today);
    const clock = { ...row, pausedDays };
    await tx.query(
      `UPDATE suggestions SET paused_on = NULL, paused_days = $2, remind_on = $3,
              answer_due = greatest(answer_due, $4::date) WHERE id = $1`,
      [row.id, pausedDays, nextReminder(clock, row.reminders, senegal), answerDueOn(clock, senegal)],
    );
  }
}

/**
 * One reminder for all the days that have passed: whoever was away for both hears once. A worker that comes back on a
 * Sunday waits for Monday, as the reminder itself would have.
 */
export async function remind(tx: Transaction, today: Day): Promise<void> {
  if (!isWorkingDay(today, senegal)) return;
  const due = await awaited(tx, 's.remind_on <= $1::date AND s.paused_on IS NULL AND s.answer_due >= $1::date', today);
  for (const row of due) {
    const sent = Math.max(row.reminders + 1, remindersBy(row, today, senegal));
    await put(tx, messages.answerAwaited, {
      suggestionId: row.id,
      revision: row.revision,
      because: 'reminder',
      side: null,
    });
    await tx.query('UPDATE suggestions SET reminders = $2, remind_on = $3 WHERE id = $1', [
      row.id,
      sent,
      nextReminder(row, sent, senegal),
    ]);
  }
}

/** The time to answer is over: both sides are told. */
export async function expireUnanswered(tx: Transaction, today: Day): Promise<void> {
  const expired = await tx.query<{ id: string; organisationIds: string[]; territories: string[] }>(
    `UPDATE suggestions s SET status = 'expired', revision = s.revision + 1, updated_at = now()
     FROM postings n, postings f
     WHERE s.id IN (SELECT id FROM suggestions
                    WHERE status = 'approved' AND answer_due < $1::date AND paused_on IS NULL AND told_on IS NOT NULL
                    ORDER BY need_id, offer_id FOR UPDATE SKIP LOCKED)
       AND n.id = s.need_id AND f.id = s.offer_id
     RETURNING s.id, ${SHARED_WITH} AS "organisationIds", n.territories`,
    [today],
  );
  for (const { id, organisationIds, territories } of expired) {
    await put(tx, messages.suggestionClosed, { suggestionId: id, how: 'expired' });
    await tx.log({ action: 'suggestion.expire', subject: { type: 'suggestion', id }, organisationIds, territories });
  }
}
