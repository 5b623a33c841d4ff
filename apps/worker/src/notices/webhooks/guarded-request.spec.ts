import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ForbiddenAddress, NoAnswerInTime, type GuardedPost, guardedPost } from './guarded-request';

describe('A guarded request', () => {
  const asked: string[] = [];
  let server: Server;
  let port: number;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/silent') return;
      if (request.url === '/switch')
        return void request.socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
      if (request.url === '/elsewhere') return void response.writeHead(302, { location: '/redirected' }).end();
      if (request.url === '/endless') return void response.writeHead(200).write('x'.repeat(1_000_000));
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => asked.splice(0));

  const post = (address: string, changes: Partial<GuardedPost> = {}) =>
    guardedPost({
      url: new URL(address),
      headers: { 'content-type': 'application/json' },
      body: '{}',
      timeoutMs: 5_000,
      mayReach: (ip) => ip === '127.0.0.1',
      ...changes,
    });
  const nowhere = () => false;

  it('reaches what may be reached', async () => {
    expect(await post(`http://127.0.0.1:${port}/`)).toBe(204);
    expect(asked).toEqual(['/']);
  });

  it.each(['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost'])(
    'does not connect to %s when it may not',
    async (host) => {
      await expect(post(`http://${host}:${port}/`, { mayReach: nowhere })).rejects.toThrow(ForbiddenAddress);
      expect(asked).toEqual([]);
    },
  );

  it('connects to the very address that was checked, and asks for it once', async () => {
    const answers = ['127.0.0.1', '169.254.169.254'];
    let questions = 0;
    const status = await post(`http://rebinding.example:${port}/`, {
      resolve: (_name, _options, done) => done(null, [{ address: answers[questions++] ?? '', family: 4 }]),
    });
    expect([status, questions]).toEqual([204, 1]);
  });

  it('refuses a name of which one address is forbidden', async () => {
    const both = ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    const attempt = post(`http://two.example:${port}/`, { resolve: (_name, _options, done) => done(null, both) });
    await expect(attempt).rejects.toThrow(ForbiddenAddress);
    expect(asked).toEqual([]);
  });

  it('follows no redirect', async () => {
    expect(await post(`http://127.0.0.1:${port}/elsewhere`)).toBe(302);
    expect(asked).toEqual(['/elsewhere']);
  });

  it('does not wait for ever, nor read for ever', async () => {
    await expect(post(`http://127.0.0.1:${port}/silent`, { timeoutMs: 50 })).rejects.toThrow(NoAnswerInTime);
    expect(await post(`http://127.0.0.1:${port}/endless`)).toBe(200);
    await expect(post(`http://127.0.0.1:${port}/switch`)).rejects.toThrow('hung up');
  });
});
