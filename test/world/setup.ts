import { join } from 'node:path';
import { readConfig } from '@penc/platform';
import { migrate } from '@penc/storage';
import { postgresAccount } from '../../apps/local/src/database/account';
import { EmbeddedPostgres } from '../../apps/local/src/database/postgres';
import { packagedPostgres, usablePostgres } from '../../apps/local/src/database/postgres-binaries';
import { debianRedis } from '../../apps/local/src/debian/redis';
import { PrivateRedis, redisOnPath } from '../../apps/local/src/queue/redis';
import { openBackend } from '../../apps/worker/src/queue/backend';
import { startReaper, sweepAbandoned, worldFolder } from './folder';
import { dataFolder } from './memory';
import { handOver } from './run';
import { keepReaper } from './teardown';

const PROJECT = join(__dirname, '..', '..');

/** Jest's global setup: one Postgres with a migrated database, one Redis, for all test files of this run. */
async function setup(): Promise<void> {
  sweepAbandoned();
  const native = packagedPostgres();
  if (!native) throw new Error(`no embedded Postgres for ${process.platform}-${process.arch}`);
  const account = postgresAccount('');
  const folder = worldFolder(account);
  keepReaper(startReaper(folder));
  const postgres = new EmbeddedPostgres({
    binaries: usablePostgres(native, account, folder),
    folder: dataFolder(folder, account),
    account,
    durable: false,
  });
  await postgres.prepare();
  const [url, redisUrl] = await Promise.all([postgres.start(), startRedis(join(folder, 'redis'))]);
  // `penc` is migrated once and never connected to again: it is what the clones are made from
  await migrate(url);
  await prepareQueue(url);
  const administration = new URL(url);
  administration.pathname = '/postgres';
  handOver({ folder, administration: administration.href, template: 'penc', redisUrl });
}

/** BullMQ makes its tables when it first connects: here once for all, rather than in each worker's own database. */
async function prepareQueue(url: string): Promise<void> {
  const queue = openBackend(readConfig({ DATABASE_URL: url, QUEUE: 'postgres' })).queue('jobs');
  await queue.waitUntilReady();
  await queue.close();
}

async function startRedis(folder: string): Promise<string | null> {
  const program = redisOnPath() ?? debianRedis(PROJECT);
  if (program) return new PrivateRedis(program, folder, false).start();
  process.stderr.write(
    'Aucun Redis ici, et Debian n’a pas pu en fournir : les tests qui en demandent un sont laissés de côté.\n' +
      'No Redis here, and none could be had from Debian: the tests that need one are left out.\n',
  );
  return null;
}

export default setup;
