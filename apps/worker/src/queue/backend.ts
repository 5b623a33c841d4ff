import type { Config } from '@penc/platform';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type ConnectionOptions,
  Queue,
  type Processor,
  Worker,
  type WorkerOptions,
  createPostgresBackend,
  withBackend,
} from 'bullmq';

/** The hash tag keeps all keys of a queue on one node of a Redis Cluster. */
const PREFIX = '{penc}';
/** BullMQ's tables stand apart from ours; its Postgres backend ignores `prefix`. */
const SCHEMA = 'penc_queue';
/** A worker that dies several times under one job must not kill the job: the outbox counts the tries. */
const MAX_STALLED = 5;

const RETRY_MS = 500;

/** Messages of one name. */
export interface JobData {
  readonly deliveries: readonly { readonly outboxId: string; readonly payload: object }[];
}

/** Opens BullMQ's queues and workers on Redis or on Postgres; the rest of the worker does not know which. */
export interface QueueBackend {
  queue(name: string): Queue<JobData>;
  worker(name: string, process: Processor<JobData>): Worker<JobData>;
  /** Resolves when what was opened so far may be used; rejects when it never will. */
  ready(): Promise<void>;
}

export function openBackend(config: Config): QueueBackend {
  return config.queue === 'redis' && config.redisUrl
    ? redisBackend(config.redisUrl, config.concurrency)
    : postgresBackend(config.databaseUrl, config.concurrency);
}

function redisBackend(url: string, concurrency: number): QueueBackend {
  // a producer must fail soon, a worker must wait for Redis to come back
  const producer: ConnectionOptions = { url, maxRetriesPerRequest: 1, enableOfflineQueue: false };
  const consumer: ConnectionOptions = { url, maxRetriesPerRequest: null };
  return {
    queue: (name) => new Queue<JobData>(name, { connection: producer, prefix: PREFIX }),
    worker: (name, process) =>
      new Worker<JobData>(name, process, { connection: consumer, prefix: PREFIX, ...workerOptions(concurrency) }),
    // it connects whenever Redis is there, and again when it comes back
    ready: () => Promise.resolve(),
  };
}

function postgresBackend(connectionString: string, concurrency: number): QueueBackend {
  const classes = withBackend(patientPostgresBackend);
  // its commits need not wait for the disk: what a crash takes from the queue is dispatched again
  const connection = { connectionString, schema: SCHEMA, migrate: true, options: '-c synchronous_commit=off' };
  const opened: { waitUntilReady(): Promise<unknown> }[] = [];
  const keep = <T extends { waitUntilReady(): Promise<unknown> }>(one: T): T => {
    opened.push(one);
    return one;
  };
  return {
    queue: (name) => keep(new classes.Queue<JobData>(name, { connection }) as unknown as Queue<JobData>),
    worker: (name, process) => {
      const options = { connection, ...workerOptions(concurrency) };
      return keep(new classes.Worker<JobData>(name, process as never, options) as unknown as Worker<JobData>);
    },
    // BullMQ keeps the failure of its first connection for ever: better not to start than never to work
    ready: async () => void (await Promise.all(opened.map((one) => one.waitUntilReady()))),
  };
}

/**
 * When Postgres hangs up, BullMQ's worker asks again at once and for ever, before Node gets to see that its
 * connections are dead: nothing else runs any more. A pause between two questions lets it see.
 */
const patientPostgresBackend: typeof createPostgresBackend = (name, options, factoryOptions) => {
  const backend = createPostgresBackend(name, options, factoryOptions);
  // nobody else listens to a connection that dies while it is in use, and the process would die with it
  backend.connection.pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const moveToActive = backend.moveToActive.bind(backend);
  backend.moveToActive = async (...question) => {
    try {
      return (await moveToActive(...question)) as unknown[];
    } catch (error) {
      await pause(RETRY_MS);
      throw error;
    }
  };
  return backend;
};

function workerOptions(concurrency: number): Pick<WorkerOptions, 'concurrency' | 'maxStalledCount' | 'autorun'> {
  return { concurrency, maxStalledCount: MAX_STALLED, autorun: false };
}
