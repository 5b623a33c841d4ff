import { rmSync } from 'node:fs';
import { embeddedPostgres, forgetPostgres, startEmbedded } from './database/database';
import { debianRedis } from './debian/redis';
import { Installation } from './installation';
import { PrivateRedis, redisOnPath } from './queue/redis';

/**
 * `node dist/apps/local/src/servers.js FOLDER PROJECT`: a Postgres and, where one can be had, a Redis of their own
 * for whoever measures something, as durable as those of `npm start`. One line of JSON says where they are;
 * they end, and FOLDER with them, when standard input closes.
 */
async function main([folder, project]: readonly string[]): Promise<void> {
  if (!folder || !project) throw new Error('servers FOLDER PROJECT');
  // Ctrl-C is for whoever started us: it still stops what uses the servers
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
  const closed = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) process.stdin.once(event, () => resolve());
  });
  process.stdin.resume();
  const installation = new Installation(folder);
  installation.take();
  const program = redisOnPath() ?? debianRedis(project);
  const redis = program && new PrivateRedis(program, installation.path('redis'), true);
  const postgres = embeddedPostgres(installation);
  try {
    const databaseUrl = await startEmbedded(postgres);
    const redisUrl = (await redis?.start()) ?? null;
    process.stdout.write(`${JSON.stringify({ databaseUrl, redisUrl })}\n`);
    await closed;
  } finally {
    await redis?.stop();
    await postgres.stop();
    forgetPostgres(installation);
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
