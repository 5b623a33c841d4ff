import { type ConnectionOptions, Queue, Worker, createPostgresBackend, withBackend } from 'bullmq';

/**
 * What the product's worker is measured against: BullMQ's jobs that do nothing, added in the same batches and
 * worked with the same concurrency as the product's. Told a number over the channel to its parent, it adds and
 * works that many, and answers with the milliseconds that took.
 */
const { DATABASE_URL, REDIS_URL, CONCURRENCY } = process.env;
const BATCH = 200;
const NAME = 'bare';

interface Waiting {
  left: number;
  finished: () => void;
}

function open(work: () => Promise<void>): { queue: Queue; worker: Worker } {
  const options = { concurrency: Number(CONCURRENCY), autorun: false };
  if (REDIS_URL) {
    const connection: ConnectionOptions = { url: REDIS_URL, maxRetriesPerRequest: null };
    const prefix = '{bare}';
    return {
      queue: new Queue(NAME, { connection, prefix }),
      worker: new Worker(NAME, work, { connection, prefix, ...options }),
    };
  }
  const classes = withBackend(createPostgresBackend);
  const connection = { connectionString: DATABASE_URL ?? '', schema: 'bare_queue', migrate: true };
  return {
    queue: new classes.Queue(NAME, { connection }) as unknown as Queue,
    worker: new classes.Worker(NAME, work, { connection, ...options }) as unknown as Worker,
  };
}

async function main(): Promise<void> {
  let waiting: Waiting = { left: 0, finished: () => undefined };
  const { queue, worker } = open(async () => undefined);
  worker.on('completed', () => {
    if (--waiting.left === 0) waiting.finished();
  });
  queue.on('error', () => undefined);
  worker.on('error', () => undefined);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  worker.run().catch(() => undefined);
  process.on('message', (jobs: number) => {
    void (async () => {
      const started = performance.now();
      const all = new Promise<void>((resolve) => (waiting = { left: jobs, finished: resolve }));
      for (let added = 0; added < jobs; added += BATCH) {
        const size = Math.min(BATCH, jobs - added);
        await queue.addBulk(
          Array.from({ length: size }, () => ({ name: NAME, data: {}, opts: { removeOnComplete: true } })),
        );
      }
      await all;
      process.send?.({ milliseconds: performance.now() - started });
    })();
  });
  process.once('SIGTERM', () => process.exit(0));
  process.send?.({ ready: true });
}

void main();
