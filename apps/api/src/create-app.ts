import type { Config } from '@penc/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { bodyReaders } from './http/body';
import { describeApi } from './openapi';

/** Served without the prefix of the API, or with it in their own path: pages, and what keeps the processes running. */
const OUTSIDE = [
  '',
  'health/live',
  'health/ready',
  'api/v1/health/live',
  'api/v1/health/ready',
  'metrics',
  'api/v1/metrics',
  'sign-in/:token',
  // under this prefix by themselves: the pattern above would take them for tokens
  'api/v1/sign-in',
  'api/v1/sign-in/code',
  'api/v1/sign-in/second-factor',
];

export const PREFIX = ['api/v1', { exclude: OUTSIDE }] as const satisfies readonly [string, { exclude: string[] }];

/** The api, ready to listen. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  // how many of ours stand in front: the address before them is the caller's
  app.set('trust proxy', config.trustedProxies);
  app.use(headers(config));
  app.use(...bodyReaders());
  app.setGlobalPrefix(...PREFIX);
  SwaggerModule.setup('api/v1', app, () => describeApi(app), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/v1/openapi.json',
  });
  app.enableShutdownHooks();
  return app;
}

/** Where the platform is reached over plain http, a browser told to upgrade would post its forms to nobody. */
function headers({ publicUrl }: Pick<Config, 'publicUrl'>): ReturnType<typeof helmet> {
  if (publicUrl.startsWith('https:')) return helmet();
  return helmet({
    strictTransportSecurity: false,
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  });
}
