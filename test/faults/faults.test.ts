import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../apps/local/src/free-port';
import { MailSink } from '../../apps/local/src/mail-sink';
import { type System, startSystem } from '../system/system';
import { until } from '../system/until';
import { type QueueEnvironment, database, describeQueues } from '../world';
import { Load, type People } from './load';
import { takeToll, tell } from './toll';
import { WorkerProcess } from '../system/worker-process';

const KILLS = 20;
const FLUSHES = 10;
const MOST_POSTINGS = 120;

describeQueues('Under faults', (backend) => {
  const db = database();
  const mailFolder = mkdtempSync(join(tmpdir(), 'penc-mails-'));
  const sink = new MailSink(mailFolder);
  let queue: QueueEnvironment;
  let system: System;
  let people: People;
  let worker: WorkerProcess;

  beforeAll(async () => {
    queue = await backend.environment();
    const env = { SMTP_URL: await sink.start() };
    // the workers are processes of their own: they are to be killed
    system = await startSystem(db.url, { queue, env, workers: 0 });
    people = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    const settings = {
      DATABASE_URL: db.url,
      ...queue,
      ...env,
      UNDO_SECONDS: '0',
      REDISPATCH_SECONDS: '2',
      LOG_LEVEL: 'warn',
    };
    worker = new WorkerProcess(settings, await freePort());
  });
  afterAll(async () => {
    await worker.kill('SIGTERM');
    await system.stop();
    await sink.stop();
    rmSync(mailFolder, { recursive: true });
  });

  it(`${KILLS} workers killed in the middle of their jobs lose nothing and double nothing`, async () => {
    const load = new Load(people, MOST_POSTINGS);
    for (let kill = 0; kill < KILLS; kill++) {
      await worker.start();
      await until('a job to be at work', async () => {
        const [row] = await system.storage.read<{ count: number }>(
          'SELECT count(*)::integer AS count FROM outbox WHERE dispatched_at IS NOT NULL AND done_at IS NULL',
        );
        return (row?.count ?? 0) > 0;
      });
      await worker.kill('SIGKILL');
    }
    const accepted = await load.stop();
    await worker.start();
    const toll = await takeToll(system, people, sink, accepted);
    tell(`kill -9 of the worker × ${KILLS}, queue on ${backend.name}`, toll);
    expect(toll).toMatchObject({ lost: 0, doubled: 0 });
    expect(toll.accepted).toBeGreaterThan(50);
    await worker.kill('SIGTERM');
  }, 400_000);

  if (backend.name !== 'redis') return;
  it(`Redis emptied ${FLUSHES} times loses nothing and doubles nothing`, async () => {
    await worker.start();
    const redis = new Redis(String(queue.REDIS_URL));
    const load = new Load(people, MOST_POSTINGS);
    for (let flush = 0; flush < FLUSHES; flush++) {
      const before = load.accepted.postings.length + load.accepted.approvals.length;
      await until(
        'more to be accepted',
        async () => load.accepted.postings.length + load.accepted.approvals.length > before + 5,
      );
      await redis.flushall();
    }
    const accepted = await load.stop();
    redis.disconnect();
    const toll = await takeToll(system, people, sink, accepted);
    tell(`FLUSHALL × ${FLUSHES}`, toll);
    expect(toll).toMatchObject({ lost: 0, doubled: 0 });
  }, 400_000);
});
