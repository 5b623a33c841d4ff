import { database, describeRedis } from '../world';
import { Square } from './square';
import type { ServiceProcess } from '../system/processes/service-process';
import { NOTHING_LOST, underLoad } from './under-load';

describeRedis('A queue that is changed for the other', (backend) => {
  const db = database();
  let square: Square;
  let onPostgres: ServiceProcess | undefined;

  beforeAll(async () => {
    square = await Square.open({ databaseUrl: db.url, queue: await backend.environment() });
  });
  afterAll(async () => {
    await onPostgres?.kill('SIGTERM');
    await square.close();
  });

  it('with work pending, there and back', async () => {
    onPostgres = await square.anotherWorker({ QUEUE: 'postgres' });
    const other = onPostgres;
    const toll = await underLoad(square, 'queue from Redis to Postgres and back', async ({ amidJobs }) => {
      await amidJobs();
      await square.worker.kill('SIGKILL');
      await other.start();
      await amidJobs();
      await other.kill('SIGKILL');
      await square.worker.start();
      await amidJobs();
    });
    expect(toll).toMatchObject(NOTHING_LOST);
  });
});
