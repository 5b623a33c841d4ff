import { database, describeQueues } from '../world';
import { Square } from './square';
import { NOTHING_LOST, times, underLoad } from './under-load';

const TIMES = 6;

describeQueues('Processes that end', (backend) => {
  const db = database();
  let square: Square;

  beforeAll(async () => {
    square = await Square.open({ databaseUrl: db.url, queue: await backend.environment() });
  });
  afterAll(() => square.close());

  for (const process of ['worker', 'api'] as const) {
    for (const [signal, name] of [
      ['SIGKILL', 'kill -9'],
      ['SIGTERM', 'SIGTERM'],
    ] as const) {
      it(`${name} of the ${process} × ${TIMES}`, async () => {
        const toll = await underLoad(
          square,
          `${name} of the ${process} × ${TIMES}, queue on ${backend.name}`,
          async (scene) => {
            await times(TIMES, async () => {
              await (process === 'worker' ? scene.amidJobs() : scene.load.goesOn());
              await square[process].kill(signal);
              await square[process].start();
            });
          },
        );
        // who is asked to end finishes and records what it has begun
        expect(toll).toMatchObject({ ...NOTHING_LOST, ...(signal === 'SIGTERM' && { repeatedMails: 0 }) });
      });
    }
  }
});
