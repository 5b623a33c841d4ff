import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { aNeed } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem, startWorker } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Queue {
  readonly status: string;
  readonly dead: number;
  readonly messages: readonly { message: string; dead: number }[];
  readonly stations: readonly { alive: boolean }[];
}
interface Letter {
  readonly id: string;
  readonly error: string;
}

/** By the pages, without JavaScript, and by the routes on the same service. */
describe('The messages of the worker', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let visitor: PageVisitor;
  let needId: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin', type: 'ministry', name: 'Administration' });
    visitor = await visitorOf(system, admin);
    const ard = await system.account();
    needId = (await ard.client.post<{ id: string }>('/needs', aNeed())).body.id;
    await system.settled();
  });
  afterAll(() => system.stop());

  /** One that failed for good, as the worker writes it. */
  const aDeadLetter = async (message = 'near-misses-asked', error = 'Error: <b>away</b>') => {
    const [row] = await system.storage.read<{ id: string }>(
      `INSERT INTO outbox (message, payload, dispatches, dispatched_at, failed_at, last_error)
       VALUES ($1, $2, 3, now(), now(), $3) RETURNING id::text`,
      [message, JSON.stringify({ postingId: needId }), error],
    );
    return String(row?.id);
  };
  const stateOf = async (id: string) => {
    const [row] = await system.storage.read<{ failed: boolean; done: boolean }>(
      'SELECT failed_at IS NOT NULL AS failed, done_at IS NOT NULL AS done FROM outbox WHERE id = $1',
      [id],
    );
    return row;
  };
  const queue = async () => (await admin.client.get<Queue>('/ops/queue')).body;
  const logged = async () =>
    (await admin.client.get<{ items: { action: string; sentence: string }[] }>('/log?subjectType=message')).body.items;

  it('are counted, with the stations that work at them', async () => {
    await until('a station to report', async () => (await queue()).stations.some(({ alive }) => alive));
    const id = await aDeadLetter();
    expect(await queue()).toMatchObject({
      status: 'ok',
      dead: 1,
      messages: [{ message: 'near-misses-asked', dead: 1 }],
    });
    await visitor.open('/admin/queue');
    expect(visitor.html).toContain('au travail');
    expect(visitor.html).toContain('Par message');
    await visitor.open('/admin');
    expect(visitor.html).toContain('Messages en échec');
    await admin.client.post(`/ops/dead-letters/${id}/drop`);
  });

  it('have stations that are at work while they say so, and leave as they end', async () => {
    const alive = async () => (await queue()).stations.map((station) => station.alive);
    await system.storage.read(`UPDATE stations SET seen_at = now() - interval '1 hour' RETURNING id`);
    await until('it to say so again', async () => (await alive()).join() === 'true');
    const second = await startWorker(system.config);
    await until('two at work', async () => (await alive()).join() === 'true,true');
    await second.close();
    expect(await alive()).toEqual([true]);
    // one that died has said nothing
    await system.storage.read(
      `INSERT INTO stations (id, seen_at) VALUES (gen_random_uuid(), now() - interval '1 hour') RETURNING id`,
    );
    expect(await alive()).toEqual([true, false]);
    await system.storage.read(`DELETE FROM stations WHERE seen_at < now() - interval '30 minutes' RETURNING id`);
  });

  it('that failed are shown without the addresses that gateways repeat, and without the way through the program', async () => {
    const id = await aDeadLetter(
      'mail-due',
      'Error: 550 <awa@exemple.sn> or +221 77 123 45 67 unknown\n    at send (mailer.ts:1)',
    );
    const { body } = await admin.client.get<Letter>(`/ops/dead-letters/${id}`);
    expect(body.error).toBe('Error: 550 <…@…> or +… unknown');
    await visitor.open(`/admin/dead-letters/${id}`);
    expect(visitor.html).toContain('550 &lt;…@…> or +… unknown');
    expect(visitor.html).not.toContain('awa@exemple.sn');
    await admin.client.post(`/ops/dead-letters/${id}/drop`);
  });

  it('are retried one by one: the worker handles them as if for the first time', async () => {
    const id = await aDeadLetter();
    await visitor.open('/admin/dead-letters');
    expect(visitor.html).toContain('&lt;b>away&lt;/b>');
    await visitor.open(`/admin/dead-letters/${id}`);
    await visitor.send({}, `/admin/dead-letters/${id}/retry`);
    expect(visitor.html).toContain('Le message est relancé.');
    await until('the worker to have handled it', async () => (await stateOf(id))?.failed === false);
    await system.settled();
    await visitor.open(`/admin/dead-letters/${id}`);
    expect(visitor.status).toBe(404);
    expect((await logged())[0]).toMatchObject({ action: 'message.retry' });
  });

  it('or all of one kind at once', async () => {
    const ids = [await aDeadLetter(), await aDeadLetter(), await aDeadLetter('mail-due')];
    await visitor.open('/admin/dead-letters?message=near-misses-asked');
    await visitor.send({}, '/admin/dead-letters/retry');
    expect(visitor.html).toContain('2 messages sont relancés.');
    await system.settled();
    expect(await stateOf(String(ids[2]))).toEqual({ failed: true, done: false });
    await admin.client.post(`/ops/dead-letters/${ids[2]}/drop`);
  });

  it('are given up after a second thought, once; the log keeps it', async () => {
    const id = await aDeadLetter();
    await visitor.open(`/admin/dead-letters/${id}/drop`);
    expect(visitor.html).toContain('Cela ne s’annule pas.');
    await visitor.send({}, `/admin/dead-letters/${id}/drop`);
    expect(visitor.html).toContain('Le message est abandonné.');
    expect(await stateOf(id)).toEqual({ failed: true, done: true });
    expect((await admin.client.post(`/ops/dead-letters/${id}/drop`)).status).toBe(404);
    const [entry] = await logged();
    expect(entry?.action).toBe('message.drop');
    expect(entry?.sentence).toMatch(
      / a abandonné le message «\u00a0chercher les pistes à une condition près\u00a0»\.$/,
    );
  });

  it('are nobody’s business but the administrators’', async () => {
    const id = await aDeadLetter();
    for (const role of ['editor', 'coordinator', 'observer'] as const) {
      const account = await system.account({ role });
      const other = await visitorOf(system, account);
      for (const path of ['/admin', '/admin/queue', '/admin/dead-letters', `/admin/dead-letters/${id}`]) {
        await other.open(path);
        expect([role, path, other.status]).toEqual([role, path, 403]);
      }
      const statuses = await Promise.all([
        account.client.get('/ops/queue'),
        account.client.get('/ops/waiting'),
        account.client.get('/ops/dead-letters'),
        account.client.post(`/ops/dead-letters/${id}/retry`),
        account.client.post('/ops/dead-letters/retry', {}),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
    expect(await stateOf(id)).toEqual({ failed: true, done: false });
    expect((await admin.client.get('/ops/dead-letters/99999999999999999999')).status).toBe(404);
    expect((await admin.client.get('/ops/dead-letters?cursor=e30')).status).toBe(422);
  });
});
