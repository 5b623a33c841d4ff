import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgres, type PostgresPlace } from '../database/postgres';
import { LaunchFault, reasonOf } from '../fault';
import { packFiles, unpackFiles } from './archive';
import type { Manifest } from './manifest';
import { type DatabaseFacts, factsOf, letOutboxGoOn, withClient } from './schema';
import { swapData } from './swap';

/** What an installation's server is: its data, and the password that opens them. */
const PARTS = ['data', 'password'] as const;

/** What stands in the embedded server, which is started for the question and stopped in good order after it. */
export async function factsAtRest(postgres: EmbeddedPostgres): Promise<DatabaseFacts> {
  try {
    return await factsOf(await postgres.start());
  } finally {
    await postgres.stop();
  }
}

/** Packs the files of a server that does not run. */
export function packServer({ folder }: PostgresPlace, file: string): Promise<void> {
  return packFiles(folder, PARTS, file);
}

/**
 * Unpacks a server beside the present one, starts it to see that it is sound and to let its outbox go on, and
 * only then gives its data the name: until then nothing of the present ones is touched.
 */
export async function restoreServer(place: PostgresPlace, folder: string, manifest: Manifest): Promise<void> {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const aside: PostgresPlace = { ...place, folder: join(place.folder, 'restoring') };
  const server = new EmbeddedPostgres(aside);
  try {
    await forget(server);
    await unpackFiles(join(folder, manifest.payload.file), aside.folder);
    giveToAccount(place.folder, aside);
    const url = await server.start();
    await letOutboxGoOn(url);
    await takePassword(url, place.folder);
    await server.stop();
    if (!existsSync(join(place.folder, 'password'))) {
      renameSync(join(aside.folder, 'password'), join(place.folder, 'password'));
    }
    swapData(place.folder, join(aside.folder, 'data'));
  } catch (error) {
    throw error instanceof LaunchFault ? error : new LaunchFault('restore-failed', { reason: reasonOf(error) });
  } finally {
    await forget(server);
  }
}

async function forget(server: EmbeddedPostgres): Promise<void> {
  await server.stop().catch(() => undefined);
  rmSync(server.folder, { recursive: true, force: true });
}

/** The present installation's password, where it has one, opens the restored data as well. */
async function takePassword(url: string, folder: string): Promise<void> {
  const file = join(folder, 'password');
  if (!existsSync(file)) return;
  // hexadecimal digits, as initdb was given them: nothing to be quoted
  const password = readFileSync(file, 'utf8').replaceAll(/[^0-9a-f]/g, '');
  await withClient(url, (client) => client.query(`ALTER ROLE penc PASSWORD '${password}'`));
}

/** As root, Postgres runs under another account, which owns its files. */
function giveToAccount(parent: string, { account, folder }: PostgresPlace): void {
  chmodSync(join(folder, 'data'), 0o700);
  if (!account) return;
  const owner = `${account.uid}:${account.gid}`;
  spawnSync('chown', [owner, parent]);
  spawnSync('chown', ['-R', owner, folder]);
}
