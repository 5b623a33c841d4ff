import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Account } from '../../../../test/system/accounts';
import { tell } from '../../../../test/system/notices';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Seen {
  readonly id: string;
  readonly secret: string;
  readonly revision: number;
  readonly status: string;
  readonly failingSince: string | null;
}
interface Delivery {
  readonly id: string;
  readonly status: string;
  readonly attempts: number;
  readonly responseCode: number | null;
  readonly failure: string | null;
  readonly durationMs: number;
}

/** The system of a partner: keeps what it is told, answers by its script, then 200. */
class Receiver {
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

describe('Webhooks', () => {
  const db = database();
  const receiver = new Receiver();
  let url: string;
  let system: System;
  let account: Account;

  beforeAll(async () => {
    url = await receiver.start();
    const env = { WEBHOOK_ALLOW_HTTP: 'true', WEBHOOK_ALLOW_ADDRESSES: '127.0.0.1/32' };
    system = await startSystem(db.url, { env, workers: 2 });
  });
  afterAll(async () => {
    await system.stop();
    await receiver.stop();
  });
  beforeEach(async () => {
    receiver.received.length = 0;
    receiver.script.length = 0;
    account = await system.account();
  });

  const make = async (changes: object = {}) =>
    (await account.client.post<Seen>('/webhooks', { url, kinds: ['suggestion-declined'], ...changes })).body;
  const deliveries = async ({ id }: Seen) =>
    (await account.client.get<{ items: Delivery[] }>(`/webhooks/${id}/deliveries`)).body.items;
  /** What the schedule would try later is due now. */
  const hurry = () => system.storage.read(`UPDATE outbox SET not_before = now() WHERE done_at IS NULL RETURNING id`);
  const read = async ({ id }: Seen) => (await account.client.get<Seen>(`/webhooks/${id}`)).body;
  /** It has answered nothing but failures for so long that another one is the last. */
  const hasFailedForDays = ({ id }: Seen) =>
    system.storage.read(`UPDATE webhooks SET failing_since = now() - interval '6 days' WHERE id = $1 RETURNING id`, [
      id,
    ]);
  const noticesIn = async (language: 'fr' | 'en') =>
    (await account.client.in(language).get<{ items: { kind: string; body: string }[] }>('/notices')).body.items;

  it('are told, signed, once, and of nobody by name', async () => {
    const webhook = await make();
    expect(webhook.secret).toMatch(/^whsec_/);
    const colleague = await system.account({ organisationId: account.organisationId });
    const once = { cause: 'the same for all' };
    await tell(system, [account], once);
    await tell(system, [account, colleague], once);
    await tell(system, [account], { kind: 'suggestion-accepted' });
    await system.settled();
    expect(receiver.received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    const payload = new Webhook(webhook.secret).verify(body, headers as Record<string, string>) as {
      data: { subject: { id: string } };
    };
    expect(payload).toEqual({
      type: 'suggestion-declined',
      timestamp: expect.stringMatching(/Z$/) as string,
      data: {
        subject: { type: 'suggestion', id: payload.data.subject.id },
        url: `http://localhost:3000/api/v1/suggestions/${payload.data.subject.id}`,
      },
    });
    const [delivery] = await deliveries(webhook);
    expect(delivery).toMatchObject({ status: 'delivered', attempts: 1, responseCode: 200, failure: null });
    expect(headers['webhook-id']).toBe(`msg_${delivery?.id}`);
    // handed over again: it was delivered, or at least tried
    const again = `UPDATE outbox SET done_at = NULL, dispatched_at = NULL WHERE message = 'webhook-due' RETURNING id`;
    for (const status of ['delivered', 'pending']) {
      await system.storage.read('UPDATE webhook_deliveries SET status = $1, attempts = $2 RETURNING id', [
        status,
        status === 'delivered' ? 0 : 1,
      ]);
      await system.storage.read(again);
      await system.settled();
    }
    // or another worker is at it
    await system.storage.read(
      `UPDATE webhook_deliveries SET status = 'pending', attempts = 0, claimed_until = now() + interval '1 hour' RETURNING id`,
    );
    await system.storage.read(again);
    await until('it to be put off', async () => {
      const off = await system.storage.read('SELECT 1 FROM outbox WHERE done_at IS NULL AND dispatched_at > now()');
      return off.length === 1;
    });
    expect(receiver.received).toHaveLength(1);
    await system.storage.read('UPDATE outbox SET done_at = now() RETURNING id');
  });

  it('show their secret once, and belong to their organisation', async () => {
    const key = { headers: { 'idempotency-key': 'one' } };
    const body = { url, kinds: ['suggestion-declined'] };
    const first = await account.client.post<Seen>('/webhooks', body, key);
    const again = await account.client.post<Seen>('/webhooks', body, key);
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect(await read(first.body)).not.toHaveProperty('secret');
    const kept = await system.storage.read<{ response: unknown }>('SELECT response FROM idempotency_keys');
    expect(JSON.stringify(kept)).not.toContain('whsec_');
    const stranger = await system.account();
    const coordinator = await system.account({ role: 'coordinator', organisationId: account.organisationId });
    const path = `/webhooks/${first.body.id}`;
    expect((await stranger.client.get(path)).status).toBe(404);
    expect((await stranger.client.patch(path, { revision: 1, status: 'disabled' })).status).toBe(404);
    const late = await account.client.patch<{ code: string }>(path, { revision: 7, status: 'disabled' });
    expect(late.body.code).toBe('stale-revision');
    expect((await stranger.client.raw('DELETE', path, '', {})).status).toBe(404);
    expect((await coordinator.client.get(path)).status).toBe(403);
    expect((await stranger.client.get<{ items: object[] }>('/webhooks')).body.items).toEqual([]);
  });

  it('are tried again after a failure, under the same id, until they answer 2xx', async () => {
    receiver.script.push(500, 302);
    const webhook = await make();
    await tell(system, [account]);
    await until('the first attempt', async () => (await deliveries(webhook))[0]?.attempts === 1);
    expect((await deliveries(webhook))[0]).toMatchObject({
      status: 'pending',
      responseCode: 500,
      failure: 'bad-status',
    });
    expect((await read(webhook)).failingSince).not.toBeNull();
    for (const attempts of [2, 3]) {
      await until('the next attempt', async () => {
        await hurry();
        return (await deliveries(webhook))[0]?.attempts === attempts;
      });
    }
    expect((await deliveries(webhook))[0]).toMatchObject({ status: 'delivered', responseCode: 200 });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await read(webhook)).toMatchObject({ status: 'active', failingSince: null });
  });

  it('carry two signatures after a rotation, and the new secret alone a day later', async () => {
    const webhook = await make();
    const rotated = await account.client.post<Seen>(`/webhooks/${webhook.id}/rotate`, { revision: webhook.revision });
    expect(rotated.body).toMatchObject({ revision: 2 });
    expect(rotated.body.secret).not.toBe(webhook.secret);
    await tell(system, [account]);
    await system.settled();
    const verified = (secret: string) => {
      const last = receiver.received.at(-1);
      return () => new Webhook(secret).verify(last?.body ?? '', last?.headers as Record<string, string>);
    };
    expect(verified(webhook.secret)).not.toThrow();
    expect(verified(rotated.body.secret)).not.toThrow();
    await system.storage.read(`UPDATE webhooks SET previous_until = now() WHERE id = $1 RETURNING id`, [webhook.id]);
    await tell(system, [account]);
    await system.settled();
    expect(verified(webhook.secret)).toThrow('No matching signature found');
    expect(verified(rotated.body.secret)).not.toThrow();
  });

  it('that fail for days are disabled, and their organisation is told; they can be enabled again', async () => {
    const webhook = await make();
    await hasFailedForDays(webhook);
    receiver.script.push(503);
    await tell(system, [account]);
    await until('the end', async () => (await read(webhook)).status === 'disabled');
    const told = (await noticesIn('en')).find(({ kind }) => kind === 'webhook-disabled');
    expect(told?.body).toContain(new URL(url).host);
    // what waits is not attempted any more, and nothing new is
    await hurry();
    await tell(system, [account]);
    await system.settled();
    expect(receiver.received).toHaveLength(1);
    expect((await deliveries(webhook)).map(({ status }) => status)).toEqual(['failed']);
    const { revision } = await read(webhook);
    const enabled = await account.client.patch<Seen>(`/webhooks/${webhook.id}`, { revision, status: 'active' });
    expect(enabled.body).toMatchObject({ status: 'active', failingSince: null });
  });

  it('that fail twice at the same time are disabled once, and their organisation is told once', async () => {
    const webhook = await make();
    await hasFailedForDays(webhook);
    let fail: (status: number) => void = () => undefined;
    const failure = new Promise<number>((resolve) => (fail = resolve));
    receiver.script.push(failure, failure);
    await tell(system, [account]);
    await tell(system, [account]);
    await until('both to be under way', async () => receiver.received.length === 2);
    fail(500);
    await until('both to have failed', async () =>
      (await deliveries(webhook)).every(({ attempts, failure: why }) => attempts === 1 && why === 'bad-status'),
    );
    expect(await read(webhook)).toMatchObject({ status: 'disabled', revision: 2 });
    expect((await noticesIn('en')).filter(({ kind }) => kind === 'webhook-disabled')).toHaveLength(1);
    const log = await system.storage.read(`SELECT 1 FROM log WHERE action = 'webhook.disable' AND subject_id = $1`, [
      webhook.id,
    ]);
    expect(log).toHaveLength(1);
  });

  it('that have got another address have not failed there yet', async () => {
    const webhook = await make();
    await hasFailedForDays(webhook);
    const path = `/webhooks/${webhook.id}`;
    const same = await account.client.patch<Seen>(path, { revision: 1, url, kinds: ['suggestion-declined'] });
    expect(same.body.failingSince).not.toBeNull();
    const moved = await account.client.patch<Seen>(path, { revision: 2, url: `${url}/anew` });
    expect(moved.body.failingSince).toBeNull();
    receiver.script.push(503);
    await tell(system, [account]);
    await until('the failure', async () => (await deliveries(webhook))[0]?.attempts === 1);
    expect(await read(webhook)).toMatchObject({ status: 'active' });
    // the former address asks never to come back while the editor turns to another one
    let answer: (status: number) => void = () => undefined;
    receiver.script.push(new Promise((resolve) => (answer = resolve)));
    await tell(system, [account]);
    await until('the delivery', async () => receiver.received.length === 2);
    await account.client.patch(path, { revision: 3, url: `${url}/elsewhere` });
    answer(410);
    await until('the answer', async () => (await deliveries(webhook))[0]?.responseCode === 410);
    expect(await read(webhook)).toMatchObject({ status: 'active', failingSince: null });
  });

  it('that answer 410 are disabled at once', async () => {
    const webhook = await make();
    receiver.script.push(410);
    await tell(system, [account]);
    await until('the end', async () => (await read(webhook)).status === 'disabled');
    expect(await deliveries(webhook)).toMatchObject([{ status: 'failed', responseCode: 410, attempts: 1 }]);
  });

  it('are not sent to private addresses, whatever their name', async () => {
    const { port } = new URL(url);
    for (const [address, code] of [
      ['http://127.0.0.2/', 'url-forbidden-address'],
      ['https://[::1]/', 'url-forbidden-address'],
      ['https://169.254.169.254/latest', 'url-forbidden-address'],
      ['https://0x0a.1/', 'url-forbidden-address'],
      ['https://user:password@example.org/', 'not-a-web-address'],
      ['ftp://example.org/', 'not-a-web-address'],
      ['nonsense', 'not-a-web-address'],
    ]) {
      const answer = await account.client.post('/webhooks', { url: address, kinds: ['suggestion-declined'] });
      expect(answer.body).toMatchObject({ errors: [{ pointer: '/url', code }] });
    }
    const strict = await startSystem(db.url, { workers: 0 });
    const http = await account.client.post('/webhooks', { url: 'http://example.org/', kinds: ['suggestion-declined'] });
    expect(http.status).toBe(201);
    const key = { headers: { authorization: `Bearer ${account.key}` } };
    const refused = await strict.anyone.post('/webhooks', { url, kinds: ['suggestion-declined'] }, key);
    expect(refused.body).toMatchObject({ errors: [{ code: 'url-not-https' }] });
    for (const inward of ['https://localhost/', 'https://api.localhost./hook', 'https://postgres:5432/']) {
      const answer = await strict.anyone.post('/webhooks', { url: inward, kinds: ['suggestion-declined'] }, key);
      expect([inward, answer.body]).toMatchObject([
        inward,
        { errors: [{ pointer: '/url', code: 'url-forbidden-address' }] },
      ]);
    }
    await strict.stop();
    await account.client.raw('DELETE', `/webhooks/${(http.body as unknown as Seen).id}`, '', {});
    const webhook = await make();
    const moved = (revision: number) =>
      account.client.patch<{ code: string }>(`/webhooks/${webhook.id}`, { revision, url: 'https://169.254.169.254/' });
    expect((await moved(webhook.revision)).body).toMatchObject({ errors: [{ code: 'url-forbidden-address' }] });
    await system.storage.read('UPDATE webhooks SET url = $2 WHERE id = $1 RETURNING id', [
      webhook.id,
      `http://0.0.0.0:${port}/`,
    ]);
    await tell(system, [account]);
    await until('the attempt', async () => (await deliveries(webhook))[0]?.failure === 'forbidden-address');
    expect(receiver.received).toEqual([]);
  });

  it('are ten at most, and a deleted one is told nothing', async () => {
    const made = await Promise.all(Array.from({ length: 14 }, () => make()));
    expect(made.filter(({ id }) => id !== undefined)).toHaveLength(10);
    for (const { id } of made.filter((one) => one.id !== undefined)) {
      expect((await account.client.raw('DELETE', `/webhooks/${id}`, '', {})).status).toBe(204);
    }
    await tell(system, [account]);
    await system.settled();
    expect(receiver.received).toEqual([]);
  });
});

describe('Webhooks that were saved while plain http was allowed', () => {
  const db = database();
  const receiver = new Receiver();
  let system: System;
  let url: string;

  beforeAll(async () => {
    url = await receiver.start();
    // the address itself may be reached
    system = await startSystem(db.url, { env: { WEBHOOK_ALLOW_ADDRESSES: '127.0.0.1/32' } });
  });
  afterAll(async () => {
    await system.stop();
    await receiver.stop();
  });

  it('are told nothing over it once it is not allowed any more', async () => {
    const account = await system.account();
    const [webhook] = await system.storage.read<{ id: string }>(
      `INSERT INTO webhooks (organisation_id, url, kinds, secret) VALUES ($1, $2, '{suggestion-declined}', $3) RETURNING id`,
      [account.organisationId, url, `whsec_${Buffer.alloc(32).toString('base64')}`],
    );
    await tell(system, [account]);
    const { items } = await until('the attempt', async () => {
      const { body } = await account.client.get<{ items: Delivery[] }>(`/webhooks/${webhook?.id}/deliveries`);
      return body.items[0]?.attempts === 1 && body;
    });
    expect(items).toMatchObject([{ status: 'pending', responseCode: null, failure: 'forbidden-address' }]);
    expect(receiver.received).toEqual([]);
  });
});
