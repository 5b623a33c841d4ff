import { LaunchFault, reasonOf } from '../fault';
import type { Installation } from '../installation';
import { checkGivenRedis } from './given-redis';
import { PrivateRedis, RedisFailure, redisOnPath } from './redis';
import { bilingual } from '../page/words';

/** On what the queue runs, and how to say so. */
export interface Queue {
  readonly backend: 'redis' | 'postgres';
  readonly redisUrl: string | null;
  readonly sentence: string;
}

/** REDIS_URL, else a Redis or Valkey of this machine started privately, else Postgres; QUEUE=postgres comes first. */
export async function chooseQueue(
  installation: Installation,
  env: Readonly<Record<string, string | undefined>>,
  onStop: (stop: () => Promise<void>) => void,
): Promise<Queue> {
  const asked = env['QUEUE'];
  if (asked === 'postgres') return onPostgres(bilingual('local.queue.postgres-asked'));
  const given = env['REDIS_URL'];
  if (given) {
    const version = await checkGivenRedis(given);
    return { backend: 'redis', redisUrl: given, sentence: bilingual('local.queue.redis-url', { version }) };
  }
  const program = redisOnPath();
  if (!program) {
    if (asked === 'redis') throw new LaunchFault('redis-missing');
    return onPostgres(bilingual('local.queue.postgres'));
  }
  const redis = new PrivateRedis(program, installation.path('redis'), true);
  onStop(() => redis.stop());
  const redisUrl = await startPrivate(redis);
  return {
    backend: 'redis',
    redisUrl,
    sentence: bilingual('local.queue.redis-path', { name: program.name, version: program.version }),
  };
}

function onPostgres(sentence: string): Queue {
  return { backend: 'postgres', redisUrl: null, sentence };
}

async function startPrivate(redis: PrivateRedis): Promise<string> {
  try {
    return await redis.start();
  } catch (error) {
    if (!(error instanceof RedisFailure)) throw error;
    throw new LaunchFault('redis-not-started', { reason: reasonOf(error), log: redis.logFile });
  }
}
