import { posted } from '../../../../../test/system/insight';
import { type System, startSystem } from '../../../../../test/system/system';
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
    await system.storage.read(
      `UPDATE suggestions SET need_print = NULL, offer_print = NULL, ${change} WHERE need_id = $1 RETURNING id`,
      [needId],
    );
    await system.storage.read(
      `INSERT INTO outbox (message, payload) VALUES ('posting-changed', jsonb_build_object('postingId', $1::text)) RETURNING id`,
      [needId],
    );
    await system.settled();
  }

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
});
