import { ImportInUse } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import type { Batch } from './batches';

/**
 * Withdraws what a batch has posted, whatever has not been withdrawn by hand. Refused as a whole where somebody has answered to one of them,
 * or it has been closed: locked first, since an answer locks them as well.
 */
export async function withdrawAll(
  tx: Transaction,
  { postingIds }: Pick<Batch, 'postingIds'>,
  withdraw: (postingId: string) => Promise<unknown>,
): Promise<void> {
  const postings = await tx.query<{ id: string; status: string }>(
    `SELECT id, status FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [postingIds],
  );
  const standing = postings.filter(({ status }) => status !== 'withdrawn');
  const over = standing.filter(({ status }) => !['draft', 'open', 'paused'].includes(status));
  const used = new Set([...over.map(({ id }) => id), ...(await answered(tx, postingIds))]);
  if (used.size > 0) throw new ImportInUse(used.size);
  for (const { id } of standing) await withdraw(id);
}

async function answered(tx: Transaction, postingIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT p.id FROM unnest($1::uuid[]) AS p (id) JOIN suggestions s ON s.need_id = p.id OR s.offer_id = p.id
     WHERE s.need_answer <> 'waiting' OR s.offer_answer <> 'waiting'`,
    [postingIds],
  );
  return rows.map(({ id }) => id);
}
