import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody held a moment ago; whoever uses it must survive having lost it since. */
export function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

/** Why this port cannot be had on all addresses of the machine (EADDRINUSE, EACCES, …), or null when it can. */
export async function faultOf(port: number): Promise<string | null> {
  try {
    await listenOnce(port);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

function listenOnce(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, exclusive: true, ...(host === undefined ? {} : { host }) }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
