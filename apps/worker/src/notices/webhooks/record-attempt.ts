import { type DeliveryFailure, type WebhookState, heldFor, isGivenUp, retrySeconds, verdictOn } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type Transaction, putAside } from '@penc/storage';
import { notify } from '../notify';
import { editorsOf } from '../sides';
import type { ClaimedDelivery } from './delivery-claims';

export interface Attempt {
  /** Null when nobody answered. */
  readonly status: number | null;
  readonly failure: DeliveryFailure | null;
  readonly durationMs: number;
}

/** What came of an attempt, and what follows from it for the delivery and for its webhook. */
export async function recordAttempt(
  tx: Transaction,
  delivery: ClaimedDelivery,
  attempt: Attempt,
  now: Date,
): Promise<void> {
  // before the delivery, as whoever disables it does: else each would wait for the other
  const [webhook] = await tx.query<{ status: WebhookState }>(
    'SELECT status FROM webhooks WHERE id = $1 FOR NO KEY UPDATE',
    [delivery.webhookId],
  );
  if (!webhook) return;
  const verdict = verdictOn(attempt.status);
  const wait = verdict === 'failed' ? retrySeconds(delivery.attempts + 1) : null;
  const held = wait === null ? null : heldFor(webhook.status, true);
  const unfinished = held === null ? 'pending' : 'held';
  const status = verdict === 'delivered' ? 'delivered' : wait === null ? 'failed' : unfinished;
  await tx.query(
    `UPDATE webhook_deliveries SET status = $2, held_for = $6, attempts = attempts + 1, claimed_until = NULL,
            response_code = $3, duration_ms = $4, failure = $5, attempted_at = now() WHERE id = $1`,
    [delivery.id, status, attempt.status, attempt.durationMs, attempt.failure, held],
  );
  if (verdict === 'delivered') {
    await tx.query('UPDATE webhooks SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL', [
      delivery.webhookId,
    ]);
    return;
  }
  if (wait !== null && held === null) {
    const next = { deliveryId: delivery.id, attempts: delivery.attempts + 1 };
    await put(tx, messages.webhookDue, next, { delaySeconds: wait });
  }
  const failingSince = await noteFailure(tx, delivery, now);
  if (failingSince && (verdict === 'gone' || isGivenUp(failingSince, now))) await disable(tx, delivery);
}

/** Null where the webhook has got another address meanwhile, of which this says nothing. */
async function noteFailure(tx: Transaction, { webhookId, url }: ClaimedDelivery, now: Date): Promise<Date | null> {
  const [webhook] = await tx.query<{ since: Date }>(
    `UPDATE webhooks SET failing_since = coalesce(failing_since, $2) WHERE id = $1 AND url = $3
     RETURNING failing_since AS since`,
    [webhookId, now, url],
  );
  return webhook?.since ?? null;
}

async function disable(tx: Transaction, { webhookId, organisationId, url }: ClaimedDelivery): Promise<void> {
  const [disabled] = await tx.query<{ revision: number }>(
    `UPDATE webhooks SET status = 'disabled', revision = revision + 1, updated_at = now()
     WHERE id = $1 AND status = 'active' RETURNING revision`,
    [webhookId],
  );
  if (!disabled) return;
  await putAside(tx, webhookId);
  await tx.log({
    action: 'webhook.disable',
    subject: { type: 'webhook', id: webhookId },
    organisationIds: [organisationId],
    territories: [],
  });
  await notify(tx, await editorsOf(tx, [organisationId]), {
    kind: 'webhook-disabled',
    subject: { type: 'webhook', id: webhookId },
    details: { host: new URL(url).host },
    cause: `webhook-disabled:${webhookId}:${disabled.revision}`,
    mail: true,
  });
}
