import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { canWrite, postgresAccount, type Account } from './account';
import { mendSwap } from '../backup/swap';
import { LaunchFault, isClosed, reasonOf } from '../fault';
import type { Installation } from '../installation';
import { EmbeddedPostgres, PostgresFailure, type PostgresPlace } from './postgres';
import { both } from '../page/words';
import { packagedPostgres, usablePostgres } from './postgres-binaries';

const OLDEST_MAJOR = 15;
/** Where data go when we are root and the project stands under a folder closed to everybody else. */
const SHELTER = '/var/lib/penc';

/** Checks the database of DATABASE_URL; its version. Never falls back to another one. */
export async function checkGivenDatabase(url: string): Promise<string> {
  const { version, number, standby } = await askVersion(url).catch((error: unknown) => {
    throw new LaunchFault('database-refused', { reason: reasonOf(error) });
  });
  if (number < OLDEST_MAJOR * 10_000) throw new LaunchFault('database-too-old', { version });
  if (standby) throw new LaunchFault('database-refused', { reason: both('local.reason.read-only') });
  return version;
}

async function askVersion(url: string): Promise<{ version: string; number: number; standby: boolean }> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; number: number; standby: boolean }>(
      `SELECT current_setting('server_version') AS version,
              current_setting('server_version_num')::int AS number,
              pg_is_in_recovery() AS standby`,
    );
    const [row] = rows;
    if (!row) throw new Error('no answer');
    return row;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The installation's own Postgres, not started yet; throws machine-not-covered or folder-closed. */
export function embeddedPostgres(installation: Installation): EmbeddedPostgres {
  const native = packagedPostgres();
  if (!native) throw new LaunchFault('machine-not-covered', { machine: `${process.platform}-${process.arch}` });
  const account = postgresAccount(join(installation.path('postgres'), 'data'));
  const folder = dataFolder(installation, account);
  mendSwap(folder);
  const binaries = usablePostgres(native, account, account ? folder : installation.folder);
  installation.write('postgres.json', JSON.stringify({ folder, binaries, account }));
  return new EmbeddedPostgres({ folder, binaries, account, durable: true });
}

/** The one an earlier start of this installation wrote down, or null. */
export function knownPostgres(installation: Installation): PostgresPlace | null {
  const file = installation.path('postgres.json');
  if (!existsSync(file)) return null;
  const place = JSON.parse(readFileSync(file, 'utf8')) as Omit<PostgresPlace, 'durable'>;
  return existsSync(place.binaries) ? { ...place, durable: true } : null;
}

/** Erases data that stand outside the installation's folder. */
export function forgetPostgres(installation: Installation): void {
  const place = knownPostgres(installation);
  if (place?.folder.startsWith(`${SHELTER}/`)) rmSync(place.folder, { recursive: true, force: true });
}

function dataFolder(installation: Installation, account: Account | null): string {
  const inside = installation.path('postgres');
  if (!account) return inside;
  mkdirSync(inside, { recursive: true, mode: 0o755 });
  if (reachable(inside, account)) return inside;
  const name = createHash('sha256').update(installation.root).digest('hex').slice(0, 16);
  const outside = join(SHELTER, name);
  try {
    mkdirSync(outside, { recursive: true, mode: 0o711 });
    chmodSync(SHELTER, 0o711);
    return outside;
  } catch {
    throw new LaunchFault('folder-closed', { folder: outside });
  }
}

function reachable(folder: string, account: Account): boolean {
  const probe = join(folder, '.reach');
  mkdirSync(probe, { recursive: true });
  chmodSync(probe, 0o777);
  const answer = canWrite(account, probe);
  rmSync(probe, { recursive: true, force: true });
  return answer;
}

/** Starts it; the URL of its database. */
export async function startEmbedded(postgres: EmbeddedPostgres): Promise<string> {
  try {
    await postgres.prepare();
    return await postgres.start();
  } catch (error) {
    if (isClosed(error, postgres.folder)) throw new LaunchFault('folder-closed', { folder: postgres.folder });
    if (!(error instanceof PostgresFailure) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new LaunchFault('database-not-started', { reason: reasonOf(error), log: postgres.logFile });
  }
}
