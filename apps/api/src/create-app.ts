import { type Config, Metrics } from '@penc/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import compression from 'compression';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { bodyReaders } from './http/bodies/body';
import { lastAnswers } from './http/farewell';
import { timeRequests } from './http/request-timer';
import { describeApi } from './openapi';
import { PAGES, pageAddresses } from './site/address';
import { assetFiles } from './site/assets';

/** Served without the prefix of the API, or with it in their own path: pages, and what keeps the processes running. */
const OUTSIDE = [
  `${PAGES}{/*path}`,
  'health/live',
  'health/ready',
  'api/v1/health/live',
  'api/v1/health/ready',
  'metrics',
  'api/v1/metrics',
];

export const PREFIX = ['api/v1', { exclude: OUTSIDE }] as const satisfies readonly [string, { exclude: string[] }];

const LONGEST_REQUEST_MS = 3_600_000;
const SQUEEZED = /html|json|csv/;

/** The api, ready to listen. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.use(timeRequests(app.get(Metrics)));
  app.use(lastAnswers(app.getHttpServer()));
  // how many of ours stand in front: the address before them is the caller's
  app.set('trust proxy', config.trustedProxies);
  app.use(headers(config));
  app.use('/assets', ...assetFiles());
  // what is read as a whole, lists of programs above all: a stream of events must not wait in a compressor
  app.use(compression({ filter: (_request, response) => SQUEEZED.test(String(response.getHeader('Content-Type'))) }));
  app.use(...bodyReaders());
  app.use(pageAddresses);
  app.setGlobalPrefix(...PREFIX);
  SwaggerModule.setup('api/v1', app, () => describeApi(app), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/v1/openapi.json',
  });
  // a large file over a slow line takes longer than Node's five minutes; headers still have to come within one
  app.getHttpServer().requestTimeout = LONGEST_REQUEST_MS;
  app.enableShutdownHooks();
  return app;
}

/** Nothing from elsewhere, no script and no style within a page. */
const CONTENT = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Where the platform is reached over plain http, a browser told to upgrade would post its forms to nobody. */
function headers({ publicUrl }: Pick<Config, 'publicUrl'>): ReturnType<typeof helmet> {
  const isSecure = publicUrl.startsWith('https:');
  const directives = { ...CONTENT, ...(isSecure && { upgradeInsecureRequests: [] }) };
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    ...(!isSecure && { strictTransportSecurity: false }),
  });
}
