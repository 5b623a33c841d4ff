import { NOT_DONE } from '@penc/messages';
import { freePort } from '@penc/platform';
import type { Storage } from '@penc/storage';
import { setTimeout as pause } from 'node:timers/promises';
import type { Round } from '../figures/figures';
import type { Comparison } from '../figures/report';
import type { Lab } from '../lab';
import { addPoster, newDatabase } from '../system/bench-database';
import { Child } from '../system/child';
import { BareJobs } from '../system/jobs';
import { Load } from '../system/load';
import { chance, sampleNeed, sampleOffer } from '../system/sample-postings';
import { bilingual } from '../words';

const NEEDS = 240;
const OFFERS = 160;
const CONCURRENCY = '4';
const ROUNDS = 9;
const BARE_JOBS = 2_000;
const AIM = 0.4;
const PATIENCE_MS = 300_000;
/** A round takes a fifth of a second or more, and each look up to a millisecond of Postgres, which is measured as well. */
const LOOK_EVERY_MS = 5;

type Backend = 'redis' | 'postgres';
/** Every posting says again that it changed, or is edited first. */
type Change = 'same' | 'edited';

/** Has every posting of a corpus scored, in turn with jobs that do nothing, on each backend that can be had. */
export async function benchQueue(lab: Lab): Promise<readonly Comparison[]> {
  const { redisUrl } = lab.servers.addresses;
  if (redisUrl === null) process.stdout.write(`${bilingual('lab.no-redis').join(' · ')}\n`);
  const backends: readonly Backend[] = redisUrl === null ? ['postgres'] : ['redis', 'postgres'];
  const comparisons: Comparison[] = [];
  for (const backend of backends) comparisons.push(...(await benchOn(lab, backend)));
  return comparisons;
}

async function benchOn(lab: Lab, backend: Backend): Promise<Comparison[]> {
  const { databaseUrl, redisUrl } = lab.servers.addresses;
  const { url, storage } = await newDatabase(databaseUrl, `bench_queue_${backend}`);
  await fill(url, storage);
  const queue: Record<string, string> = { DATABASE_URL: url, CONCURRENCY };
  if (backend === 'redis' && redisUrl !== null) queue['REDIS_URL'] = redisUrl;
  const worker = await startWorker(lab, { ...queue, QUEUE: backend });
  const bare = await BareJobs.start(queue);
  try {
    await settled(storage, lab.signal);
    await storage.read('VACUUM ANALYZE');
    const subjects = { storage, bare };
    return [
      { ...(await compare(lab, subjects, 'same')), what: bilingual('lab.scoring-same', { backend }), aim: AIM },
      { ...(await compare(lab, subjects, 'edited')), what: bilingual('lab.scoring-edited', { backend }), aim: AIM },
    ];
  } finally {
    await Promise.all([worker.stop(), bare.stop()]);
    await storage.dataSource.destroy();
  }
}

async function compare(
  lab: Lab,
  { storage, bare }: { storage: Storage; bare: BareJobs },
  change: Change,
): Promise<{ product: Round[]; bare: Round[] }> {
  const rounds: { product: Round[]; bare: Round[] } = { product: [], bare: [] };
  await scoreAll(storage, lab.signal, change);
  await bare.run(BARE_JOBS);
  for (let round = 0; round < ROUNDS && !lab.signal.aborted; round++) {
    rounds.product.push(await scoreAll(storage, lab.signal, change));
    rounds.bare.push(await bare.run(BARE_JOBS));
  }
  return rounds;
}

/** One message for each posting, from the outbox on; counted when the last of them is done. */
async function scoreAll(storage: Storage, signal: AbortSignal, change: Change): Promise<Round> {
  if (change === 'edited') await storage.read('UPDATE postings SET revision = revision + 1');
  const started = performance.now();
  const [put] = await storage.read<{ count: number }>(
    `WITH put AS (INSERT INTO outbox (message, payload)
       SELECT 'posting-changed', jsonb_build_object('postingId', id) FROM postings ORDER BY random() RETURNING id)
     SELECT count(*)::integer AS count, pg_notify('penc_outbox', '') FROM put`,
  );
  await settled(storage, signal, 'posting-changed');
  const round = { perSecond: (1000 * (put?.count ?? 0)) / (performance.now() - started), latencies: [] };
  // what the suggestions brought about is no part of the scoring, and must not weigh on the next round
  await settled(storage, signal);
  return round;
}

/** Until nothing is left to be done, of this message or at all. */
async function settled(storage: Storage, signal: AbortSignal, message: string | null = null): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const [left] = await storage.read<{ open: boolean; failed: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM outbox WHERE ${NOT_DONE} AND failed_at IS NULL
                      AND not_before <= now() AND ($1::text IS NULL OR message = $1)) AS open,
              EXISTS (SELECT 1 FROM outbox WHERE failed_at IS NOT NULL) AS failed`,
      [message],
    );
    if (left?.failed) throw new Error('a message has failed');
    if (!left?.open) return;
    if (signal.aborted) throw new Error('interrupted');
    if (Date.now() > deadline) throw new Error(`not done within ${PATIENCE_MS} ms`);
    await pause(LOOK_EVERY_MS);
  }
}

/** Posts the corpus through the api, as ARDs and agencies would. */
async function fill(url: string, storage: Storage): Promise<void> {
  const port = await freePort();
  const environment = { DATABASE_URL: url, QUEUE: 'postgres', PORT: String(port), REQUESTS_PER_MINUTE: '10000000' };
  const healthUrl = `http://127.0.0.1:${port}/api/v1/health/ready`;
  const api = await Child.start({ name: 'api', main: 'api/src/main.js', environment, healthUrl, profile: null });
  const load = new Load(port, 8);
  const random = chance(2);
  try {
    for (const [path, type, count, sample] of [
      ['needs', 'ard', NEEDS, sampleNeed],
      ['offers', 'cooperation-agency', OFFERS, sampleOffer],
    ] as const) {
      const { apiKey } = await addPoster(storage, type);
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
      const bodies = Array.from({ length: count }, () => JSON.stringify(sample(random)));
      await load.runAll(bodies.map((body) => ({ method: 'POST', path: `/api/v1/${path}`, headers, body })));
    }
  } finally {
    load.close();
    await api.stop();
  }
}

async function startWorker(lab: Lab, environment: Readonly<Record<string, string>>): Promise<Child> {
  const port = await freePort();
  return Child.start({
    name: 'worker',
    main: 'worker/src/main.js',
    environment: { ...environment, WORKER_PORT: String(port) },
    healthUrl: `http://127.0.0.1:${port}/health/ready`,
    profile: lab.profile,
  });
}
