import 'reflect-metadata';
import { ConfigError, readConfig } from '@penc/platform';
import { migrate } from './data-source';

/** `node dist/libs/storage/src/migrate.js`: brings the database of DATABASE_URL to the present schema. */
async function main(): Promise<void> {
  const { databaseUrl } = readConfig({ ...process.env, QUEUE: 'postgres' });
  await migrate(databaseUrl);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
