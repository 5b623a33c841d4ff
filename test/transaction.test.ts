import { Storage, WORKER, connect } from '@penc/storage';
import { Client } from 'pg';
import { until } from './system/until';
import { database } from './world';

describe('a transaction', () => {
  const world = database();
  let storage: Storage;

  beforeAll(async () => {
    // one connection: whatever a transaction leaves behind, the next one meets
    storage = new Storage(await connect(world.url, 1));
    await storage.read('CREATE TABLE kept (name text PRIMARY KEY)');
  });
  afterAll(() => storage.dataSource.destroy());
  beforeEach(() => storage.read('TRUNCATE kept'));

  const names = async () =>
    (await storage.read<{ name: string }>('SELECT name FROM kept ORDER BY 1')).map((r) => r.name);
  const insert = 'INSERT INTO kept VALUES ($1)';

  it('keeps what was sent without waiting, in its order', async () => {
    const seen = await storage.transaction(WORKER, async (tx) => {
      tx.send(insert, ['a']);
      const rows = await tx.query<{ name: string }>('SELECT name FROM kept');
      tx.send(insert, ['b']);
      return rows;
    });
    expect(seen).toEqual([{ name: 'a' }]);
    expect(await names()).toEqual(['a', 'b']);
  });

  it('is taken back, and says why, when a statement fails that nobody waited for', async () => {
    const work = storage.transaction(WORKER, async (tx) => {
      await tx.query(insert, ['a']);
      tx.send(insert, ['a']);
      tx.send(insert, ['b']);
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(await names()).toEqual([]);
  });

  it('tells the first failure, not what it brought about', async () => {
    const work = storage.transaction(WORKER, async (tx) => {
      tx.send('SELECT 1 / $1::integer', [0]);
      await tx.query(insert, ['a']);
    });
    await expect(work).rejects.toMatchObject({ code: '22012' });
    expect(await names()).toEqual([]);
  });

  it('does not pass for done when a failure in it was caught', async () => {
    const work = storage.transaction(WORKER, async (tx) => {
      await tx.query(insert, ['a']);
      await tx.query(insert, ['a']).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('taken back');
    expect(await names()).toEqual([]);
  });

  it('is committed with its last statement, and what was sent before', async () => {
    const rows = await storage.transaction(WORKER, (tx) => {
      tx.send(insert, ['a']);
      return tx.last<{ name: string }>(`${insert} RETURNING name`, ['b']);
    });
    expect(rows).toEqual([{ name: 'b' }]);
    expect(await names()).toEqual(['a', 'b']);
  });

  it('of a single statement needs no other: it is kept, or fails and says why, and nothing can follow', async () => {
    await storage.transaction(WORKER, (tx) => tx.last(insert, ['a']));
    await expect(storage.transaction(WORKER, (tx) => tx.last(insert, ['a']))).rejects.toMatchObject({ code: '23505' });
    const more = storage.transaction(WORKER, async (tx) => {
      await tx.last(insert, ['b']);
      tx.send(insert, ['c']);
    });
    await expect(more).rejects.toThrow('the last statement');
    // and the connection is left as it was found
    expect(await storage.read('SELECT pg_current_xact_id_if_assigned() AS running')).toEqual([{ running: null }]);
    expect(await names()).toEqual(['a', 'b']);
  });

  it('of no statement does nothing', async () => {
    expect(await storage.transaction(WORKER, () => Promise.resolve(7))).toBe(7);
  });

  it('is taken back when its last statement fails, or one before it, and says why', async () => {
    const lastFails = storage.transaction(WORKER, (tx) => {
      tx.send(insert, ['a']);
      return tx.last(insert, ['a']);
    });
    await expect(lastFails).rejects.toMatchObject({ code: '23505' });
    const earlierFails = storage.transaction(WORKER, (tx) => {
      tx.send('SELECT 1 / $1::integer', [0]);
      return tx.last(insert, ['b']);
    });
    await expect(earlierFails).rejects.toMatchObject({ code: '22012' });
    expect(await names()).toEqual([]);
    await storage.transaction(WORKER, (tx) => tx.last(insert, ['c']));
    expect(await names()).toEqual(['c']);
  });

  it('leaves a sound connection when the work itself fails, even at once', async () => {
    const atOnce = () => {
      throw new Error('at once');
    };
    await expect(storage.transaction(WORKER, atOnce)).rejects.toThrow('at once');
    await storage.transaction(WORKER, (tx) => tx.query(insert, ['a']));
    expect(await names()).toEqual(['a']);
  });

  it('gives the same answers before and after its statements are prepared', async () => {
    for (let round = 1; round <= 6; round++) {
      const work = storage.transaction(WORKER, (tx) =>
        tx.query<{ sum: number }>('SELECT $1::integer + 1 AS sum', [round]),
      );
      expect(await work).toEqual([{ sum: round + 1 }]);
      const failing = storage.transaction(WORKER, (tx) => tx.query('SELECT 1 / $1::integer AS none', [0]));
      await expect(failing).rejects.toMatchObject({ code: '22012' });
    }
  });

  it('gives its hints once it is committed, and none when it is taken back', async () => {
    const told: string[] = [];
    const listener = new Client({ connectionString: world.url });
    listener.on('notification', ({ channel }) => told.push(channel));
    await listener.connect();
    try {
      await listener.query('LISTEN good; LISTEN bad');
      const failing = storage.transaction(WORKER, async (tx) => {
        tx.hints.add('bad');
        await tx.query('SELECT 1 / $1::integer', [0]);
      });
      await expect(failing).rejects.toMatchObject({ code: '22012' });
      await storage.transaction(WORKER, async (tx) => void tx.hints.add('good'));
      await until('the hint', async () => told.length > 0);
      expect(told).toEqual(['good']);
    } finally {
      await listener.end();
    }
  });
});
