import { freePort } from '@penc/platform';
import type { Account } from './system/accounts';
import { Barrier } from './system/servers/barrier';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { WorkerProcess } from './system/processes/worker-process';
import { database, describeRedis } from './world';

interface Ready {
  readonly status: string;
  readonly queue: { readonly kind: string };
}

// on Postgres, the queue is away when the database is: see below
describeRedis('When the queue is away', (backend) => {
  const db = database();
  let barrier: Barrier;
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    const { REDIS_URL } = await backend.environment();
    barrier = new Barrier(new URL(String(REDIS_URL)));
    system = await startSystem(db.url, { queue: { QUEUE: 'redis', REDIS_URL: await barrier.url() } });
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(async () => {
    await system.stop();
    await barrier.shut();
  });

  it('the api goes on accepting, and all of it is done once the queue is back', async () => {
    await barrier.shut();
    const need = await ard.client.post<{ id: string }>('/needs', aNeed());
    const offer = await agency.client.post<{ id: string }>('/offers', anOffer());
    expect([need.status, offer.status]).toEqual([201, 201]);
    await barrier.open();
    await until('the suggestion', async () => {
      const { body } = await coordinator.client.get<{ items: object[] }>(`/suggestions?needId=${need.body.id}`);
      return body.items[0];
    });
  });

  it('readiness says degraded while messages wait for it', async () => {
    await barrier.shut();
    await ard.client.post('/needs', aNeed());
    // a message that has waited for longer than a relay ever takes
    await system.storage.read(
      `UPDATE outbox SET not_before = now() - interval '1 minute' WHERE done_at IS NULL RETURNING id`,
    );
    const ready = await ard.client.get<Ready>('/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'degraded', queue: { kind: 'redis' } } });
    await barrier.open();
    await until('readiness', async () => (await ard.client.get<Ready>('/health/ready')).body.status === 'ok');
  });
});

describe('When Postgres is away', () => {
  const db = database();
  let barrier: Barrier;
  let system: System;
  let worker: WorkerProcess;
  let ard: Account;

  beforeAll(async () => {
    barrier = new Barrier(new URL(db.url));
    const url = await barrier.url();
    system = await startSystem(url, { workers: 0 });
    const settings = { DATABASE_URL: url, QUEUE: 'postgres', LOG_LEVEL: 'warn', REDISPATCH_SECONDS: '2' };
    worker = new WorkerProcess(settings, await freePort());
    await worker.start();
    ard = await system.account();
  });
  afterAll(async () => {
    await worker.kill('SIGTERM');
    await system.stop();
    await barrier.shut();
  });

  it('the api answers 503 with Retry-After, lives, and goes on when it is back', async () => {
    expect((await ard.client.post('/needs', aNeed())).status).toBe(201);
    await barrier.shut();
    for (const answer of [await ard.client.get('/needs'), await ard.client.post('/needs', aNeed())]) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable', status: 503 } });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
    expect(await ard.client.get<Ready>('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'unavailable' },
    });
    expect((await ard.client.get('/health/live')).status).toBe(200);
    await barrier.open();
    const need = await until('the api to accept again', async () => {
      const answer = await ard.client.post<{ id: string }>('/needs', aNeed());
      return answer.status === 201 && answer.body;
    });
    expect((await ard.client.get(`/needs/${need.id}`)).status).toBe(200);
    // the worker is back as well
    await system.settled();
  });
});
