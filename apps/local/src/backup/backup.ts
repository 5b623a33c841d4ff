import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkGivenDatabase, embeddedPostgres, knownPostgres } from '../database/database';
import { LaunchFault, reasonOf } from '../fault';
import type { Installation } from '../installation';
import { print } from '../page/terminal';
import { both } from '../page/words';
import { endLeftovers } from '../processes/leftovers';
import { sealArchive } from './archive';
import { factsAtRest, packServer } from './embedded';
import { dumpDatabase } from './given';
import { type Manifest, PAYLOADS, sha256Of, writeManifest } from './manifest';
import { type DatabaseFacts, factsOf } from './schema';

/** `npm run backup [-- FOLDER|FILE]`: the database, whichever it is, as one file. */
export async function backup(installation: Installation, target: string | undefined): Promise<void> {
  const file = fileFor(target ?? join(installation.root, 'backups'));
  const work = mkdtempSync(join(dirname(file), '.penc-backup-'));
  try {
    const url = process.env['DATABASE_URL'];
    const manifest = url ? await backupGiven(url, work) : await backupEmbedded(installation, work);
    writeManifest(work, manifest);
    await sealArchive(work, manifest.payload.file, file);
    const bytes = statSync(file).size;
    both('local.backup.done', { file, megabytes: Math.max(1, Math.round(bytes / 1e6)) }).forEach(print);
  } catch (error) {
    throw error instanceof LaunchFault ? error : new LaunchFault('backup-failed', { reason: reasonOf(error) });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A folder gets a file with the time in its name; what exists is never written over. */
function fileFor(target: string): string {
  const path = resolve(target);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? !path.endsWith('.tar');
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  const file = isFolder ? join(path, `penc-${time}.tar`) : path;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    throw new LaunchFault('folder-closed', { folder: dirname(file) });
  }
  if (existsSync(file)) throw new LaunchFault('backup-failed', { reason: both('local.reason.exists', { file }) });
  return file;
}

async function backupGiven(url: string, work: string): Promise<Manifest> {
  await checkGivenDatabase(url);
  const facts = await factsOf(url);
  if (facts.migrations.length === 0) throw new LaunchFault('nothing-to-back-up');
  const file = PAYLOADS.dump;
  await dumpDatabase(url, facts, join(work, file));
  return manifestOf('dump', facts, work);
}

async function backupEmbedded(installation: Installation, work: string): Promise<Manifest> {
  if (!installation.exists) throw new LaunchFault('nothing-to-back-up');
  installation.take();
  try {
    await endLeftovers(installation);
    const postgres = embeddedPostgres(installation);
    const place = knownPostgres(installation);
    if (postgres.isNew || !place) throw new LaunchFault('nothing-to-back-up');
    const facts = await factsAtRest(postgres);
    await packServer(place, join(work, PAYLOADS['data-folder']));
    return manifestOf('data-folder', facts, work);
  } finally {
    installation.release();
  }
}

async function manifestOf(kind: Manifest['kind'], facts: DatabaseFacts, work: string): Promise<Manifest> {
  const file = PAYLOADS[kind];
  const payload = join(work, file);
  return {
    format: 1,
    kind,
    madeAt: new Date().toISOString(),
    migrations: facts.migrations,
    postgres: facts.postgres,
    machine: `${process.platform}-${process.arch}`,
    rows: facts.rows,
    payload: { file, bytes: statSync(payload).size, sha256: await sha256Of(payload) },
  };
}
