import { type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@penc/platform';
import { migrate } from '@penc/storage';
import { postgresAccount } from '../../apps/local/src/database/account';
import { EmbeddedPostgres } from '../../apps/local/src/database/postgres';
import { packagedPostgres, usablePostgres } from '../../apps/local/src/database/postgres-binaries';
import { PrivateRedis, redisOnPath } from '../../apps/local/src/queue/redis';
import { debianRedis } from '../../apps/local/src/debian/redis';
import { startReaper, worldFolder } from '../world/folder';

const PROJECT = join(__dirname, '..', '..');

/** A server that one test may break: killed, started again at the same address, removed at the end. */
export interface OwnServer {
  readonly url: string;
  /** Where its data stand. */
  readonly folder: string;
  kill(): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and forgets its data; also done for us if this process dies. */
  remove(): Promise<void>;
}

/** As in earnest: what it has acknowledged survives its death. */
export async function ownPostgres(): Promise<OwnServer> {
  const native = packagedPostgres();
  if (!native) throw new Error(`no embedded Postgres for ${process.platform}-${process.arch}`);
  const account = postgresAccount('');
  const world = worldFolder(account);
  const reaper = startReaper(world);
  const folder = join(world, 'postgres');
  const binaries = usablePostgres(native, account, world);
  const postgres = new EmbeddedPostgres({ binaries, folder, account, durable: true });
  await postgres.prepare();
  const port = await freePort();
  const url = await postgres.start(port);
  await migrate(url);
  return {
    url,
    folder,
    kill: () => killProcess(postgres.pid()),
    stop: () => postgres.stop(),
    start: async () => void (await postgres.start(port)),
    remove: () => removed(world, reaper),
  };
}

export async function ownRedis(): Promise<OwnServer> {
  const program = redisOnPath() ?? debianRedis(PROJECT);
  if (!program) throw new Error('no Redis could be had on this machine');
  const world = worldFolder(null);
  const reaper = startReaper(world);
  const folder = join(world, 'redis');
  const redis = new PrivateRedis(program, folder, true);
  const port = await freePort();
  return {
    url: await redis.start(port),
    folder,
    kill: () => killProcess(redis.pid()),
    stop: () => redis.stop(),
    start: async () => void (await redis.start(port)),
    remove: () => removed(world, reaper),
  };
}

function killProcess(pid: number | null): void {
  if (pid !== null) process.kill(pid, 'SIGKILL');
}

/** The reaper does it: letting go of it ends the world. */
async function removed(world: string, reaper: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => reaper.once('exit', resolve));
  reaper.ref();
  reaper.stdin?.end();
  await gone;
  rmSync(world, { recursive: true, force: true });
}
