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
      MAIL_SETTLE_SECONDS: '0',
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
      const before = await outbox(system);
      await until('jobs to be done and others to be at work', async () => {
        const now = await outbox(system);
        return now.done > before.done + 5 && now.atWork > 0;
      });
      await worker.kill('SIGKILL');
    }
    const accepted = await load.stop();
    await worker.start();
    const toll = await takeToll(system, people, sink, accepted);
    tell(`kill -9 of the worker × ${KILLS}, queue on ${backend.name}`, toll);
    expect(toll).toMatchObject({ lost: 0, doubled: 0 });
    expect(accepted.postings.length).toBeGreaterThan(50);
    expect(accepted.approvals.length).toBeGreaterThan(20);
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

async function outbox(system: System): Promise<{ done: number; atWork: number }> {
  const [row] = await system.storage.read<{ done: number; atWork: number }>(
    `SELECT count(*) FILTER (WHERE done_at IS NOT NULL)::integer AS done,
            count(*) FILTER (WHERE done_at IS NULL AND dispatched_at IS NOT NULL)::integer AS "atWork" FROM outbox`,
  );
  return row ?? { done: 0, atWork: 0 };
}
