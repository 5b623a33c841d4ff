import { knownPostgres } from '../database/database';
import type { Installation } from '../installation';
import { EmbeddedPostgres } from '../database/postgres';
import { endRecorded } from './process-record';
import { stopRedisOf } from '../queue/redis';

const PATIENCE = 20_000;

/** Ends what a launcher killed with -9 left running in this folder: nothing else, and in the order of a normal stop. */
export async function endLeftovers(installation: Installation): Promise<void> {
  for (const name of ['api', 'worker']) await endRecorded(installation.path(`${name}.json`), PATIENCE);
  await stopRedisOf(installation.path('redis'));
  const place = knownPostgres(installation);
  if (place) await new EmbeddedPostgres(place).stop();
}
