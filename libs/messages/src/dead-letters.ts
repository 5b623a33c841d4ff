import type { Transaction } from '@penc/storage';
import { OUTBOX_CHANNEL } from './outbox';

const AGAIN = 'dispatched_at = NULL, failed_at = NULL, last_error = NULL, not_before = now()';
const DEAD = 'failed_at IS NOT NULL AND done_at IS NULL';

/** Tried anew, as often as its policy allows; false when it is no dead letter (any more). */
export async function retryDeadLetter(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query(`UPDATE outbox SET ${AGAIN} WHERE id = $1 AND ${DEAD} RETURNING id`, [id]);
  if (rows.length > 0) tx.hints.add(OUTBOX_CHANNEL);
  return rows.length === 1;
}

/** All of them, or all of one message: once what stood in their way is mended. Returns how many. */
export async function retryDeadLetters(tx: Transaction, message: string | null): Promise<number> {
  const rows = await tx.query(
    `UPDATE outbox SET ${AGAIN} WHERE ${DEAD} AND ($1::text IS NULL OR message = $1) RETURNING id`,
    [message],
  );
  if (rows.length > 0) tx.hints.add(OUTBOX_CHANNEL);
  return rows.length;
}

/** Its effect will never be: the row counts as done, keeps its error, and goes with the others of its age. */
export async function dropDeadLetter(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query(`UPDATE outbox SET done_at = now() WHERE id = $1 AND ${DEAD} RETURNING id`, [id]);
  return rows.length === 1;
}
