import { ENGINE_VERSION } from '@penc/matching';
import { WORKER } from '@penc/storage';
import { aNeed, anOffer } from '../../../../test/system/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { keepListsCurrent } from './lists-basis';

const NOW = new Date();
const NEXT_YEAR = new Date(NOW.getTime() + 366 * 86_400_000);

describe('What all lists rest on', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url);
    const [ard, agency] = [await system.account(), await system.account({ type: 'cooperation-agency' })];
    await ard.client.post('/needs', aNeed());
    await agency.client.post('/offers', anOffer());
    await system.settled();
  });
  afterAll(() => system.stop());

  const keep = (now: Date, engine?: 'of-this-engine') =>
    system.storage.transaction(WORKER, (tx) => keepListsCurrent(tx, now, engine));
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
    await keep(NOW, 'of-this-engine');
    expect(await rescorings()).toEqual([]);
  });

  it('is another engine when a worker starts on one: all lists are made anew, once', async () => {
    const before = await totals();
    await age(`engine = 'older'`);
    await keep(NOW);
    expect(await rescorings()).toEqual([]);
    await keep(NOW, 'of-this-engine');
    await keep(NOW, 'of-this-engine');
    expect(await rescorings()).toEqual([{ finished: true, done: 2 }]);
    expect(await totals()).toEqual(before);
  });

  it('is another year when a new one begins: all lists are made anew, once, and no clock behind brings the old one back', async () => {
    const before = await totals();
    await age('year = year - 1');
    await keep(NOW);
    expect(await rescorings()).toHaveLength(2);
    expect(await totals()).toEqual(before);
    await keep(NEXT_YEAR);
    await keep(NOW, 'of-this-engine');
    expect(await rescorings()).toHaveLength(3);
  });
});
