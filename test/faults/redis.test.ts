import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { database, describeRedis } from '../world';
import { type OwnServer, ownRedis } from './servers';
import { Square } from './square';
import { NOTHING_LOST, seconds, times, underLoad } from './under-load';

const FLUSHES = 10;

describeRedis('Redis that fails', () => {
  const db = database();
  let redis: OwnServer;
  let client: Redis;
  let square: Square;

  beforeAll(async () => {
    redis = await ownRedis();
    client = new Redis(redis.url, { maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    square = await Square.open({ databaseUrl: db.url, queue: { QUEUE: 'redis', REDIS_URL: redis.url } });
  });
  afterAll(async () => {
    await square.close();
    client.disconnect();
    await redis.remove();
  });

  it('restarts', async () => {
    const toll = await underLoad(square, 'Redis restarts × 3', ({ amidJobs }) =>
      times(3, async () => {
        await amidJobs();
        await redis.stop();
        await redis.start();
      }),
    );
    expect(toll).toMatchObject(NOTHING_LOST);
  });

  it('is emptied', async () => {
    const toll = await underLoad(square, `FLUSHALL × ${FLUSHES}`, ({ load }) =>
      times(FLUSHES, async () => {
        await load.goesOn();
        await client.flushall();
      }),
    );
    expect(toll).toMatchObject(NOTHING_LOST);
  });

  it('loses its append-only file', async () => {
    const toll = await underLoad(square, 'Redis killed, its append-only file lost', async ({ load, amidJobs }) => {
      await amidJobs();
      redis.kill();
      await load.goesOn();
      rmSync(join(redis.folder, 'appendonlydir'), { recursive: true });
      await redis.start();
      await amidJobs();
    });
    expect(toll).toMatchObject(NOTHING_LOST);
  });

  it('has no memory left', async () => {
    const toll = await underLoad(square, 'Redis out of memory for 5 s', async ({ load, amidJobs }) => {
      await amidJobs();
      await client.config('SET', 'maxmemory', '1');
      await load.goesOn();
      await seconds(5);
      await client.config('SET', 'maxmemory', '0');
      await amidJobs();
    });
    expect(toll).toMatchObject(NOTHING_LOST);
  });
});
