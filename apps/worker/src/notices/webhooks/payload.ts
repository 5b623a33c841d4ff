import type { ClaimedDelivery } from './delivery-claims';
import { Webhook } from 'standardwebhooks';

const PATHS: Readonly<Record<string, string>> = {
  suggestion: 'suggestions',
  partnership: 'partnerships',
  need: 'needs',
  offer: 'offers',
  // a test speaks of the webhook itself
  webhook: 'webhooks',
};

/** What a receiver is told: which kind of thing happened, when, to what, and where to read it; nothing of people. */
export function payloadOf(delivery: ClaimedDelivery, publicUrl: string): string {
  const { kind, happenedAt, subjectType: type, subjectId: id } = delivery;
  const url = new URL(`/api/v1/${PATHS[type] ?? type}/${id}`, publicUrl).href;
  return JSON.stringify({ type: kind, timestamp: happenedAt, data: { subject: { type, id }, url } });
}

/** Standard Webhooks: the id stays the same in every attempt, so that a receiver knows a repetition. */
export function signedHeaders(
  delivery: Pick<ClaimedDelivery, 'id' | 'secrets'>,
  body: string,
  now: Date,
): Record<string, string> {
  const id = `msg_${delivery.id}`;
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Penc-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': delivery.secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
  };
}
