import type { Config } from '@penc/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { bodyReaders } from './http/body';
import { lastAnswers } from './http/farewell';
import { describeApi } from './openapi';

/** Served without the prefix of the API: the home page, and what keeps the processes running. */
const OUTSIDE = [
  '',
  'health/live',
  'health/ready',
  'api/v1/health/live',
  'api/v1/health/ready',
  'metrics',
  'api/v1/metrics',
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
  app.use(lastAnswers(app.getHttpServer()));
  app.use(helmet());
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
