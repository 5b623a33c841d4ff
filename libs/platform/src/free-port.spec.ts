import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { freePort, portFault } from './free-port';

/** By Linux, to whoever calls out. */
const LENT_FROM = 32_768;

describe('A free port', () => {
  it('is one that nobody holds, and that the system lends to nobody who calls out', async () => {
    for (let time = 1; time <= 20; time++) {
      const port = await freePort();
      expect(port).toBeLessThan(LENT_FROM);
      expect(await portFault(port)).toBeNull();
    }
  });

  it('is not one that somebody holds, on whatever address', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const fault = await portFault((server.address() as AddressInfo).port);
    server.close();
    expect(fault).toBe('EADDRINUSE');
  });
});
