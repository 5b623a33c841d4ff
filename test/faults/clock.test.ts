import { DAYS_TO_ANSWER, addDays, nextWorkingDay } from '@penc/domain';
import { senegal } from '@penc/reference';
import { join } from 'node:path';
import { anOffer } from '../system/square/postings';
import type { ServiceProcess } from '../system/processes/service-process';
import { database, describeQueues } from '../world';
import { Square } from './square';
import { NOTHING_LOST, underLoad } from './under-load';

const SHIFTED = ['--require', join(__dirname, 'shifted-clock.cjs')];

describeQueues("A worker's clock that is off", (backend) => {
  const db = database();
  let square: Square;
  let shifted: ServiceProcess | undefined;

  beforeAll(async () => {
    square = await Square.open({ databaseUrl: db.url, queue: await backend.environment() });
  });
  afterEach(() => shifted?.kill('SIGTERM'));
  afterAll(() => square.close());

  for (const hours of [30, -30]) {
    const name = `a worker ${Math.abs(hours)} h ${hours > 0 ? 'ahead' : 'behind'}`;
    it(`${name}, alone and beside another`, async () => {
      // ahead by more than a day, the worker would think that this one is over
      const offer = await square.people.agency.client.post<{ id: string }>('/offers', anOffer({ deadline: today() }));
      const toll = await underLoad(square, `${name}, queue on ${backend.name}`, async ({ amidJobs }) => {
        await square.worker.kill('SIGTERM');
        shifted = await square.anotherWorker({ SHIFT_HOURS: String(hours) }, SHIFTED);
        await shifted.start();
        await amidJobs();
        await square.worker.start();
        await amidJobs();
        // what it held must not wait for its clock
        await shifted.kill('SIGKILL');
      });
      expect(toll).toMatchObject(NOTHING_LOST);
      const { body } = await square.people.agency.client.get<{ status: string }>(`/offers/${offer.body.id}`);
      expect(body.status).toBe('open');
      expect(await answersDue(square)).toEqual([nextWorkingDay(addDays(today(), DAYS_TO_ANSWER), senegal)]);
    });
  }
});

/** By when those have to answer who were asked to. */
async function answersDue({ storage }: Square): Promise<string[]> {
  const rows = await storage.read<{ due: string }>(
    `SELECT DISTINCT s.answer_due::text AS due FROM suggestions s JOIN postings f ON f.id = s.offer_id
     WHERE s.approved_at IS NOT NULL AND f.deadline IS NULL`,
  );
  return rows.map(({ due }) => due);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
