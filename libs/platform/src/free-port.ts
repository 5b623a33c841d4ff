import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems lend to whoever calls out (Linux from 32,768 on): a free one of those may be lent before it is used. */
const FIRST = 20_000;
const BEYOND = 32_000;
const ATTEMPTS = 50;

/** A port of this machine that nobody held a moment ago; whoever uses it must survive having lost it since. */
export async function freePort(): Promise<number> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = randomInt(FIRST, BEYOND);
    if ((await portFault(port)) === null) return port;
  }
  throw new Error(`no port from ${FIRST} to ${BEYOND - 1} is free`);
}

/** Why this port cannot be had on all addresses of the machine (EADDRINUSE, EACCES, …), or null when it can. */
export function portFault(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
