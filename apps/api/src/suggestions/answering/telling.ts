import { type Answer, type Side, isCompetitive, settledBy } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { type SuggestionRow, offerKindOf } from '../rows';

/**
 * Who learns of an answer. The other side of a confidential posting learns of the pair itself, once it was
 * accepted; the agency of a call learns of nothing before it opens the applications.
 */
export async function tellOfAnswer(tx: Transaction, row: SuggestionRow, side: Side, answer: Answer): Promise<void> {
  const kind = offerKindOf(row);
  const other: Side = side === 'need' ? 'offer' : 'need';
  const settled = settledBy(kind, { need: row.needAnswer, offer: row.offerAnswer, [side]: answer });
  const isFirstToKnow = !row[`${other}Shared`];
  if (answer === 'accepted' && isFirstToKnow && !isCompetitive(kind)) return share(tx, row, other);
  if (answer === 'submitted') return;
  if (isFirstToKnow && (answer === 'accepted' || answer === 'considering')) return;
  // of an agreement, the notice of the partnership speaks
  if (settled === 'agree') return;
  await put(tx, messages.suggestionAnswered, { suggestionId: row.id, side, answer });
}

/** Its time to answer counts from its own telling, whatever time the first side has taken. */
async function share(tx: Transaction, row: SuggestionRow, side: Side): Promise<void> {
  await tx.query(
    `UPDATE suggestions SET ${side}_shared_at = now(), told_on = NULL, remind_on = NULL, reminders = 0, paused_on = NULL,
            paused_days = 0 WHERE id = $1`,
    [row.id],
  );
  // its notices know who has been told before
  await put(tx, messages.suggestionApproved, { suggestionId: row.id, revision: row.revision });
}
