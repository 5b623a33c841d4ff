import { freePort } from '@penc/platform';
import { Child } from './child';
import type { Servers } from './servers';

export interface Running {
  readonly child: Child;
  readonly port: number;
}

/** Api or worker on a database of the lab's servers, as they run in earnest. */
export async function startProduct(
  app: 'api' | 'worker',
  databaseUrl: string,
  { redisUrl }: Servers['addresses'],
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await freePort();
  const ports = { api: { PORT: String(port) }, worker: { WORKER_PORT: String(port) } }[app];
  const queue: Record<string, string> =
    redisUrl === null ? { QUEUE: 'postgres' } : { QUEUE: 'redis', REDIS_URL: redisUrl };
  const child = await Child.start({
    name: app,
    main: `${app}/src/main.js`,
    environment: { DATABASE_URL: databaseUrl, REQUESTS_PER_MINUTE: '10000000', ...queue, ...ports, ...environment },
    healthUrl: `http://127.0.0.1:${port}${app === 'api' ? '/api/v1' : ''}/health/ready`,
    profile: null,
  });
  return { child, port };
}
