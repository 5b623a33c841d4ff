import 'reflect-metadata';
import { ConfigError, readConfig } from '@penc/platform';
import { createWorker } from './create-worker';
import { Lifecycle } from './lifecycle';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createWorker(config);
  await app.listen(config.workerPort);
  await app.get(Lifecycle).started();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
});
