import type { Account } from '../../../../test/system/accounts';
import { tell } from '../../../../test/system/watching/notices';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { Receiver, TO_THIS_MACHINE, type WebhookSeen, Webhooks } from '../../../../test/system/servers/webhooks';
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
  const noticesIn = async (language: 'fr' | 'en') =>
    (await account.client.in(language).get<{ items: { kind: string; body: string }[] }>('/notices')).body.items;

  it('are tried again after a failure, under the same id, until they answer 2xx', async () => {
    receiver.script.push(500, 302);
    const webhook = await hooks.make();
    await tell(system, [account]);
    await until('the first attempt', async () => (await hooks.deliveries(webhook))[0]?.attempts === 1);
    expect((await hooks.deliveries(webhook))[0]).toMatchObject({
      status: 'pending',
      responseCode: 500,
      failure: 'bad-status',
      nextAttemptAt: expect.stringMatching(/Z$/) as string,
    });
    expect((await hooks.read(webhook)).failingSince).not.toBeNull();
    for (const attempts of [2, 3]) {
      await until('the next attempt', async () => {
        await hooks.hurry();
        return (await hooks.deliveries(webhook))[0]?.attempts === attempts;
      });
    }
    expect((await hooks.deliveries(webhook))[0]).toMatchObject({ status: 'delivered', responseCode: 200 });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await hooks.read(webhook)).toMatchObject({ status: 'active', failingSince: null });
  });

  it('of a suspended organisation are told nothing', async () => {
    const webhook = await hooks.make();
    const become = (status: string) =>
      system.storage.read('UPDATE organisations SET status = $2 WHERE id = $1 RETURNING id', [
        account.organisationId,
        status,
      ]);
    await become('suspended');
    await tell(system, [account]);
    await system.settled();
    await become('verified');
    expect(receiver.received).toHaveLength(0);
    expect(await hooks.deliveries(webhook)).toMatchObject([
      { status: 'held', heldFor: 'organisation-suspended', attempts: 0, failure: null, nextAttemptAt: null },
    ]);
    await tell(system, [account]);
    await system.settled();
    expect(receiver.received).toHaveLength(1);
  });

  it('that fail for days are disabled, and their organisation is told; they can be enabled again', async () => {
    const webhook = await hooks.make();
    await hooks.hasFailedForDays(webhook);
    receiver.script.push(503);
    await tell(system, [account]);
    await until('the end', async () => (await hooks.read(webhook)).status === 'disabled');
    const told = (await noticesIn('en')).find(({ kind }) => kind === 'webhook-disabled');
    expect(told?.body).toContain(new URL(url).host);
    // what waits is not attempted any more, and nothing new is
    await hooks.hurry();
    await tell(system, [account]);
    await system.settled();
    expect(receiver.received).toHaveLength(1);
    const [held] = await hooks.deliveries(webhook);
    const why = { heldFor: 'webhook-disabled', failure: 'bad-status' };
    expect(held).toMatchObject({ ...why, status: 'held', attempts: 1, nextAttemptAt: null });
    const { revision } = await hooks.read(webhook);
    const enabled = await account.client.patch<WebhookSeen>(`/webhooks/${webhook.id}`, { revision, status: 'active' });
    expect(enabled.body).toMatchObject({ status: 'active', failingSince: null });
    // nor does it leave by itself now: its page says so, and sends it again when asked to
    await system.settled();
    expect(receiver.received).toHaveLength(1);
    const visitor = await visitorOf(system, account);
    await visitor.open(`/webhooks/${webhook.id}`);
    expect(visitor.html).toMatch(/mise de côté[^]*la liaison était désactivée[^]*Renvoyer/);
    await hooks.sendAgain(webhook, { id: String(held?.id) });
    await until('the delivery', async () => (await hooks.deliveries(webhook))[0]?.status === 'delivered');
    expect((await hooks.deliveries(webhook))[0]).toMatchObject({ heldFor: null, attempts: 2 });
  });

  it('that are disabled by hand make no attempt that was due later, nor one after an attempt that is under way', async () => {
    const webhook = await hooks.make();
    let fail: (status: number) => void = () => undefined;
    receiver.script.push(500, new Promise<number>((resolve) => (fail = resolve)));
    await tell(system, [account]);
    await until('the first attempt', async () => (await hooks.deliveries(webhook))[0]?.attempts === 1);
    await tell(system, [account]);
    await until('another to be under way', async () => receiver.received.length === 2);
    const { revision } = await hooks.read(webhook);
    await account.client.patch(`/webhooks/${webhook.id}`, { revision, status: 'disabled' });
    const held = { status: 'held', heldFor: 'webhook-disabled', nextAttemptAt: null };
    expect(await hooks.deliveries(webhook)).toMatchObject([held, held]);
    fail(503);
    await until('it to be recorded', async () => (await hooks.deliveries(webhook))[0]?.responseCode === 503);
    expect((await hooks.deliveries(webhook))[0]).toMatchObject({ ...held, attempts: 1, failure: 'bad-status' });
    await hooks.hurry();
    await system.settled();
    expect(receiver.received).toHaveLength(2);
  });

  it('that fail twice at the same time are disabled once, and their organisation is told once', async () => {
    const webhook = await hooks.make();
    await hooks.hasFailedForDays(webhook);
    let fail: (status: number) => void = () => undefined;
    const failure = new Promise<number>((resolve) => (fail = resolve));
    receiver.script.push(failure, failure);
    await tell(system, [account]);
    await tell(system, [account]);
    await until('both to be under way', async () => receiver.received.length === 2);
    fail(500);
    await until('both to have failed', async () =>
      (await hooks.deliveries(webhook)).every(({ attempts, failure: why }) => attempts === 1 && why === 'bad-status'),
    );
    expect(await hooks.read(webhook)).toMatchObject({ status: 'disabled', revision: 2 });
    expect((await noticesIn('en')).filter(({ kind }) => kind === 'webhook-disabled')).toHaveLength(1);
    const log = await system.storage.read(`SELECT 1 FROM log WHERE action = 'webhook.disable' AND subject_id = $1`, [
      webhook.id,
    ]);
    expect(log).toHaveLength(1);
  });

  it('that have got another address have not failed there yet', async () => {
    const webhook = await hooks.make();
    await hooks.hasFailedForDays(webhook);
    const path = `/webhooks/${webhook.id}`;
    const same = await account.client.patch<WebhookSeen>(path, { revision: 1, url, kinds: ['suggestion-declined'] });
    expect(same.body.failingSince).not.toBeNull();
    const moved = await account.client.patch<WebhookSeen>(path, { revision: 2, url: `${url}/anew` });
    expect(moved.body.failingSince).toBeNull();
    receiver.script.push(503);
    await tell(system, [account]);
    await until('the failure', async () => (await hooks.deliveries(webhook))[0]?.attempts === 1);
    expect(await hooks.read(webhook)).toMatchObject({ status: 'active' });
    // the former address asks never to come back while the editor turns to another one
    let answer: (status: number) => void = () => undefined;
    receiver.script.push(new Promise((resolve) => (answer = resolve)));
    await tell(system, [account]);
    await until('the delivery', async () => receiver.received.length === 2);
    await account.client.patch(path, { revision: 3, url: `${url}/elsewhere` });
    answer(410);
    await until('the answer', async () => (await hooks.deliveries(webhook))[0]?.responseCode === 410);
    expect(await hooks.read(webhook)).toMatchObject({ status: 'active', failingSince: null });
  });

  it('that answer 410 are disabled at once', async () => {
    const webhook = await hooks.make();
    receiver.script.push(410);
    await tell(system, [account]);
    await until('the end', async () => (await hooks.read(webhook)).status === 'disabled');
    expect(await hooks.deliveries(webhook)).toMatchObject([{ status: 'failed', responseCode: 410, attempts: 1 }]);
  });
});
