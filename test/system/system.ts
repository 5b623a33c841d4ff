import type { INestApplication } from '@nestjs/common';
import { type Config, readConfig } from '@penc/platform';
import { Storage, connect } from '@penc/storage';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../apps/api/src/create-app';
import { createWorker } from '../../apps/worker/src/create-worker';
import { Lifecycle } from '../../apps/worker/src/lifecycle';
import type { QueueEnvironment } from '../world';
import { stoppedAtLast } from '../world/left-running';
import { type Account, type AccountOptions, makeAccount } from './accounts';
import { Client } from './client';
import { until } from './until';

export interface System {
  readonly baseUrl: string;
  readonly storage: Storage;
  readonly config: Config;
  readonly api: INestApplication;
  readonly workers: readonly INestApplication[];
  account(options?: AccountOptions): Promise<Account>;
  /** Without a key. */
  readonly anyone: Client;
  /** Until the outbox holds nothing that is due, or was once, and not done. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface SystemOptions {
  readonly queue?: QueueEnvironment;
  readonly workers?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The api and any number of workers in this process, on a database and a queue of their own. */
export async function startSystem(databaseUrl: string, options: SystemOptions = {}): Promise<System> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    PORT: '0',
    WORKER_PORT: '0',
    LOG_LEVEL: 'silent',
    UNDO_SECONDS: '0',
    MAIL_SETTLE_SECONDS: '0',
    REDISPATCH_SECONDS: '2',
    REQUESTS_PER_MINUTE: '1000000',
    DATABASE_POOL_SIZE: '8',
    ...(options.queue ?? { QUEUE: 'postgres' }),
    ...options.env,
  });
  const api = await createApp(config);
  await api.listen(0, '127.0.0.1');
  const workers: INestApplication[] = [];
  for (let index = 0; index < (options.workers ?? 1); index++) workers.push(await startWorker(config));
  const baseUrl = `http://127.0.0.1:${(api.getHttpServer().address() as AddressInfo).port}`;
  const storage = new Storage(await connect(databaseUrl, 4));
  return {
    baseUrl,
    storage,
    config,
    api,
    workers,
    account: (accountOptions) => makeAccount(storage, baseUrl, accountOptions),
    anyone: new Client(baseUrl, null),
    settled: () => settled(storage),
    stop: stoppedAtLast(async () => {
      await Promise.all([api.close(), ...workers.map((worker) => worker.close())]);
      await storage.dataSource.destroy();
    }),
  };
}

/** One more, to be closed by whoever starts it. */
export async function startWorker(config: Config): Promise<INestApplication> {
  const worker = await createWorker(config);
  await worker.listen(0, '127.0.0.1');
  await worker.get(Lifecycle).started();
  return worker;
}

async function settled(storage: Storage): Promise<void> {
  const isEmpty = async () => {
    const [left] = await storage.read<{ count: number }>(
      // what was handed back is due a little later, and still to be done
      `SELECT count(*)::integer AS count FROM outbox
       WHERE done_at IS NULL AND failed_at IS NULL AND (not_before <= now() OR dispatches > 0)`,
    );
    return left?.count === 0;
  };
  await until('the outbox to be empty', isEmpty);
}
