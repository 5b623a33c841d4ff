import { type Answer, type Side, dayOf, isCompetitive, settledBy } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { answerDue } from './judging';
import { type SuggestionRow, offerKindOf } from './rows';

/**
 * Who learns of an answer. The other side of a confidential posting learns of the pair itself, once it was
 * accepted; the agency of a call learns of nothing before it opens the applications.
 */
export async function tellOfAnswer(
  tx: Transaction,
  row: SuggestionRow,
  side: Side,
  answer: Answer,
  now: Date,
): Promise<void> {
  const kind = offerKindOf(row);
  const other: Side = side === 'need' ? 'offer' : 'need';
  const settled = settledBy(kind, { need: row.needAnswer, offer: row.offerAnswer, [side]: answer });
  const isFirstToKnow = row[`${other}SharedAt`] === null;
  if (answer === 'accepted' && isFirstToKnow && !isCompetitive(kind)) return share(tx, row, other, now);
  if (answer === 'considering' || answer === 'submitted') return;
  if (answer === 'accepted' && isCompetitive(kind)) return;
  // of an agreement, the notice of the partnership speaks
  if (settled === 'agree') return;
  await put(tx, messages.suggestionAnswered, { suggestionId: row.id, side, answer });
}

async function share(tx: Transaction, row: SuggestionRow, side: Side, now: Date): Promise<void> {
  await tx.query(`UPDATE suggestions SET ${side}_shared_at = $2, answer_due = $3 WHERE id = $1`, [
    row.id,
    now,
    answerDue(row, dayOf(now)),
  ]);
  // its notices know who has been told before
  await put(tx, messages.suggestionApproved, { suggestionId: row.id, revision: row.revision });
}
