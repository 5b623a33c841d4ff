import { ANSWERABLE_STATES } from '@penc/domain';
import { messages, putAll } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/** Those of organisation $1, and the needs of others that name it as their contracting authority. */
const THEIRS = `id = ANY(ARRAY(
  SELECT id FROM postings WHERE organisation_id = $1
  UNION
  SELECT id FROM postings WHERE kind = 'need' AND posting_parties(organisation_id, content) && ARRAY[$1::text]
    AND content->'contractingAuthority'->>'organisationId' = $1::text))`;

/**
 * What is known of an organisation feeds gates and criteria: the postings that rest on it are touched, so that the worker
 * sees them anew. The organisation is locked already; all of them are, in the order of their ids, so that none is
 * opened or listed meanwhile. Expired and paused ones may have approvals that wait for an answer.
 */
export async function touchPostings(tx: Transaction, organisationId: string): Promise<void> {
  await tx.query(`SELECT 1 FROM postings WHERE ${THEIRS} ORDER BY id FOR NO KEY UPDATE`, [organisationId]);
  const touched = await tx.query<{ id: string }>(
    `UPDATE postings SET status = status WHERE ${THEIRS} AND status = ANY($2::text[]) RETURNING id`,
    [organisationId, ANSWERABLE_STATES],
  );
  const changed = touched.map(({ id }) => ({ postingId: id }));
  putAll(tx, messages.postingChanged, changed);
}
