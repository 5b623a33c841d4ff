import { type OfferContent, deadlineMove, keepsApprovals } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { isDeepStrictEqual } from 'node:util';
import type { PostingRow } from './views';

type Edited = Pick<PostingRow, 'id' | 'revision'> & { readonly content: OfferContent };

/** An edit that moves nothing but the dates of a call takes what was approved of it along; where its deadline has moved, that is told. */
export async function followCall(tx: Transaction, before: Edited, after: Edited): Promise<void> {
  if (keepsApprovals(before.content, editedFields(before.content, after.content))) {
    await tx.query(
      `UPDATE suggestions SET offer_revision = $2 WHERE id IN (
         SELECT id FROM suggestions WHERE offer_id = $1 AND status = 'approved' AND offer_revision = $3
         ORDER BY need_id FOR UPDATE)`,
      [after.id, after.revision, before.revision],
    );
  }
  if (!deadlineMove(before.content, after.content)) return;
  await put(tx, messages.callDeadlineMoved, { offerId: after.id, revision: after.revision });
}

function editedFields(before: OfferContent, after: OfferContent): string[] {
  const [was, is]: Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }];
  return Object.keys({ ...was, ...is }).filter((field) => !isDeepStrictEqual(was?.[field], is?.[field]));
}
