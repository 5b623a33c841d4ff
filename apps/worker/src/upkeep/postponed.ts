import { type Day, move } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/** What was put off until a day that has passed is to be judged again; its two lists are made anew. */
export async function bringBackPostponed(tx: Transaction, today: Day): Promise<void> {
  const back = await tx.query<{ id: string; territories: string[] }>(
    `UPDATE suggestions s SET status = $2, revision = s.revision + 1, undo_until = NULL, updated_at = now()
     FROM postings n
     WHERE s.id IN (SELECT id FROM suggestions WHERE status = 'postponed' AND postponed_until < $1::date
                    ORDER BY need_id, offer_id FOR UPDATE SKIP LOCKED)
       AND n.id = s.need_id
     RETURNING s.id, n.territories`,
    [today, move('suggestion', 'postponed', 'reopen')],
  );
  for (const { id, territories } of back) {
    await tx.query(
      `INSERT INTO decisions (suggestion_id, action, need_revision, offer_revision, total, weights_version)
       SELECT id, 'reopen', need_revision, offer_revision, total, weights_version FROM suggestions WHERE id = $1`,
      [id],
    );
    await put(tx, messages.suggestionJudged, { suggestionId: id });
    // no side is told: it is between the coordinators
    await tx.log({
      action: 'suggestion.reopen',
      subject: { type: 'suggestion', id },
      organisationIds: [],
      territories,
    });
  }
}
