import type { Config } from '@penc/platform';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { WorkerModule } from './worker.module';

/** The worker, ready to start: `listen` answers for its health and metrics and starts the queues too, which are up once `Lifecycle.started` resolves. */
export async function createWorker(config: Config): Promise<INestApplication> {
  const app = await NestFactory.create(WorkerModule.with(config), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  return app;
}
