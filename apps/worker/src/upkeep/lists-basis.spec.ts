import { ENGINE_VERSION } from '@penc/matching';
import { WORKER } from '@penc/storage';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import type { Account } from '../../../../test/system/accounts';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';
import { renewForEngine, renewForYear } from './lists-basis';

const NOW = new Date();
const NEXT_YEAR = new Date(NOW.getTime() + 366 * 86_400_000);

describe('What all lists rest on', () => {
  const db = database();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    await ard.client.post('/needs', aNeed());
    await agency.client.post('/offers', anOffer());
    await system.settled();
  });
  afterAll(() => system.stop());

  const forEngine = (now: Date) => system.storage.transaction(WORKER, (tx) => renewForEngine(tx, now));
  const forYear = (now: Date) => system.storage.transaction(WORKER, (tx) => renewForYear(tx, now));
  const rescorings = async () => {
    await system.settled();
    return system.storage.read<{ finished: boolean; done: number }>(
      `SELECT finished_at IS NOT NULL AS finished, done FROM rescorings WHERE purpose = 'lists' ORDER BY asked_at`,
    );
  };
  const totals = () => system.storage.read<{ total: number }>('SELECT total FROM suggestions ORDER BY id');
  /** As if the lists had been made by others, who found another total. */
  const age = (set: string) =>
    system.storage.read(
      `WITH older AS (UPDATE suggestions SET total = total - 1000, need_print = 'older', offer_print = 'older')
       UPDATE lists_basis SET ${set} RETURNING year`,
    );

  it('stands from the first in an empty square, and nothing is made anew', async () => {
    expect(await system.storage.read('SELECT engine, year FROM lists_basis')).toEqual([
      { engine: ENGINE_VERSION, year: NOW.getUTCFullYear() },
    ]);
    await forEngine(NOW);
    expect(await rescorings()).toEqual([]);
  });

  it('is another engine when a worker starts on one: all lists are made anew, once', async () => {
    const before = await totals();
    await age(`engine = 'older'`);
    await forYear(NOW);
    expect(await rescorings()).toEqual([]);
    await forEngine(NOW);
    await forEngine(NOW);
    expect(await rescorings()).toEqual([{ finished: true, done: 2 }]);
    expect(await totals()).toEqual(before);
  });

  it('is another year when a new one begins: all lists are made anew, once, and no clock behind brings the old one back', async () => {
    const before = await totals();
    await age('year = year - 1');
    await forYear(NOW);
    expect(await rescorings()).toHaveLength(2);
    expect(await totals()).toEqual(before);
    await forYear(NEXT_YEAR);
    await forEngine(NOW);
    expect(await rescorings()).toHaveLength(3);
    // nor does a worker whose clock is behind and that starts on another engine
    await system.storage.read(`UPDATE lists_basis SET engine = 'older' RETURNING year`);
    await forEngine(NOW);
    await forYear(NEXT_YEAR);
    expect(await rescorings()).toHaveLength(4);
  });

  it('leaves what is to be scored to workers of its engine', async () => {
    await system.storage.read(`UPDATE lists_basis SET engine = 'newer' RETURNING year`);
    const { id } = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
    const found = async () =>
      system.storage.read<{ at: Date }>('SELECT updated_at AS at FROM suggestions WHERE need_id = $1', [id]);
    await until('the job to be handed back', async () => {
      const [job] = await system.storage.read<{ later: boolean }>(
        `SELECT not_before > created_at AS later FROM outbox WHERE message = 'posting-changed' AND done_at IS NULL`,
      );
      return job?.later;
    });
    expect(await found()).toEqual([]);
    await forEngine(NOW);
    await until('it to be scored', async () => (await found()).length > 0);
  });
});
