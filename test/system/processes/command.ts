import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const START = resolve(__dirname, '..', '..', '..', 'apps', 'local', 'start.cjs');

/** One of the project's commands on a database, as whoever runs Penc calls it. */
export function command(databaseUrl: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [START, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
