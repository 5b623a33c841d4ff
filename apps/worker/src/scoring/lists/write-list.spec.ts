import type { Account } from '../../../../../test/system/accounts';
import { posted } from '../../../../../test/system/square/insight';
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
  let agency: Account;
  let needId: string;
  let offerId: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
    needId = await posted(await system.account({ type: 'ard' }), 'need', {});
    agency = await system.account({ type: 'cooperation-agency' });
    offerId = await posted(agency, 'offer', {});
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
  const move = (action: string) => agency.client.post(`/offers/${offerId}/${action}`, {});
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
    const [found] = await system.storage.read<{ version: string; status: string; revision: number; rank: number }>(
      'SELECT xmin::text AS version, status, revision, need_rank AS rank FROM suggestions WHERE need_id = $1',
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

  /** Changes the pair between the choice of a list and its writing, which waits for whoever changes it. */
  async function meanwhile(change: string, cause: () => Promise<unknown>): Promise<void> {
    const somebody = system.storage.dataSource.createQueryRunner();
    await somebody.startTransaction();
    await somebody.query(`UPDATE suggestions SET ${change} WHERE need_id = $1`, [needId]);
    await cause();
    await until('the list to be chosen and not yet written', async () => {
      const waiting = await system.storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'transactionid' AND datname = current_database()`,
      );
      return waiting.length > 0;
    });
    await somebody.commitTransaction();
    await somebody.release();
    await system.settled();
  }
  const dismissed = `status = 'dismissed', need_rank = NULL, offer_rank = NULL`;
  const suggested = `status = 'suggested', need_rank = 1, offer_rank = 1`;

  it('takes its place where the list of the other side has dropped it meanwhile', async () => {
    await system.storage.read(
      'UPDATE suggestions SET need_rank = NULL, need_print = NULL WHERE need_id = $1 RETURNING id',
      [needId],
    );
    await meanwhile(`status = 'superseded', offer_rank = NULL`, askToScore);
    expect(await row()).toMatchObject({ status: 'suggested', rank: 1 });
  });

  it('is left to whoever judges it while its list is written, with a place in it or without', async () => {
    await age('updated_at = now()');
    await meanwhile(dismissed, askToScore);
    expect(await row()).toMatchObject({ status: 'dismissed', rank: null });
    await again(suggested);
    await meanwhile(dismissed, () => move('pause'));
    expect(await row()).toMatchObject({ status: 'dismissed', rank: null });
    await move('resume');
  });

  it('that has a place no more is another revision: what was shown must not be approved', async () => {
    await again(suggested);
    const before = await row();
    await move('pause');
    await system.settled();
    expect(await row()).toMatchObject({ status: 'superseded', revision: (before?.revision ?? 0) + 1 });
  });
});
