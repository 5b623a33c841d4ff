import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkGivenDatabase, embeddedPostgres, knownPostgres } from '../database/database';
import { LaunchFault, reasonOf } from '../fault';
import type { Installation } from '../installation';
import { print } from '../page/terminal';
import { both } from '../page/words';
import { endLeftovers } from '../processes/leftovers';
import { openArchive } from './archive';
import { restoreServer } from './embedded';
import { restoreDump } from './given';
import { type Manifest, checkedManifest } from './manifest';
import { unknownMigrations } from './schema';

/** `npm run restore -- FILE [--replace]`: puts a backup in the place of the database; throws what keeps it from that. */
export async function restore(installation: Installation, given: string, replace: boolean): Promise<void> {
  const file = resolve(given);
  if (!existsSync(file)) throw new LaunchFault('backup-damaged', { file, reason: both('local.reason.no-file') });
  const work = mkdtempSync(join(dirname(file), '.penc-restore-'));
  try {
    await openArchive(file, work);
    const manifest = await checkedManifest(work, file);
    const unknown = unknownMigrations(manifest.migrations);
    if (unknown.length > 0) throw new LaunchFault('backup-newer', { migrations: unknown.join(', ') });
    const url = process.env['DATABASE_URL'];
    if (url) await restoreGiven(url, work, manifest, replace);
    else await restoreEmbedded(installation, work, manifest, replace);
    both('local.restore.done', { madeAt: manifest.madeAt, postings: manifest.rows['postings'] ?? 0 }).forEach(print);
  } catch (error) {
    throw error instanceof LaunchFault ? error : new LaunchFault('restore-failed', { reason: reasonOf(error) });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function restoreGiven(url: string, work: string, manifest: Manifest, replace: boolean): Promise<void> {
  if (manifest.kind !== 'dump') throw new LaunchFault('backup-not-fitting', { reason: both('local.reason.is-folder') });
  await checkGivenDatabase(url);
  await restoreDump(url, work, manifest, replace);
}

async function restoreEmbedded(
  installation: Installation,
  work: string,
  manifest: Manifest,
  replace: boolean,
): Promise<void> {
  if (manifest.kind !== 'data-folder') {
    throw new LaunchFault('backup-not-fitting', { reason: both('local.reason.is-dump') });
  }
  installation.take();
  try {
    await endLeftovers(installation);
    const postgres = embeddedPostgres(installation);
    const place = knownPostgres(installation);
    if (!place) throw new LaunchFault('unexpected', { reason: 'postgres.json', folder: installation.folder });
    refuseOtherMachine(manifest, place.binaries);
    if (!postgres.isNew && !replace) throw new LaunchFault('database-not-empty');
    await restoreServer(place, work, manifest);
    // what the private queue holds is of another time; it is never the record
    rmSync(installation.path('redis'), { recursive: true, force: true });
  } finally {
    installation.release();
  }
}

/** A data folder opens only on the kind of machine, and with the main version, that wrote it. */
function refuseOtherMachine({ machine, postgres }: Manifest, binaries: string): void {
  const here = `${process.platform}-${process.arch}`;
  const version = readFileSync(join(binaries, 'share', 'postgresql', 'postgres.bki'), 'utf8').split('\n', 1)[0] ?? '';
  const major = /(\d+)/.exec(version)?.[1] ?? '';
  if (machine === here && postgres.split('.')[0] === major) return;
  const values = { theirs: `${machine}, PostgreSQL ${postgres}`, ours: `${here}, PostgreSQL ${major}` };
  throw new LaunchFault('backup-not-fitting', { reason: both('local.reason.other-machine', values) });
}
