import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import { randomUUID } from 'node:crypto';
import type { Config } from './config';

const VERBOSE: ReadonlySet<string> = new Set(['debug', 'trace']);

/**
 * One line of JSON an event; no header, no body and no query string: personal data stays out of the log. Requests
 * that went well are told at `debug` only: below it, nothing follows them about (that costs a tenth of the time of
 * a request), and the filter of problems tells which request failed.
 */
export function loggerParams(config: Pick<Config, 'logLevel'>, service: 'api' | 'worker'): Params {
  return {
    forRoutes: VERBOSE.has(config.logLevel) ? [{ path: '{*path}', method: RequestMethod.ALL }] : [],
    pinoHttp: {
      level: config.logLevel,
      base: { service },
      genReqId: (req) => req.id ?? randomUUID(),
      serializers: {
        req: (req: { id: string; method: string; url: string }) => ({
          id: req.id,
          method: req.method,
          path: pathOf(req.url),
        }),
        res: (res: { statusCode: number }) => ({ status: res.statusCode }),
      },
      autoLogging: { ignore: (req) => req.url?.startsWith('/api/v1/health') ?? false },
      customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'debug'),
    },
  };
}

/** The link of a sign-in mail opens the door to whoever has it, that of a footer stops somebody's mails. */
function pathOf(url: string): string | undefined {
  const path = url.split('?')[0];
  return path?.replace(/^\/+(sign-in|stop)\/.*/i, (_, door: string) => `/${door.toLowerCase()}/…`);
}
