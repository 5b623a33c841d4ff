import { ANSWERABLE_STATES } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/**
 * What is known of an organisation feeds gates and criteria: its postings are touched, so that the worker sees
 * them anew. The organisation is locked already; all its postings are, in the order of their ids, so that none
 * is opened or listed meanwhile. Expired and paused ones may have approvals that wait for an answer.
 */
export async function touchPostings(tx: Transaction, organisationId: string): Promise<void> {
  await tx.query('SELECT 1 FROM postings WHERE organisation_id = $1 ORDER BY id FOR NO KEY UPDATE', [organisationId]);
  const touched = await tx.query<{ id: string }>(
    `UPDATE postings SET status = status WHERE organisation_id = $1 AND status = ANY($2::text[]) RETURNING id`,
    [organisationId, ANSWERABLE_STATES],
  );
  for (const { id } of touched) await put(tx, messages.postingChanged, { postingId: id });
}
