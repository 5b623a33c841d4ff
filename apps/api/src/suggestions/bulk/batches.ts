import { type BulkAction, type BulkOutcome, type Day, type DismissReason, NotFound } from '@penc/domain';
import { type Transaction, type Reads } from '@penc/storage';
import type { Caller } from '../../access/caller';
import type { BulkItemRequest, BulkRequest } from './requests';

export interface BatchItem {
  readonly position: number;
  readonly id: string;
  readonly revision: number;
  readonly outcome: BulkOutcome | null;
  readonly newRevision: number | null;
  readonly undone: BulkOutcome | null;
}
export interface Batch {
  readonly id: string;
  readonly action: BulkAction;
  readonly reason: DismissReason | null;
  readonly note: string | null;
  readonly until: Day | null;
  readonly items: readonly BatchItem[];
}

/** Writes down what is to be decided, before any of it is. */
export async function keepBatch(
  tx: Transaction,
  caller: Caller,
  request: BulkRequest,
  items: readonly BulkItemRequest[],
): Promise<string> {
  const { action, reason = null, note = null, until = null } = request;
  const [batch] = await tx.query<{ id: string }>(
    `WITH batch AS (INSERT INTO bulk_batches (membership_id, action, reason, note, postponed_until)
                    VALUES ($1, $2, $3, $4, $5) RETURNING id),
          items AS (INSERT INTO bulk_items (batch_id, position, suggestion_id, revision)
                    SELECT batch.id, item.place, item.id, item.revision
                    FROM batch, unnest($6::uuid[], $7::integer[]) WITH ORDINALITY AS item (id, revision, place))
     SELECT id FROM batch`,
    [
      caller.membershipId,
      action,
      reason,
      note,
      until,
      items.map(({ id }) => id),
      items.map(({ revision }) => revision),
    ],
  );
  if (!batch) throw new Error('a batch that was not written');
  return batch.id;
}

/** A batch is its maker's alone. */
export async function readBatch(db: Reads, caller: Caller, id: string): Promise<Batch> {
  const [batch] = await db.read<Batch>(
    `SELECT b.id, b.action, b.reason, b.note, b.postponed_until::text AS until,
            (SELECT coalesce(json_agg(json_build_object('position', position, 'id', suggestion_id, 'revision', revision,
               'outcome', outcome, 'newRevision', new_revision, 'undone', undone) ORDER BY position), '[]')
             FROM bulk_items WHERE batch_id = b.id) AS items
     FROM bulk_batches b WHERE b.id = $1 AND b.membership_id = $2`,
    [id, caller.membershipId],
  );
  if (!batch) throw new NotFound('batch');
  return batch;
}

/** The item, locked, while nothing has become of it; undefined once another request has seen to it. */
export async function takeItem(
  tx: Transaction,
  batchId: string,
  { position }: BatchItem,
  step: 'outcome' | 'undone',
): Promise<boolean> {
  const [item] = await tx.query(
    `SELECT 1 FROM bulk_items WHERE batch_id = $1 AND position = $2 AND ${step} IS NULL FOR UPDATE`,
    [batchId, position],
  );
  return item !== undefined;
}

export async function settleItem(
  tx: Transaction,
  batchId: string,
  { position }: BatchItem,
  settled: { readonly outcome: BulkOutcome; readonly newRevision?: number | null } | { readonly undone: BulkOutcome },
): Promise<void> {
  if ('undone' in settled) {
    await tx.query('UPDATE bulk_items SET undone = $3 WHERE batch_id = $1 AND position = $2', [
      batchId,
      position,
      settled.undone,
    ]);
    return;
  }
  await tx.query('UPDATE bulk_items SET outcome = $3, new_revision = $4 WHERE batch_id = $1 AND position = $2', [
    batchId,
    position,
    settled.outcome,
    settled.newRevision ?? null,
  ]);
}

/**
 * Gives what of a batch can still be undone as much time, from now on, before anybody is told: once when all of it is
 * decided, so that it leaves together, and again when it is being taken back, so that nothing leaves meanwhile.
 */
export async function holdBack(tx: Transaction, batchId: string, seconds: number): Promise<void> {
  await tx.query(
    `WITH held AS (
       UPDATE suggestions s SET undo_until = now() + make_interval(secs => $2)
       FROM bulk_items i WHERE i.batch_id = $1 AND i.outcome = 'done' AND i.undone IS NULL
         AND s.id = i.suggestion_id AND s.revision = i.new_revision AND s.undo_until > now() RETURNING s.id)
     UPDATE outbox SET not_before = now() + make_interval(secs => $2)
     WHERE dispatched_at IS NULL AND done_at IS NULL AND not_before > now()
       AND payload->>'suggestionId' IN (SELECT id::text FROM held)`,
    [batchId, seconds],
  );
}
