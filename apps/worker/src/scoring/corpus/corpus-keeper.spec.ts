import { Metrics } from '@penc/platform';
import { WORKER } from '@penc/storage';
import { aNeed } from '../../../../../test/system/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';
import { CorpusKeeper } from './corpus-keeper';

describe('The postings in memory', () => {
  const db = database();
  let system: System;
  let keeper: CorpusKeeper;
  let needId: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    const ard = await system.account();
    needId = (await ard.client.post<{ id: string }>('/needs', aNeed())).body.id;
    keeper = new CorpusKeeper(new Metrics());
    await keeper.load(system.storage);
  });
  afterAll(() => system.stop());

  const refreshed = async () => {
    await system.storage.transaction(WORKER, (tx) => keeper.refresh(tx));
    return keeper.corpus.need(needId)?.open;
  };

  /** As after a crash: committed later, under a transaction number that was read already. */
  const withdrawUnderAnOldNumber = () =>
    system.storage.transaction(WORKER, async (tx) => {
      await tx.query('ALTER TABLE postings DISABLE TRIGGER stamp_posting');
      await tx.query(
        `UPDATE postings SET status = 'withdrawn', version = version + 1, changed_xid = '3' WHERE id = $1`,
        [needId],
      );
      await tx.query('ALTER TABLE postings ENABLE TRIGGER stamp_posting');
    });

  it('are read anew when the server has another life, where no transaction number tells what has changed', async () => {
    await withdrawUnderAnOldNumber();
    expect(await refreshed()).toBe(true);
    // what a recovery does to the statistics of the journal
    await system.storage.read(`SELECT pg_stat_reset_shared('wal')`);
    expect(await refreshed()).toBe(false);
  });

  it('and so is what it takes to enter their lists', async () => {
    await system.storage.read(`SELECT pg_stat_reset_shared('wal')`);
    const before = keeper.corpus;
    await keeper.refreshTails(system.storage);
    expect(keeper.corpus).not.toBe(before);
    expect(await refreshed()).toBe(false);
  });
});
