import { Webhook } from 'standardwebhooks';
import type { Account } from '../../../../test/system/accounts';
import { tell } from '../../../../test/system/watching/notices';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import {
  type Delivery,
  Receiver,
  TO_THIS_MACHINE,
  type WebhookSeen,
  Webhooks,
} from '../../../../test/system/servers/webhooks';
import { database } from '../../../../test/world';

describe('Webhooks', () => {
  const db = database();
  const receiver = new Receiver();
  let url: string;
  let system: System;
  let account: Account;
  let hooks: Webhooks;

  beforeAll(async () => {
    url = await receiver.start();
    system = await startSystem(db.url, { env: TO_THIS_MACHINE, workers: 2 });
  });
  afterAll(async () => {
    await system.stop();
    await receiver.stop();
  });
  beforeEach(async () => {
    receiver.received.length = 0;
    receiver.script.length = 0;
    account = await system.account();
    hooks = new Webhooks(system, account, url);
  });

  it('are told, signed, once, and of nobody by name', async () => {
    const webhook = await hooks.make();
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
    const [delivery] = await hooks.deliveries(webhook);
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
    const first = await account.client.post<WebhookSeen>('/webhooks', body, key);
    const again = await account.client.post<WebhookSeen>('/webhooks', body, key);
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect(await hooks.read(first.body)).not.toHaveProperty('secret');
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

  it('carry two signatures after a rotation, and the new secret alone a day later', async () => {
    const webhook = await hooks.make();
    const rotated = await account.client.post<WebhookSeen>(`/webhooks/${webhook.id}/rotate`, {
      revision: webhook.revision,
    });
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
    await account.client.raw('DELETE', `/webhooks/${(http.body as unknown as WebhookSeen).id}`, '', {});
    const webhook = await hooks.make();
    const moved = (revision: number) =>
      account.client.patch<{ code: string }>(`/webhooks/${webhook.id}`, { revision, url: 'https://169.254.169.254/' });
    expect((await moved(webhook.revision)).body).toMatchObject({ errors: [{ code: 'url-forbidden-address' }] });
    await system.storage.read('UPDATE webhooks SET url = $2 WHERE id = $1 RETURNING id', [
      webhook.id,
      `http://0.0.0.0:${port}/`,
    ]);
    await tell(system, [account]);
    await until('the attempt', async () => (await hooks.deliveries(webhook))[0]?.failure === 'forbidden-address');
    expect(receiver.received).toEqual([]);
  });

  it('are ten at most, and a deleted one is told nothing', async () => {
    const made = await Promise.all(Array.from({ length: 14 }, () => hooks.make()));
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
