import { Metrics } from '@penc/platform';
import { RECORDS, type RecordRow, type Storage, WORKER } from '@penc/storage';
import { aNeed } from '../../../../../test/system/square/postings';
import type { Account } from '../../../../../test/system/accounts';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';
import { openLists, publishTails } from '../lists/tails';
import { CorpusKeeper } from './corpus-keeper';
import { SERVER_LIFE } from './server-life';

describe('The postings in memory', () => {
  const db = database();
  let system: System;
  let keeper: CorpusKeeper;
  let ard: Account;
  let needId: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
    needId = await post();
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

  const post = async () => (await ard.client.post<{ id: string }>('/needs', aNeed())).body.id;

  it('without the texts of those that are not open, which are scored with nobody', async () => {
    const id = await post();
    const words = async () => {
      await refreshed();
      return keeper.corpus.need(id)?.words.length;
    };
    expect(await words()).toBeGreaterThan(0);
    await ard.client.post(`/needs/${id}/pause`, { revision: 1 });
    expect(await words()).toBe(0);
    await ard.client.post(`/needs/${id}/resume`, { revision: 1 });
    expect(await words()).toBeGreaterThan(0);
  });

  describe('know what it takes to enter their lists', () => {
    const publish = (id: string, total: number | null) =>
      system.storage.transaction(WORKER, async (tx) => publishTails(tx, [{ id, total }]));
    /** What was kept of a list in the course of `work`. */
    const keptOf = async (id: string, work: () => Promise<unknown>) => {
      const keeping = jest.spyOn(keeper.corpus, 'keepTail');
      await work();
      const kept = keeping.mock.calls.flatMap(([, of, total]) => (of === id ? [total] : []));
      keeping.mockRestore();
      return kept;
    };
    const read = (id: string) => keptOf(id, () => keeper.refreshTails(system.storage));

    it('as it was published last, closed, opened and closed again', async () => {
      await publish(needId, 10);
      expect(await read(needId)).toEqual([10]);
      await openLists(system.storage, [needId]);
      expect(await read(needId)).toEqual([null]);
      await publish(needId, 20);
      expect(await read(needId)).toEqual([20]);
    });

    it('and no reading that comes late closes a list that has been opened since', async () => {
      await publish(needId, 30);
      const [slow, deliver] = slowReading(system.storage);
      const kept = await keptOf(needId, async () => {
        const late = keeper.refreshTails(slow);
        await until('it to have read', async () => deliver.ready());
        await openLists(system.storage, [needId]);
        await keeper.refreshTails(system.storage);
        deliver.now();
        await late;
      });
      expect(kept).toEqual([null]);
    });

    it('also where it was published before the posting itself was read', async () => {
      const id = await post();
      await publish(id, 40);
      expect(await read(id)).toEqual([]);
      await refreshed();
      expect(await read(id)).toEqual([40]);
    });
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

  it('are scored on the thousand newest references of an organisation', async () => {
    await system.storage.read(
      `INSERT INTO track_records (organisation_id, sectors, territories, year)
       SELECT $1, '{}', '{}', 1000 + year FROM generate_series(1, 1001) AS year RETURNING id`,
      [ard.organisationId],
    );
    const [record] = await system.storage.read<RecordRow>(RECORDS, [[ard.organisationId]]);
    const years = record?.entries.map(({ year }) => year);
    expect([years?.length, years?.at(0), years?.at(-1)]).toEqual([1_000, 1_002, 2_001]);
  });

  it('are loaded page by page, and what changes between two of them is read as well', async () => {
    const { storage } = system;
    const [{ columns } = { columns: '' }] = await storage.read<{ columns: string }>(
      `SELECT string_agg(column_name, ', ') AS columns FROM information_schema.columns
       WHERE table_name = 'postings' AND is_generated = 'NEVER' AND column_name <> 'id'`,
    );
    // more than a page
    await storage.read(
      `INSERT INTO postings (${columns}) SELECT ${columns.replace('status', `'open'`)} FROM postings, generate_series(1, 5000)
       WHERE postings.id = $1`,
      [needId],
    );
    const [first] = await storage.read<{ id: string }>('SELECT id FROM postings ORDER BY id LIMIT 1');
    const paged = Object.create(storage) as Storage;
    let pages = 0;
    paged.transaction = async (actor, work) => {
      if (++pages === 2) await storage.read(`UPDATE postings SET status = 'withdrawn' WHERE id = $1`, [first?.id]);
      return storage.transaction(actor, work);
    };
    const life = async () => (await storage.read<{ life: string }>(`SELECT ${SERVER_LIFE} AS life`))[0]?.life;
    // another test may have given the server, which they share, another life meanwhile: then all is read once more
    await until('a load within one life of the server', async () => {
      await storage.read(`UPDATE postings SET status = 'open' WHERE id = $1`, [first?.id]);
      [pages, keeper] = [0, new CorpusKeeper(new Metrics())];
      const before = await life();
      await keeper.load(paged);
      return before === (await life());
    });
    expect(pages).toBe(2);
    expect(keeper.corpus.need(first?.id ?? '')?.open).toBe(true);
    await refreshed();
    expect(keeper.corpus.need(first?.id ?? '')?.open).toBe(false);
    expect(keeper.corpus.size.needs).toBeGreaterThanOrEqual(5_000);
  });
});

/** A storage that has read what it was asked, and says it only when it is told to. */
function slowReading(storage: Storage): readonly [Storage, { ready(): boolean; now(): void }] {
  let [isRead, deliver] = [false, (): void => undefined];
  const told = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  const slow = Object.create(storage) as Storage;
  slow.read = async (sql, parameters) => {
    const rows = await storage.read<never>(sql, parameters);
    isRead = true;
    await told;
    return rows;
  };
  return [slow, { ready: () => isRead, now: () => deliver() }];
}
