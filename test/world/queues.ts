import { Redis } from 'ioredis';
import { currentRun } from './run';

export interface QueueBackend {
  readonly name: 'postgres' | 'redis';
  /**
   * Settings for a system under test (QUEUE, and REDIS_URL when there is one). Each call gives another,
   * empty Redis database; FLUSHDB is safe there, FLUSHALL would empty those of the neighbours.
   */
  environment(): Promise<QueueEnvironment>;
}

export interface QueueEnvironment {
  readonly QUEUE: 'postgres' | 'redis';
  readonly REDIS_URL?: string;
}

const POSTGRES: QueueBackend = { name: 'postgres', environment: () => Promise.resolve({ QUEUE: 'postgres' }) };
const REDIS: QueueBackend = { name: 'redis', environment: redisEnvironment };
/** `--databases` of the private Redis; number 0 counts the others. */
const DATABASES = 1023;

/** The queue backends that this machine can offer, for `describe.each`. */
export function queueBackends(): readonly QueueBackend[] {
  return currentRun().redisUrl === null ? [POSTGRES] : [POSTGRES, REDIS];
}

/** `describe` on each backend; one that could not be had is left out and its tests are counted as skipped. */
export function describeQueues(title: string, tests: (backend: QueueBackend) => void): void {
  const present = queueBackends();
  for (const backend of [POSTGRES, REDIS]) {
    const run = present.includes(backend) ? describe : describe.skip;
    run(`${title} (queue on ${backend.name})`, () => tests(backend));
  }
}

/** `describe` on Redis alone; where it cannot be had, its tests are counted as skipped. */
export function describeRedis(title: string, tests: (backend: QueueBackend) => void): void {
  const run = queueBackends().includes(REDIS) ? describe : describe.skip;
  run(title, () => tests(REDIS));
}

async function redisEnvironment(): Promise<QueueEnvironment> {
  const url = currentRun().redisUrl;
  if (url === null) throw new Error('no Redis could be had on this machine');
  const client = new Redis(url, { maxRetriesPerRequest: 1 });
  try {
    const number = 1 + ((await client.incr('databases-given')) % DATABASES);
    await client.select(number);
    await client.flushdb();
    return { QUEUE: 'redis', REDIS_URL: `${url}/${number}` };
  } finally {
    client.disconnect();
  }
}
