import 'reflect-metadata';
import { readConfig } from '@penc/platform';
import { NestFactory } from '@nestjs/core';
import { writeFileSync } from 'node:fs';
import { AppModule } from './app.module';
import { PREFIX } from './create-app';
import { describeApi } from './openapi';

/** `npm run openapi`: writes docs/openapi.json from the built api. No database is needed: nothing is started. */
async function main(): Promise<void> {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', LOG_LEVEL: 'silent' });
  const app = await NestFactory.create(AppModule.with(config), { preview: true, logger: false });
  app.setGlobalPrefix(...PREFIX);
  writeFileSync('docs/openapi.json', `${JSON.stringify(describeApi(app), null, 2)}\n`);
}

void main();
