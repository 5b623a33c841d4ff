import { createServer, type Server } from 'node:net';
import { checkGivenDatabase } from './database/database';
import { EXIT_CODES, LaunchFault, reasonOf } from './fault';
import { checkGivenRedis } from './queue/given-redis';
import { choosePort } from './ports';

async function faultOf(work: Promise<unknown>): Promise<LaunchFault> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LaunchFault)) throw new Error('no fault');
  return error;
}

/** A Redis that only knows how to talk about itself. */
function talkingRedis(about: string): Promise<{ server: Server; url: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (asked) => {
      for (const command of asked.toString().split(/(?=\*\d)/)) {
        socket.write(/info/i.test(command) ? `$${Buffer.byteLength(about)}\r\n${about}\r\n` : '+OK\r\n');
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, url: `redis://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    });
  });
}

describe('what the user gives', () => {
  it('refuses a database that does not answer, and shows no password', async () => {
    const fault = await faultOf(checkGivenDatabase('postgres://penc:very-secret@127.0.0.1:1/penc'));
    expect(fault.fault).toBe('database-refused');
    expect(JSON.stringify(fault.values)).not.toContain('very-secret');
    expect(reasonOf(new Error('at postgres://penc:very-secret@db/penc'))).toBe('at postgres://db/penc');
  });

  it('refuses a Redis that does not answer', async () => {
    expect((await faultOf(checkGivenRedis('redis://127.0.0.1:1'))).fault).toBe('redis-refused');
  });

  it.each([
    ['redis_version:7.0.15\r\nmaxmemory_policy:allkeys-lru\r\n', 'redis-evicts'],
    ['redis_version:5.0.7\r\nmaxmemory_policy:noeviction\r\n', 'redis-too-old'],
  ])('refuses %j', async (about, expected) => {
    const { server, url } = await talkingRedis(about);
    expect((await faultOf(checkGivenRedis(url))).fault).toBe(expected);
    server.close();
  });

  it('takes a Redis of this age that evicts nothing', async () => {
    const { server, url } = await talkingRedis('redis_version:7.2.4\r\nmaxmemory_policy:noeviction\r\n');
    expect(await checkGivenRedis(url)).toBe('7.2.4');
    server.close();
  });

  it('names another port when the asked one is taken', async () => {
    const { server, url } = await talkingRedis('');
    const fault = await faultOf(choosePort(new URL(url).port));
    expect(fault).toMatchObject({ fault: 'port-busy', values: { port: new URL(url).port } });
    server.close();
  });

  it('has a code of its own for every fault', () => {
    const codes = Object.values(EXIT_CODES);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
