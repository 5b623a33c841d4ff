import {
  NOT_DONE,
  claim,
  done,
  dropDeadLetter,
  fail,
  handBack,
  redispatch,
  retryDeadLetter,
  retryDeadLetters,
  triedAgainIn,
  undone,
} from '@penc/messages';
import { CHANGED } from '../apps/worker/src/scoring/scoring.handlers';
import { Storage, type Transaction, WORKER, connect } from '@penc/storage';
import { database } from './world';

/** In SQL, as of now. */
const PAST = `now() - interval '90 seconds'`;
const FUTURE = `now() + interval '1 hour'`;

interface Row {
  readonly notBefore?: string;
  readonly dispatches?: number;
  readonly dispatchedAt?: string;
  readonly doneAt?: string;
  readonly failedAt?: string;
}

/** No worker runs here: the rows are what the tests have made of them. */
describe('The rows of the outbox', () => {
  const db = database();
  let storage: Storage;

  beforeAll(async () => {
    storage = new Storage(await connect(db.url, 4));
  });
  afterAll(() => storage.dataSource.destroy());
  beforeEach(() => storage.read('DELETE FROM outbox'));

  const add = async (row: Row = {}) => {
    const { notBefore = PAST, dispatches = 0, dispatchedAt = 'NULL', doneAt = 'NULL', failedAt = 'NULL' } = row;
    const [added] = await storage.read<{ id: string }>(
      `INSERT INTO outbox (message, payload, not_before, dispatches, dispatched_at, done_at, failed_at, last_error)
       VALUES ('posting-changed', '{}', ${notBefore}, ${dispatches}, ${dispatchedAt}, ${doneAt}, ${failedAt},
               CASE WHEN ${failedAt} IS NULL THEN NULL ELSE 'why' END) RETURNING id::text`,
    );
    return String(added?.id);
  };
  const within = <T>(work: (tx: Transaction) => Promise<T>) => storage.transaction(WORKER, work);
  const claimed = async (tx: Transaction) => (await claim(tx, 100)).map(({ id }) => id);
  const read = async (id: string) => {
    const [row] = await storage.read(
      `SELECT dispatches, done_at IS NOT NULL AS done, failed_at IS NOT NULL AS failed, last_error AS error,
              dispatched_at IS NOT NULL AS dispatched, round(extract(epoch FROM dispatched_at - now()))::integer AS away,
              round(extract(epoch FROM not_before - now()))::integer AS waits FROM outbox WHERE id = $1`,
      [id],
    );
    return row;
  };
  const DEAD = { dispatches: 1, dispatchedAt: PAST, failedAt: PAST };
  const DONE = { dispatches: 1, dispatchedAt: PAST, doneAt: PAST };
  const UNDER_WAY = { dispatches: 1, dispatchedAt: PAST };

  it.each<[string, Row]>([
    ['are not due yet', { notBefore: FUTURE }],
    ['are under way', UNDER_WAY],
    ['are done', { doneAt: PAST }],
    ['have failed for good', { failedAt: PAST }],
  ])('that %s are not taken', async (_what, row) => {
    await add(row);
    const due = await add();
    expect(await within(claimed)).toEqual([due]);
    expect(await read(due)).toMatchObject({ dispatches: 1, away: 0 });
    expect(await within(claimed)).toEqual([]);
  });

  it('that are due longest are taken first, and no more than asked for', async () => {
    const second = await add();
    const first = await add({ notBefore: `now() - interval '1 day'` });
    const take = () => within(async (tx) => (await claim(tx, 1)).map(({ id }) => id));
    expect([await take(), await take(), await take()]).toEqual([[first], [second], []]);
  });

  it('that another relay holds are skipped, not waited for', async () => {
    const held = await add();
    await within(async (tx) => {
      expect(await claimed(tx)).toEqual([held]);
      const free = await add();
      expect(await within(claimed)).toEqual([free]);
    });
  });

  it('are done once: of several that finish the same message, one has the effect', async () => {
    const id = await add(DEAD);
    const finish = () => within((tx) => done(tx, [id]));
    const finished = await Promise.all([finish(), finish(), finish()]);
    expect(finished.filter(Boolean)).toHaveLength(1);
    expect(await read(id)).toMatchObject({ done: true, failed: false, error: null });
  });

  it('that one job carries are done while one of them was not', async () => {
    const ids = [await add(DONE), await add(UNDER_WAY)] as const;
    expect([...(await undone(storage, ids))]).toEqual([ids[1]]);
    expect(await within((tx) => done(tx, ids))).toBe(true);
    expect(await within((tx) => done(tx, ids))).toBe(false);
    expect([...(await undone(storage, ids))]).toEqual([]);
  });

  it('fail for good where they are not done meanwhile', async () => {
    const [open, over] = [await add(UNDER_WAY), await add(DONE)];
    await within(async (tx) => {
      await fail(tx, open, 'x'.repeat(5_000));
      await fail(tx, over, 'too late');
    });
    expect(await read(open)).toMatchObject({ failed: true, error: 'x'.repeat(2_000) });
    expect(await read(over)).toMatchObject({ failed: false, error: null });
  });

  it('that are handed back come again in time, where they are neither done nor dead', async () => {
    const [open, over, dead] = [await add(UNDER_WAY), await add(DONE), await add(DEAD)];
    await within((tx) => handBack(tx, [open, over, dead], 60));
    expect(await read(open)).toMatchObject({ dispatched: false, waits: 60 });
    for (const id of [over, dead]) expect(await read(id)).toMatchObject({ dispatched: true, waits: -90 });
  });

  it('that the queue tries again later are not lost until then', async () => {
    const [open, back, over, dead] = [await add(UNDER_WAY), await add(), await add(DONE), await add(DEAD)];
    await within(async (tx) => {
      for (const id of [open, back, over, dead]) await triedAgainIn(tx, id, 3_600);
    });
    expect(await read(open)).toMatchObject({ away: 3_600 });
    expect(await read(back)).toMatchObject({ dispatched: false });
    for (const id of [over, dead]) expect(await read(id)).toMatchObject({ away: -90 });
    expect(await within((tx) => redispatch(tx, 60))).toBe(0);
  });

  it('that are lost are handed back the later the oftener they were dispatched, but never left', async () => {
    const ago = (seconds: number) => `now() - interval '${seconds} seconds'`;
    const kept = [
      await add({ dispatches: 1, dispatchedAt: ago(50) }),
      await add({ dispatches: 2, dispatchedAt: ago(110) }),
      await add({ dispatches: 1_000, dispatchedAt: ago(590) }),
      await add(DONE),
      await add(DEAD),
    ];
    const lost = [
      await add({ dispatches: 1, dispatchedAt: ago(70) }),
      await add({ dispatches: 2, dispatchedAt: ago(130) }),
      await add({ dispatches: 1_000, dispatchedAt: ago(610) }),
    ];
    expect(await within((tx) => redispatch(tx, 60))).toBe(lost.length);
    for (const id of kept) expect(await read(id)).toMatchObject({ dispatched: true });
    for (const id of lost) expect(await read(id)).toMatchObject({ dispatched: false });
  });

  it('that are dead are retried or given up once, and none but them', async () => {
    const [dead, over, open] = [await add(DEAD), await add({ ...DONE, failedAt: PAST }), await add(UNDER_WAY)];
    expect(await within((tx) => retryDeadLetters(tx, 'mail-due'))).toBe(0);
    for (const id of [over, open]) {
      expect(await within((tx) => retryDeadLetter(tx, id))).toBe(false);
      expect(await within((tx) => dropDeadLetter(tx, id))).toBe(false);
    }
    expect(await within((tx) => retryDeadLetter(tx, dead))).toBe(true);
    expect(await within((tx) => retryDeadLetter(tx, dead))).toBe(false);
    expect(await within((tx) => dropDeadLetter(tx, dead))).toBe(false);
    // due from now on: whoever watches the queue must not see it as late
    expect(await read(dead)).toMatchObject({ dispatched: false, failed: false, error: null, waits: 0 });
    expect(await within(claimed)).toEqual([dead]);
    const [second, third] = [await add(DEAD), await add(DEAD)];
    expect(await within((tx) => dropDeadLetter(tx, second))).toBe(true);
    expect(await read(second)).toMatchObject({ done: true, failed: true, error: 'why' });
    expect(await within((tx) => retryDeadLetters(tx, null))).toBe(1);
    expect(await within(claimed)).toEqual([third]);
  });

  describe('are read by an index, however many wait and whatever was known when nothing did:', () => {
    const crowd = (count: number, doneAt: string) =>
      storage.read(
        `INSERT INTO outbox (message, payload, dispatched_at, done_at)
         SELECT 'posting-changed', jsonb_build_object('postingId', gen_random_uuid()), now(), ${doneAt}
         FROM generate_series(1, $1)`,
        [count],
      );

    beforeEach(async () => {
      await crowd(30_000, PAST);
      await storage.read('VACUUM ANALYZE outbox');
      await crowd(1_000, 'NULL');
    });

    const indexesOf = async (sql: string, parameters: readonly unknown[] = []) => {
      const plan = await storage.read<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters);
      return plan.flatMap((line) => /Scan (?:using|on) (outbox\w*)/.exec(line['QUERY PLAN'])?.[1] ?? []);
    };

    it('those of one posting, which each scoring asks for, by what they speak of', async () => {
      expect(await indexesOf(CHANGED, [[]])).toEqual(['outbox_posting']);
    });

    it('those that are not done, by their states', async () => {
      const indexes = await indexesOf(`SELECT count(*) FROM outbox WHERE ${NOT_DONE}`);
      expect(indexes).toEqual(expect.arrayContaining(['outbox_dead', 'outbox_in_flight']));
    });

    it('those that were done long ago, by when that was', async () => {
      expect(await indexesOf(`DELETE FROM outbox WHERE done_at < now() - interval '30 days'`)).toContain('outbox_done');
    });
  });
});
