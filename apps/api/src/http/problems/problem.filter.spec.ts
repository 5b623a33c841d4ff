import { type Config, loggerParams } from '@penc/platform';
import { NotFound, Unavailable } from '@penc/domain';
import { Controller, Get, Header, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Logger, LoggerModule } from 'nestjs-pino';
import { Writable } from 'node:stream';
import { ProblemFilter } from './problem.filter';

@Controller()
class Away {
  @Get('away')
  away(): never {
    throw new Unavailable(5);
  }

  @Get('lost')
  lost(): never {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  }

  @Get('kept')
  @Header('Cache-Control', 'public, max-age=3600')
  kept(): never {
    throw new NotFound('word');
  }

  @Get('mistaken')
  mistaken(): never {
    throw new TypeError('nobody thought of that');
  }
}

@Module({ controllers: [Away] })
class AwayModule {}

/** With the logger of the product: telling of a failure must not fail itself. */
describe('A failure', () => {
  let app: INestApplication;
  let lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    const { pinoHttp, ...params } = loggerParams({ logLevel: 'error' }, 'api');
    const stream = new Writable({
      write: (line: Buffer, _encoding, written) => {
        lines.push(JSON.parse(String(line)) as Record<string, unknown>);
        written();
      },
    });
    const logging = LoggerModule.forRoot({ ...params, pinoHttp: [pinoHttp as object, stream] });
    const module = await Test.createTestingModule({ imports: [logging, AwayModule] }).compile();
    app = module.createNestApplication({ bufferLogs: true });
    app.useLogger(app.get(Logger));
    app.useGlobalFilters(
      new ProblemFilter({ publicUrl: 'http://127.0.0.1', secretKey: 'secret' } as unknown as Config),
    );
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());
  beforeEach(() => (lines = []));

  it.each([
    ['/away', 503, 'unavailable', '5'],
    ['/lost', 503, 'unavailable', '5'],
    ['/mistaken', 500, 'internal-error', null],
  ])('at %s is answered with %i %s, and told in the log with the request', async (path, status, code, retryAfter) => {
    const answer = await fetch(`${await app.getUrl()}${path}?token=secret`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, status });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(lines).toMatchObject([{ req: { method: 'GET', path }, res: { status } }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('is kept by no cache, whatever the route says of its answers', async () => {
    const answer = await fetch(`${await app.getUrl()}/kept`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });
});
