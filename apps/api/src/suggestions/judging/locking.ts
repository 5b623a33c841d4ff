import { NotFound, PostingMoved, type PostingState } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { readSuggestion } from '../reading/reading';
import type { SuggestionRow } from '../rows';

/**
 * Locks the two postings in the order of their ids, then the suggestion: the same order as an edit of a
 * posting and as the scoring worker, so that none of them waits for another in a circle.
 */
export async function lockSuggestion(tx: Transaction, id: string): Promise<SuggestionRow> {
  const [pair] = await tx.query<{ ids: string[] }>(
    'SELECT ARRAY[need_id, offer_id] AS ids FROM suggestions WHERE id = $1',
    [id],
  );
  if (!pair) throw new NotFound('suggestion');
  await tx.query('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE', [pair.ids]);
  await tx.query('SELECT 1 FROM suggestions WHERE id = $1 FOR UPDATE', [id]);
  return readSuggestion(tx, id);
}

/**
 * Deciding and answering rest on what was shown: both postings as they were scored, open, and of organisations still
 * verified. A passed deadline stops new approvals, not the answers to those already sent.
 */
export function refuseIfPostingsMoved(row: SuggestionRow, states: readonly PostingState[] = ['open']): void {
  const current =
    row.need.revision === row.needRevision &&
    row.offer.revision === row.offerRevision &&
    states.includes(row.need.status) &&
    states.includes(row.offer.status) &&
    row.need.organisation.status === 'verified' &&
    row.offer.organisation.status === 'verified';
  if (!current) throw new PostingMoved();
}
