import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { freePort, portFault } from './free-port';

const LENT_FROM = 32_768;

describe('A free port', () => {
  it('is one that nobody holds, and that the system lends to nobody who calls out', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
    expect(ports.filter((port) => port >= LENT_FROM)).toEqual([]);
    expect(await Promise.all(ports.map(portFault))).toEqual(ports.map(() => null));
  });

  it('is not one that somebody holds, on whatever address', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await portFault((server.address() as AddressInfo).port)).toBe('EADDRINUSE');
    server.close();
  });
});
