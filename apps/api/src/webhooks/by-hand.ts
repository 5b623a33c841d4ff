import { InvalidInput, NotFound } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { countTry } from '../access/limits';
import { DELIVERY_COLUMNS, type DeliveryRow, type DeliveryView, deliveryView } from './views';
import { lockWebhook, mayManage, tellWebhook } from './webhooks.service';

/** Deliveries that somebody asks for, to see whether their system receives them; they are made and retried like any other. */
@Injectable()
export class DeliveriesByHand {
  constructor(private readonly storage: Storage) {}

  /** A delivery that tells nothing. */
  test(caller: Caller, webhookId: string, once: RequestKey | null): Promise<DeliveryView> {
    return this.send(caller, { webhookId, once, action: 'test' }, async (tx) => {
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO webhook_deliveries (webhook_id, cause, kind, subject_type, subject_id)
         VALUES ($1, 'webhook-test:' || gen_random_uuid(), 'webhook-test', 'webhook', $1) RETURNING id`,
        [webhookId],
      );
      if (!made) throw new Error('no test was made');
      return { deliveryId: made.id, attempts: 0 };
    });
  }

  /** The same once more, under the same id, now: what was given up, what waits for its next attempt, what the receiver has lost. */
  sendAgain(caller: Caller, webhookId: string, id: string, once: RequestKey | null): Promise<DeliveryView> {
    return this.send(caller, { webhookId, once, action: 'send-again' }, async (tx) => {
      const [delivery] = await tx.query<{ attempts: number }>(
        // the attempt that was due finds another count, and is not made
        `UPDATE webhook_deliveries SET status = 'pending', held_for = NULL WHERE id = $1 AND webhook_id = $2 RETURNING attempts`,
        [id, webhookId],
      );
      if (!delivery) throw new NotFound('delivery');
      return { deliveryId: id, attempts: delivery.attempts };
    });
  }

  private async send(
    caller: Caller,
    { webhookId, once, action }: Asked,
    make: (tx: Transaction) => Promise<Due>,
  ): Promise<DeliveryView> {
    mayManage(caller);
    await countTry(this.storage, 'webhook-by-hand', Buffer.from(caller.organisationId));
    const id = await this.storage.once(caller, once, async (tx) => {
      const { status } = await lockWebhook(tx, caller, webhookId, null);
      if (status === 'disabled') throw new InvalidInput([{ pointer: '', code: 'webhook-disabled' }]);
      const due = await make(tx);
      await put(tx, messages.webhookDue, due);
      await tellWebhook(tx, caller, action, webhookId);
      return due.deliveryId;
    });
    const [row] = await this.storage.read<DeliveryRow>(
      `SELECT ${DELIVERY_COLUMNS} FROM webhook_deliveries d WHERE d.id = $1 AND d.webhook_id = $2`,
      [id, webhookId],
    );
    if (!row) throw new NotFound('delivery');
    return deliveryView(row);
  }
}

interface Asked {
  readonly webhookId: string;
  readonly once: RequestKey | null;
  readonly action: 'test' | 'send-again';
}
interface Due {
  readonly deliveryId: string;
  readonly attempts: number;
}
