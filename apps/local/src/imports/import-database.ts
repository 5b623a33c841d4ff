import { migrate } from '@penc/storage';
import { checkGivenDatabase, embeddedPostgres, knownPostgres, startEmbedded } from '../database/database';
import { EmbeddedPostgres } from '../database/postgres';
import { LaunchFault, reasonOf } from '../fault';
import type { Installation } from '../installation';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Lends the URL of the database that `npm start` uses: that of DATABASE_URL, or the embedded one, which is started
 * for the time of `work` where nothing runs.
 */
export async function withDatabase<T>(
  installation: Installation,
  env: Environment,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const given = env['DATABASE_URL'];
  if (given) {
    await checkGivenDatabase(given);
    return migrated(given, work);
  }
  if (installation.isRunning) return migrated(runningDatabase(installation), work);
  installation.take();
  const postgres = embeddedPostgres(installation);
  try {
    return await migrated(await startEmbedded(postgres), work);
  } finally {
    await postgres.stop();
    installation.release();
  }
}

/** Of the system that runs from this folder; it may have been started on another database. */
function runningDatabase(installation: Installation): string {
  const place = knownPostgres(installation);
  const url = place && new EmbeddedPostgres(place).address();
  if (!url) throw new LaunchFault('import-database');
  return url;
}

async function migrated<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  await migrate(url).catch((error: unknown) => {
    throw new LaunchFault('migration-failed', { reason: reasonOf(error) });
  });
  return work(url);
}
