import { Client } from 'pg';
import { describeQueues } from '../world';
import { type OwnServer, ownPostgres } from './servers';
import { Square } from './square';
import { NOTHING_LOST, seconds, times, underLoad } from './under-load';

describeQueues('Postgres that fails', (backend) => {
  let postgres: OwnServer;
  let square: Square;

  beforeAll(async () => {
    postgres = await ownPostgres();
    square = await Square.open({ databaseUrl: postgres.url, queue: await backend.environment() });
  });
  afterAll(async () => {
    await square.close();
    await postgres.remove();
  });

  it('is killed', async () => {
    const toll = await underLoad(square, `kill -9 of Postgres × 3, queue on ${backend.name}`, ({ amidJobs }) =>
      times(3, async () => {
        await amidJobs();
        postgres.kill();
        await postgres.start();
      }),
    );
    expect(toll).toMatchObject(NOTHING_LOST);
  });

  it('restarts', async () => {
    const toll = await underLoad(
      square,
      `Postgres restarts after 3 s, queue on ${backend.name}`,
      async ({ amidJobs }) => {
        await amidJobs();
        await postgres.stop();
        await seconds(3);
        await postgres.start();
        await amidJobs();
      },
    );
    expect(toll).toMatchObject(NOTHING_LOST);
  });

  it('has no connection left', async () => {
    const toll = await underLoad(
      square,
      `Postgres without a free connection for 5 s, queue on ${backend.name}`,
      async (scene) => {
        await scene.amidJobs();
        const crowd = await everyConnection(postgres.url);
        // whoever held one loses it, and finds none again
        await crowd[0]?.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'penc' AND state = 'idle'`,
        );
        crowd.push(...(await everyConnection(postgres.url)));
        await seconds(5);
        await Promise.all(crowd.map((client) => client.end()));
        await scene.amidJobs();
      },
    );
    expect(toll).toMatchObject(NOTHING_LOST);
  });
});

/** Opens connections until the server refuses another. */
async function everyConnection(url: string): Promise<Client[]> {
  const crowd: Client[] = [];
  for (;;) {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      crowd.push(client);
    } catch {
      return crowd;
    }
  }
}
