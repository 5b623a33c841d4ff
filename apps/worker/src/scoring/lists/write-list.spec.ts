import { posted } from '../../../../../test/system/insight';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Stored {
  readonly revision: number;
  readonly reasons: string;
  readonly total: number;
  readonly needPrint: string | null;
}

describe('A pair that is scored anew', () => {
  const db = database();
  let system: System;
  let needId: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
    needId = await posted(await system.account({ type: 'ard' }), 'need', {});
    await posted(await system.account({ type: 'cooperation-agency' }), 'offer', {});
    await system.settled();
  });
  afterAll(() => system.stop());

  async function stored(): Promise<Stored> {
    const [row] = await system.storage.read<Stored>(
      `SELECT revision, reasons::text, total, need_print AS "needPrint" FROM suggestions WHERE need_id = $1`,
      [needId],
    );
    return row as Stored;
  }
  /** As if it had been scored on something else before. */
  async function again(change: string): Promise<void> {
    await age(change);
    await askToScore();
    await system.settled();
  }
  const age = (change: string) =>
    system.storage.read(
      `UPDATE suggestions SET need_print = NULL, offer_print = NULL, ${change} WHERE need_id = $1 RETURNING id`,
      [needId],
    );
  const askToScore = () =>
    system.storage.read(
      `INSERT INTO outbox (message, payload) VALUES ('posting-changed', jsonb_build_object('postingId', $1::text)) RETURNING id`,
      [needId],
    );

  it('is the same revision while what is said of it is the same', async () => {
    const before = await stored();
    await again('updated_at = now()');
    expect(await stored()).toEqual(before);
  });

  it('even where Postgres has put together what was said, with other spaces and in another order', async () => {
    const before = await stored();
    await again('reasons = reasons::jsonb');
    expect(await stored()).toEqual(before);
  });

  it('is another revision once something else is said, though it scores the same', async () => {
    const before = await stored();
    await again(`reasons = jsonb_set(reasons::jsonb, '{3}', '[["amount-missing"]]')`);
    expect(await stored()).toEqual({ ...before, revision: before.revision + 1 });
  });

  it('is another revision once it is of another revision of a posting, whatever is said', async () => {
    const before = await stored();
    await again('need_revision = 0');
    expect(await stored()).toEqual({ ...before, revision: before.revision + 1 });
  });

  const row = async () => {
    const [found] = await system.storage.read<{ version: string; status: string; revision: number }>(
      'SELECT xmin::text AS version, status, revision FROM suggestions WHERE need_id = $1',
      [needId],
    );
    return found;
  };

  it('is not even written where nothing has changed', async () => {
    const before = await row();
    await askToScore();
    await system.settled();
    expect(await row()).toEqual(before);
  });

  it('is left to whoever judges it while its list is written', async () => {
    await age('updated_at = now()');
    const coordinator = system.storage.dataSource.createQueryRunner();
    await coordinator.startTransaction();
    await coordinator.query(
      `UPDATE suggestions SET status = 'dismissed', need_rank = NULL, offer_rank = NULL WHERE need_id = $1`,
      [needId],
    );
    await askToScore();
    await until('the list to be chosen and not yet written', async () => {
      const waiting = await system.storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'transactionid' AND datname = current_database()`,
      );
      return waiting.length > 0;
    });
    await coordinator.commitTransaction();
    await coordinator.release();
    await system.settled();
    expect((await row())?.status).toBe('dismissed');
  });
});
