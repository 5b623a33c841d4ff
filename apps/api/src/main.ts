import 'reflect-metadata';
import { warmUp } from '@penc/matching';
import { ConfigError, readConfig } from '@penc/platform';
import { createApp } from './create-app';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  // before it says that it is ready: the first to write a text must not wait for all that we know of words
  warmUp();
  await app.listen(config.port);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
});
