import type { Transaction } from './transaction';

/** Of a webhook that is disabled in this transaction: what waits for its next attempt waits no longer. */
export async function putAside(tx: Transaction, webhookId: string): Promise<void> {
  await tx.query(
    `UPDATE webhook_deliveries SET status = 'held', held_for = 'webhook-disabled' WHERE webhook_id = $1 AND status = 'pending'`,
    [webhookId],
  );
}
