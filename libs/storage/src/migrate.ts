import 'reflect-metadata';
import { readConfig } from '@penc/platform';
import { migrate } from './data-source';

/** `node dist/libs/storage/src/migrate.js`: brings the database of DATABASE_URL to the present schema. */
migrate(readConfig({ ...process.env, QUEUE: 'postgres' }).databaseUrl).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
