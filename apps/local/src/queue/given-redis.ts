import { Redis } from 'ioredis';
import { LaunchFault, reasonOf } from '../fault';

const OLDEST = 6.2;

/** Checks the Redis of REDIS_URL; its version. A queue on a server that evicts would lose jobs in silence. */
export async function checkGivenRedis(url: string): Promise<string> {
  const about = await askAbout(url);
  const version = /^redis_version:(\S+)/m.exec(about)?.[1] ?? '?';
  if (Number.parseFloat(version) < OLDEST) throw new LaunchFault('redis-too-old', { version });
  const policy = /^maxmemory_policy:(\S+)/m.exec(about)?.[1] ?? 'noeviction';
  if (policy !== 'noeviction') throw new LaunchFault('redis-evicts', { policy });
  return version;
}

async function askAbout(url: string): Promise<string> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // connect() itself only says that the connection is closed: the cause comes as an event
  let cause: unknown = null;
  client.on('error', (error) => (cause = error));
  try {
    await client.connect();
    return `${await client.info('server')}\n${await client.info('memory')}`;
  } catch (error) {
    throw new LaunchFault('redis-refused', { reason: reasonOf(cause ?? error) });
  } finally {
    // a client that has ended already would keep a timer for two seconds
    if (client.status !== 'end') client.disconnect();
  }
}
