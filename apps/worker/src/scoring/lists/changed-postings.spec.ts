import { storedLists, trueLists } from '../../../../../test/system/watching/oracle';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';
import { Lists } from './lists';

describe('Lists that were committed in haste', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    // nobody comes to their aid
    system = await startSystem(db.url, { env: { REDISPATCH_SECONDS: '600' } });
  });
  afterAll(() => system.stop());

  /** What a crash of the server takes of them, and what its recovery does to the statistics of the journal. */
  const crash = async () => {
    await system.storage.read('DELETE FROM suggestions');
    await system.storage.read('DELETE FROM list_tails');
    await system.storage.read(`SELECT pg_stat_reset_shared('wal')`);
  };

  it('are made again where the server has died before their job was done', async () => {
    const [ard, agency] = [await system.account(), await system.account({ type: 'cooperation-agency' })];
    await agency.client.post('/offers', anOffer());
    await system.settled();
    const lists = system.workers[0]?.get(Lists, { strict: false }) as Lists;
    const relist = lists.relist.bind(lists);
    const crashing = jest.spyOn(lists, 'relist').mockImplementationOnce(async (kind, ids) => {
      const relisted = await relist(kind, ids);
      await crash();
      return relisted;
    });
    await ard.client.post('/needs', aNeed());
    await system.settled();
    expect(crashing.mock.calls.length).toBeGreaterThan(1);
    expect(await trueLists(system.storage)).toHaveLength(1);
    expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
  });
});
