import { attemptLimits } from '@penc/domain';
import { Webhook } from 'standardwebhooks';
import type { Account } from '../../../../test/system/accounts';
import { tell } from '../../../../test/system/watching/notices';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { Receiver, TO_THIS_MACHINE, Webhooks } from '../../../../test/system/servers/webhooks';
import { database } from '../../../../test/world';

describe('Deliveries that are asked for by hand', () => {
  const db = database();
  const receiver = new Receiver();
  let url: string;
  let system: System;
  let account: Account;
  let hooks: Webhooks;

  beforeAll(async () => {
    url = await receiver.start();
    system = await startSystem(db.url, { env: TO_THIS_MACHINE });
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

  it('are a test: signed, in the record, tried again, whichever events the webhook wants', async () => {
    receiver.script.push(500);
    const webhook = await hooks.make();
    const asked = await hooks.test(webhook);
    expect([asked.status, asked.body]).toMatchObject([
      202,
      { kind: 'webhook-test', subject: { type: 'webhook', id: webhook.id }, status: 'pending', attempts: 0 },
    ]);
    await until('the failure', async () => (await hooks.deliveries(webhook))[0]?.responseCode === 500);
    await until('the next attempt', async () => {
      await hooks.hurry();
      return (await hooks.deliveries(webhook))[0]?.status === 'delivered';
    });
    expect(await hooks.deliveries(webhook)).toMatchObject([{ id: asked.body.id, attempts: 2, nextAttemptAt: null }]);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    expect(new Webhook(webhook.secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'webhook-test',
      data: { url: `http://localhost:3000/api/v1/webhooks/${webhook.id}` },
    });
  });

  it('are one that has failed, made again at once under its id; the attempt that was due is not made then', async () => {
    receiver.script.push(500, 500);
    const webhook = await hooks.make();
    await tell(system, [account]);
    const failed = await until('two attempts', async () => {
      await hooks.hurry();
      const [delivery] = await hooks.deliveries(webhook);
      return delivery?.attempts === 2 && delivery;
    });
    expect((await hooks.sendAgain(webhook, failed)).status).toBe(202);
    await until('it', async () => (await hooks.deliveries(webhook))[0]?.status === 'delivered');
    await hooks.hurry();
    await system.settled();
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
      [1, 2, 3].map(() => `msg_${failed.id}`),
    );
    // even what was given up, or was taken and then lost
    await system.storage.read(`UPDATE webhook_deliveries SET status = 'failed', attempts = 8 RETURNING id`);
    await hooks.sendAgain(webhook, failed);
    await until('it', async () => (await hooks.deliveries(webhook))[0]?.status === 'delivered');
    expect(receiver.received).toHaveLength(4);
  });

  it('belong to who manages the webhook, which is not disabled', async () => {
    const webhook = await hooks.make();
    const others = new Webhooks(system, await system.account(), url);
    expect((await others.test(webhook)).status).toBe(404);
    const { body: test } = await hooks.test(webhook);
    expect((await others.sendAgain(webhook, test)).status).toBe(404);
    expect((await others.sendAgain(await others.make(), test)).status).toBe(404);
    await account.client.patch(`/webhooks/${webhook.id}`, { revision: 1, status: 'disabled' });
    for (const refused of [await hooks.test(webhook), await hooks.sendAgain(webhook, test)]) {
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '', code: 'webhook-disabled' }] } });
    }
  });

  it('flood nobody: an organisation asks for so many in a quarter of an hour', async () => {
    const webhook = await hooks.make();
    await account.client.patch(`/webhooks/${webhook.id}`, { revision: 1, status: 'disabled' });
    const asked = [];
    for (let i = 0; i <= attemptLimits['webhook-by-hand'].times; i++) asked.push((await hooks.test(webhook)).status);
    expect([asked.at(-2), asked.at(-1)]).toEqual([422, 429]);
  });
});
