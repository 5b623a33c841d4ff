import { freePort } from '@penc/platform';
import { join } from 'node:path';
import { secretKeyOf } from '../secret-key';
import { Service, type ServicePlan } from './service';
import type { Queue } from '../queue/queue';
import type { StartContext } from '../context';

export interface SystemSettings {
  readonly databaseUrl: string;
  readonly queue: Queue;
  readonly smtpUrl: string;
  readonly port: number;
  readonly baseUrl: string;
}

/** From dist/apps/local/src/processes, where this file is built to. */
const APPS = join(__dirname, '..', '..', '..');
const HEALTH = { api: '/api/v1/health/ready', worker: '/health/ready' } as const;

/** Starts worker and api side by side and waits until both are healthy; the worker's address. */
export async function startServices(context: StartContext, settings: SystemSettings): Promise<string> {
  const workerPort = Number(context.env['WORKER_PORT']) || (await freePort());
  const environment = environmentOf(context, settings, workerPort);
  const plan = (name: ServicePlan['name'], port: number): ServicePlan => ({
    name,
    main: join(APPS, name, 'src', 'main.js'),
    environment,
    healthUrl: `http://127.0.0.1:${port}${HEALTH[name]}`,
    logFile: context.installation.path('logs', `${name}.log`),
    recordFile: context.installation.path(`${name}.json`),
  });
  // stopped in the reverse order: first the api takes no more, then the worker ends what it has begun
  const services = [new Service(plan('worker', workerPort)), new Service(plan('api', settings.port))];
  for (const service of services) {
    context.steps.onStop(() => service.stop());
    service.spawn(context.onDeath);
  }
  await Promise.all(services.map((service) => service.healthy(context.signal)));
  return `http://localhost:${workerPort}`;
}

function environmentOf(
  { env, installation }: StartContext,
  settings: SystemSettings,
  workerPort: number,
): NodeJS.ProcessEnv {
  const { REDIS_URL: _given, ...rest } = env;
  return {
    ...rest,
    NODE_ENV: env['NODE_ENV'] ?? 'production',
    DATABASE_URL: settings.databaseUrl,
    QUEUE: settings.queue.backend,
    ...(settings.queue.redisUrl === null ? {} : { REDIS_URL: settings.queue.redisUrl }),
    PORT: String(settings.port),
    WORKER_PORT: String(workerPort),
    SMTP_URL: settings.smtpUrl,
    MAIL_FROM: env['MAIL_FROM'] || 'Penc <penc@localhost>',
    PUBLIC_URL: env['PUBLIC_URL'] || settings.baseUrl,
    // short enough for one who tries it out to see the mails leave
    UNDO_SECONDS: env['UNDO_SECONDS'] || '3',
    MAIL_SETTLE_SECONDS: env['MAIL_SETTLE_SECONDS'] || '1',
    LOG_LEVEL: env['LOG_LEVEL'] || 'info',
    SECRET_KEY: env['SECRET_KEY'] || secretKeyOf(installation),
    // whoever tries it out has no authenticator at hand
    REQUIRE_TOTP: env['REQUIRE_TOTP'] || 'false',
  };
}
