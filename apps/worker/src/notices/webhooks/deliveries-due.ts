import { mayGoBy } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import type { NoticeContent } from '../notice-content';

/** Those who are told for the sake of what their organisation stands on; a webhook is told as they are. */
const ACTING_ROLES = ['editor', 'signatory', 'member'];

/** One delivery for each webhook of the members' organisations that wants to hear of this kind. */
export async function putDeliveries(
  tx: Transaction,
  memberIds: readonly string[],
  { kind, subject, cause }: NoticeContent,
): Promise<void> {
  if (!mayGoBy(kind, 'webhook')) return;
  const deliveries = await tx.query<{ id: string }>(
    `INSERT INTO webhook_deliveries (webhook_id, cause, kind, subject_type, subject_id)
     SELECT w.id, $2, $3, $4, $5 FROM webhooks w
     WHERE w.status = 'active' AND $3 = ANY(w.kinds) AND w.organisation_id IN (
       SELECT organisation_id FROM memberships WHERE id = ANY($1::uuid[]) AND role = ANY($6))
     ON CONFLICT (webhook_id, cause) DO NOTHING RETURNING id`,
    [memberIds, cause, kind, subject.type, subject.id, ACTING_ROLES],
  );
  for (const { id } of deliveries) await put(tx, messages.webhookDue, { deliveryId: id, attempts: 0 });
}
