import { messages, put } from '@penc/messages';
import { WORKER, lockWeights, switchWeights } from '@penc/storage';
import type { Account } from '../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Rescoring {
  readonly slices: number;
  readonly stopped: boolean;
  readonly finished: boolean;
}

describe('All lists, made anew slice by slice', () => {
  const db = database();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    // nobody comes to their aid
    system = await startSystem(db.url, { env: { REDISPATCH_SECONDS: '600', CONCURRENCY: '3' } });
    ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    await ard.client.post('/needs', aNeed());
    await agency.client.post('/offers', anOffer());
    await system.settled();
  });
  afterAll(() => system.stop());

  const weightsOf = async (version: number) => {
    const [row] = await system.storage.read<{ id: string }>('SELECT id FROM weights WHERE version = $1', [version]);
    return row?.id ?? '';
  };
  /** One that has come so far; nothing has been put for it. */
  const begun = async (purpose: 'lists' | 'preview', set = '') => {
    const [row] = await system.storage.read<{ id: string }>(
      `WITH made AS (INSERT INTO rescorings (weights_id, purpose, total, slices) VALUES ($1, $2, 2, 1) RETURNING id)
       SELECT id FROM made`,
      [await weightsOf(3), purpose],
    );
    const id = row?.id ?? '';
    if (set) await system.storage.read(`UPDATE rescorings SET ${set} WHERE id = $1`, [id]);
    return id;
  };
  const at = async (id: string) => {
    const [row] = await system.storage.read<Rescoring>(
      `SELECT slices, stopped_at IS NOT NULL AS stopped, finished_at IS NOT NULL AS finished FROM rescorings WHERE id = $1`,
      [id],
    );
    return row;
  };
  const ask = (rescoringId: string, slice: number) =>
    system.storage.transaction(WORKER, (tx) => put(tx, messages.rescoringDue, { rescoringId, slice }));
  const scoredUnder = () =>
    system.storage.read<{ version: number }>('SELECT DISTINCT weights_version AS version FROM suggestions');

  it('make no slice twice, and none of a run that was stopped', async () => {
    const [running, stopped] = [await begun('lists'), await begun('lists', 'stopped_at = now(), slices = 0')];
    await ask(running, 0);
    await ask(stopped, 0);
    await system.settled();
    expect(await at(running)).toEqual({ slices: 1, stopped: false, finished: false });
    expect(await at(stopped)).toEqual({ slices: 0, stopped: true, finished: false });
    await ask(running, 1);
    await system.settled();
    expect(await at(running)).toMatchObject({ finished: true });
  });

  it('wait while other weights are deployed, as whoever scores does; the former run ends there, previews go on', async () => {
    const [lists, preview] = [await begun('lists'), await begun('preview')];
    let deploy = (): void => undefined;
    const decided = new Promise<void>((resolve) => {
      deploy = resolve;
    });
    const weightsId = await weightsOf(3);
    const deploying = system.storage.transaction(WORKER, async (tx) => {
      await lockWeights(tx);
      await decided;
      // who waits for this holds nothing that it needs
      await tx.query('SELECT 1 FROM rescorings WHERE id = $1 FOR UPDATE NOWAIT', [lists]);
      const rescoringId = await switchWeights(tx, { id: weightsId, withWayBack: true });
      await put(tx, messages.rescoringDue, { rescoringId, slice: 0 });
      return rescoringId;
    });
    await ask(lists, 1);
    await ard.client.post('/needs', aNeed());
    await until('both to wait', async () => (await waitingForWeights()) === 2);
    deploy();
    const begunAnew = await deploying;
    await system.settled();
    expect(await at(lists)).toEqual({ slices: 1, stopped: true, finished: false });
    expect(await at(preview)).toEqual({ slices: 1, stopped: false, finished: false });
    expect(await at(begunAnew)).toMatchObject({ finished: true });
    expect(await scoredUnder()).toEqual([{ version: 3 }]);
  });

  it('and one can go back from these weights, where that was asked for', async () => {
    const former = async (version: number) =>
      (
        await system.storage.read<{ previous: number | null }>('SELECT previous FROM weights WHERE version = $1', [
          version,
        ])
      )[0];
    const [deployed] = await system.storage.read<{ previous: number }>(
      'SELECT previous FROM weights WHERE version = 3',
    );
    expect(deployed?.previous).toBeGreaterThan(3);
    const version = deployed?.previous ?? 0;
    const id = await weightsOf(version);
    await system.storage.transaction(WORKER, async (tx) => {
      await lockWeights(tx);
      await switchWeights(tx, { id, withWayBack: false });
    });
    expect(await former(version)).toEqual({ previous: null });
  });

  async function waitingForWeights(): Promise<number> {
    const [row] = await system.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE l.locktype = 'advisory' AND NOT l.granted AND l.objid = 7036204 AND d.datname = current_database()`,
    );
    return row?.count ?? 0;
  }
});
