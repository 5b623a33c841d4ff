import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LaunchFault, reasonOf } from '../fault';
import { run } from './archive';
import type { Manifest } from './manifest';
import { pgEnvironment, pgToolsFor } from './pg-tools';
import { type DatabaseFacts, factsOf, letOutboxGoOn, withClient } from './schema';

/** Writes the database of a URL into `file`; it may be in use meanwhile. */
export async function dumpDatabase(url: string, facts: DatabaseFacts, file: string): Promise<void> {
  const { pgDump } = pgToolsFor(facts.major);
  const args = ['--format=custom', '--no-owner', '--no-privileges', '--exclude-schema=penc_queue', `--file=${file}`];
  await run(pgDump, args, { env: pgEnvironment(url) });
}

/**
 * Puts a dump in the place of the database of a URL. Into an empty one in one transaction; beside one that holds
 * something, and then the two change names in one transaction: until then nothing of the old one is touched.
 */
export async function restoreDump(url: string, folder: string, manifest: Manifest, replace: boolean): Promise<void> {
  const facts = await factsOf(url);
  const tools = pgToolsFor(Math.max(facts.major, majorOf(manifest)));
  const dump = join(folder, manifest.payload.file);
  const load = (target: string) =>
    run(tools.pgRestore, [...RESTORE, '--dbname', databaseIn(target), dump], { env: pgEnvironment(target) });
  if (!facts.holdsTables) {
    await load(url);
    await letOutboxGoOn(url);
    return;
  }
  if (!replace) throw new LaunchFault('database-not-empty');
  await refuseIfInUse(url);
  await besideAndSwap(url, load);
}

/** A connection that was closed a moment ago may still be seen. */
const LEAVING_MS = 2_000;
const RESTORE = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges'];

function majorOf({ postgres }: Manifest): number {
  return Number.parseInt(postgres, 10);
}

async function besideAndSwap(url: string, load: (target: string) => Promise<void>): Promise<void> {
  const present = databaseIn(url);
  const [aside, former] = [`${present}_restored`, `${present}_former`];
  const maintenance = named(url, present === 'postgres' ? 'template1' : 'postgres');
  const administer = (...statements: readonly string[]) =>
    withClient(maintenance, async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  try {
    // of an earlier restore that was interrupted
    await administer(
      `DROP DATABASE IF EXISTS ${quoted(aside)}`,
      `DROP DATABASE IF EXISTS ${quoted(former)}`,
      `CREATE DATABASE ${quoted(aside)} TEMPLATE template0`,
    );
    await load(named(url, aside));
    await letOutboxGoOn(named(url, aside));
    await administer(
      'BEGIN',
      `ALTER DATABASE ${quoted(present)} RENAME TO ${quoted(former)}`,
      `ALTER DATABASE ${quoted(aside)} RENAME TO ${quoted(present)}`,
      'COMMIT',
    );
  } catch (error) {
    await administer(`DROP DATABASE IF EXISTS ${quoted(aside)}`).catch(() => undefined);
    throw new LaunchFault('restore-failed', { reason: reasonOf(error) });
  }
  await administer(`DROP DATABASE IF EXISTS ${quoted(former)}`);
}

async function refuseIfInUse(url: string): Promise<void> {
  const deadline = Date.now() + LEAVING_MS;
  for (let count = await usersOf(url); count > 0; count = await usersOf(url)) {
    if (Date.now() > deadline) throw new LaunchFault('database-in-use', { count });
    await pause(50);
  }
}

function usersOf(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    return rows[0]?.count ?? 0;
  });
}

function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function named(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
