import type { Account } from './system/accounts';
import { Barrier } from './system/servers/barrier';
import { FakeSmsGateway } from './system/servers/fake-sms-gateway';
import { MailServer } from './system/servers/mail-server';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { Visitor } from './system/visitors/visitor';
import { database, queueBackends } from './world';

const backend = queueBackends().at(-1);

describe('What has left while Postgres goes away', () => {
  const db = database();
  const mails = new MailServer();
  const gateway = new FakeSmsGateway();
  let barrier: Barrier;
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    barrier = new Barrier(new URL(db.url));
    const env = {
      SMTP_URL: await mails.start(),
      SMS_URL: await gateway.start(),
      SMS_HEADERS: '{"content-type":"application/json"}',
    };
    // on Postgres, the queue would be away as well
    system = await startSystem(await barrier.url(), {
      env,
      ...(backend ? { queue: await backend.environment() } : {}),
    });
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(async () => {
    await system.stop();
    await mails.stop();
    await gateway.stop();
    await barrier.shut();
  });

  it('is written down once Postgres is back, and does not leave again', async () => {
    await ard.client.post('/needs', aNeed());
    await agency.client.post('/offers', anOffer());
    const [suggestion] = await until('a suggestion', async () => {
      const { body } = await coordinator.client.get<{ items: { id: string; revision: number }[] }>(
        '/suggestions?status=suggested',
      );
      return body.items.length > 0 && body.items;
    });
    await system.settled();
    await ard.client.patch('/me/preferences', { revision: 1, channels: ['mail', 'sms'] });
    // between the two, time enough to shut Postgres away
    mails.mood = { kind: 'is slow', seconds: 1 };
    let take: (status: number) => void = () => undefined;
    gateway.script.push(new Promise((resolve) => (take = resolve)));
    await coordinator.client.post(`/suggestions/${suggestion?.id}/approve`, { revision: suggestion?.revision });
    await new Visitor(system.baseUrl).post('/sign-in', { email: agency.email });
    await until('all to be under way', async () => mails.arrived.length === 3 && gateway.asked === 1);
    await barrier.shut();
    take(202);
    await until('all to have been taken', async () => mails.busy === 0 && gateway.taken.length === 1);
    await barrier.open();
    await until('Postgres to be back', async () =>
      system.settled().then(
        () => true,
        () => false,
      ),
    );
    expect([mails.arrived.length, gateway.asked]).toEqual([3, 1]);
    const sent = await system.storage.read('SELECT 1 FROM mails WHERE sent_at IS NOT NULL AND attempts = 1');
    expect(sent).toHaveLength(2);
  });
});
