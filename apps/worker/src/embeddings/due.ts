import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/**
 * Of `postings p` and `organisations o`: what is scored, and may be known to others than its side and the coordinators.
 * The text of nothing else leaves.
 */
export const MAY_LEAVE = `p.status = 'open' AND o.status = 'verified' AND p.visibility <> 'coordinators'
  AND (p.embargo_until IS NULL OR p.embargo_until <= (now() AT TIME ZONE 'Africa/Dakar')::date)`;

/** $1 the model: no vector of it counts, and none has been asked for that may still come. */
const LACKING = `${MAY_LEAVE}
  AND NOT EXISTS (SELECT 1 FROM posting_embeddings e
                  WHERE e.posting_id = p.id AND e.revision = p.revision AND e.model = $1 AND p.embedding_model = $1)
  AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.message = '${messages.embeddingDue.name}' AND b.done_at IS NULL
                    AND b.failed_at IS NULL AND b.payload->>'postingId' = p.id::text
                    AND (b.payload->>'revision')::integer = p.revision)`;

/** Asks for the embedding of a posting, if it has none by this model. */
export async function askForEmbedding(tx: Transaction, postingId: string, model: string): Promise<void> {
  const [due] = await tx.query<{ revision: number }>(
    `SELECT p.revision FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = $2 AND ${LACKING}`,
    [model, postingId],
  );
  if (due) await put(tx, messages.embeddingDue, { postingId, revision: due.revision });
}

/** How many postings have none by this model, which are asked for. */
export async function askForMissing(tx: Transaction, model: string): Promise<number> {
  const due = await tx.query(
    `INSERT INTO outbox (message, payload)
     SELECT '${messages.embeddingDue.name}', jsonb_build_object('postingId', p.id, 'revision', p.revision)
     FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE ${LACKING} RETURNING id`,
    [model],
  );
  return due.length;
}

/** The endpoint is used no more: its vectors count no more, and what they were counted in is scored anew; how many. */
export async function setAside(tx: Transaction): Promise<number> {
  const aside = await tx.query(
    `WITH aside AS (UPDATE postings SET embedding_model = NULL WHERE embedding_model IS NOT NULL RETURNING id)
     INSERT INTO outbox (message, payload)
     SELECT '${messages.postingChanged.name}', jsonb_build_object('postingId', id) FROM aside RETURNING id`,
  );
  return aside.length;
}
