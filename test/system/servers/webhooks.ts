import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Account } from '../accounts';
import type { Answer } from '../client';
import type { System } from '../system';

export interface WebhookSeen {
  readonly id: string;
  readonly secret: string;
  readonly revision: number;
  readonly status: string;
  readonly failingSince: string | null;
}
export interface Delivery {
  readonly id: string;
  readonly status: string;
  readonly heldFor: string | null;
  readonly attempts: number;
  readonly responseCode: number | null;
  readonly failure: string | null;
  readonly durationMs: number;
  readonly nextAttemptAt: string | null;
}

/** Plain http, to this machine: what no partner's address may be. */
export const TO_THIS_MACHINE = { WEBHOOK_ALLOW_HTTP: 'true', WEBHOOK_ALLOW_ADDRESSES: '127.0.0.1/32' };

/** The system of a partner: keeps what it is told, answers by its script, then 200. */
export class Receiver {
  readonly received: { headers: IncomingHttpHeaders; body: string }[] = [];
  /** A promise: it answers once that is kept. */
  readonly script: (number | Promise<number>)[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body });
      void Promise.resolve(this.script.shift() ?? 200).then((status) => {
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('thank you');
      });
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/penc`;
  }

  stop(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

/** The webhooks of one organisation, to one address. */
export class Webhooks {
  constructor(
    private readonly system: System,
    private readonly account: Account,
    private readonly url: string,
  ) {}

  async make(changes: object = {}): Promise<WebhookSeen> {
    const body = { url: this.url, kinds: ['suggestion-declined'], ...changes };
    return (await this.account.client.post<WebhookSeen>('/webhooks', body)).body;
  }

  async read({ id }: WebhookSeen): Promise<WebhookSeen> {
    return (await this.account.client.get<WebhookSeen>(`/webhooks/${id}`)).body;
  }

  async deliveries({ id }: WebhookSeen): Promise<Delivery[]> {
    return (await this.account.client.get<{ items: Delivery[] }>(`/webhooks/${id}/deliveries`)).body.items;
  }

  test({ id }: WebhookSeen): Promise<Answer<Delivery>> {
    return this.account.client.post<Delivery>(`/webhooks/${id}/test`, {});
  }

  sendAgain({ id }: WebhookSeen, delivery: Pick<Delivery, 'id'>): Promise<Answer<Delivery>> {
    return this.account.client.post<Delivery>(`/webhooks/${id}/deliveries/${delivery.id}/send-again`, {});
  }

  /** What the schedule would try later is due now. */
  hurry(): Promise<unknown> {
    return this.system.storage.read(`UPDATE outbox SET not_before = now() WHERE done_at IS NULL RETURNING id`);
  }

  /** It has answered nothing but failures for so long that another one is the last. */
  hasFailedForDays({ id }: WebhookSeen): Promise<unknown> {
    return this.system.storage.read(
      `UPDATE webhooks SET failing_since = now() - interval '6 days' WHERE id = $1 RETURNING id`,
      [id],
    );
  }
}
