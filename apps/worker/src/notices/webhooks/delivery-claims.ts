import { type DeliveryKind, type WebhookState, heldFor } from '@penc/domain';
import { type Transaction, momentSql } from '@penc/storage';
import { mayLeaveSql } from '../leaving';

/** Longer than a receiver may take: meanwhile no other worker makes this attempt. */
const CLAIM_SECONDS = 20;

export interface ClaimedDelivery {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly subjectType: string;
  readonly subjectId: string;
  /** ISO 8601, UTC. */
  readonly happenedAt: string;
  readonly attempts: number;
  readonly webhookId: string;
  readonly organisationId: string;
  readonly url: string;
  /** One, or two for a while after a rotation. */
  readonly secrets: readonly string[];
}

/** Somebody else is making this attempt: come back when the claim has run out, in case they died. */
class DeliveryClaimed extends Error {}

/** Null when there is nothing to attempt: made already, or put aside. Throws DeliveryClaimed. */
export async function claimDelivery(tx: Transaction, id: string, attempts: number): Promise<ClaimedDelivery | null> {
  const [open] = await tx.query<{ claimed: boolean; webhook: WebhookState; mayLeave: boolean }>(
    `SELECT coalesce(d.claimed_until > now(), false) AS claimed, w.status AS webhook,
            ${mayLeaveSql('w.organisation_id')} AS "mayLeave"
     FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
     WHERE d.id = $1 AND d.status = 'pending' AND d.attempts = $2 FOR UPDATE OF d`,
    [id, attempts],
  );
  if (!open) return null;
  if (open.claimed) throw new DeliveryClaimed(`delivery ${id} is being attempted`);
  const held = heldFor(open.webhook, open.mayLeave);
  if (held) {
    await tx.query(`UPDATE webhook_deliveries SET status = 'held', held_for = $2 WHERE id = $1`, [id, held]);
    return null;
  }
  await tx.query('UPDATE webhook_deliveries SET claimed_until = now() + make_interval(secs => $2) WHERE id = $1', [
    id,
    CLAIM_SECONDS,
  ]);
  const [delivery] = await tx.query<ClaimedDelivery>(
    `SELECT d.id, d.kind, d.subject_type AS "subjectType", d.subject_id AS "subjectId", d.attempts,
            ${momentSql('d.created_at')} AS "happenedAt",
            w.id AS "webhookId", w.organisation_id AS "organisationId", w.url,
            array_remove(ARRAY[w.secret, CASE WHEN w.previous_until > now() THEN w.previous_secret END], NULL) AS secrets
     FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id WHERE d.id = $1`,
    [id],
  );
  return delivery ?? null;
}
