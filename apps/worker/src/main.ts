import 'reflect-metadata';
import { ConfigError, readConfig } from '@penc/platform';
import { createWorker } from './create-worker';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createWorker(config);
  await app.listen(config.workerPort);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
});
