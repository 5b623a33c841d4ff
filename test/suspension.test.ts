import fc from 'fast-check';
import type { Account } from './system/accounts';
import { storedLists, trueLists } from './system/watching/oracle';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database, describeQueues } from './world';

const ACTORS = 4;
const STEPS = 8;

interface Move {
  readonly action: 'post' | 'draft' | 'publish' | 'edit' | 'approve';
  readonly kind: 'need' | 'offer';
  readonly pick: number;
}
interface Script {
  readonly moves: readonly (readonly Move[])[];
  /** Whose turn it is to be suspended, or let in again. */
  readonly turns: readonly number[];
}
const scripts = fc.record<Script>({
  moves: fc.array(
    fc.array(
      fc.record<Move>({
        action: fc.constantFrom('post', 'post', 'draft', 'publish', 'edit', 'approve'),
        kind: fc.constantFrom('need', 'offer'),
        pick: fc.nat(),
      }),
      { minLength: STEPS, maxLength: STEPS },
    ),
    { minLength: ACTORS, maxLength: ACTORS },
  ),
  turns: fc.array(fc.nat({ max: ACTORS - 1 }), { minLength: 8, maxLength: 14 }),
});

describe('A suspension that is committed while a list waits for its postings', () => {
  const db = database();

  it('is seen by that list', async () => {
    // nobody comes to its aid
    const system = await startSystem(db.url, { env: { REDISPATCH_SECONDS: '600' } });
    const ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    const need = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
    await agency.client.post('/offers', anOffer());
    await system.settled();
    expect(await storedLists(system.storage)).toHaveLength(1);
    const suspension = system.storage.dataSource.createQueryRunner();
    await suspension.startTransaction();
    // without its message: only the list that waits is to put things right
    const own = [agency.organisationId];
    await suspension.query(`UPDATE organisations SET status = 'suspended' WHERE id = $1`, own);
    await suspension.query('UPDATE postings SET status = status WHERE organisation_id = $1', own);
    await ard.client.patch(`/needs/${need.id}`, { revision: 1, title: 'Un titre qui fait refaire la liste' });
    await until('the list to wait', async () => {
      const waiting = await system.storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR SHARE%' AND datname = current_database()`,
      );
      return waiting.length > 0;
    });
    await suspension.commitTransaction();
    await suspension.release();
    await system.settled();
    expect(await storedLists(system.storage)).toEqual([]);
    await system.stop();
  });
});

/**
 * Organisations are suspended and let in again while they post and while three workers score: when all is
 * quiet, nobody is suggested to anybody who is not verified, and everybody else is where brute force has them.
 */
describeQueues('Suspended organisations', (backend) => {
  const db = database();
  let system: System;
  let actors: Account[];
  let admin: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 3, queue: await backend.environment(), env: { CONCURRENCY: '3' } });
    actors = await Promise.all(Array.from({ length: ACTORS }, () => system.account()));
    admin = await system.account({ role: 'admin' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const toggle = async ({ organisationId }: Account) => {
    const path = `/organisations/${organisationId}`;
    const { body } = await admin.client.get<{ status: string; revision: number }>(path);
    const action = body.status === 'verified' ? 'suspend' : 'restore';
    const reason = action === 'suspend' ? { reason: 'misuse' } : {};
    expect((await admin.client.post(`${path}/${action}`, { revision: body.revision, ...reason })).status).toBe(200);
  };
  /** Of suggestions that are open or approved, those that somebody stands in who is not verified. */
  const stale = () =>
    system.storage.read(
      `SELECT s.id, s.status FROM suggestions s JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id
       JOIN organisations a ON a.id = n.organisation_id JOIN organisations b ON b.id = f.organisation_id
       WHERE s.status IN ('suggested', 'approved') AND (a.status <> 'verified' OR b.status <> 'verified')`,
    );

  async function play({ client }: Account, script: readonly Move[]): Promise<void> {
    const mine: { id: string; kind: string; revision: number }[] = [];
    for (const { action, kind, pick } of script) {
      const target = mine[pick % Math.max(1, mine.length)];
      if (action === 'approve') await approveOne();
      else if (action === 'edit' && target) {
        const title = `Autre titre ${pick}`;
        await client.patch(`/${target.kind}s/${target.id}`, { revision: target.revision++, title });
      } else if (action === 'publish' && target) await client.post(`/${target.kind}s/${target.id}/publish`);
      else {
        const status = action === 'draft' ? 'draft' : 'open';
        const body = kind === 'need' ? aNeed({ status }) : anOffer({ status });
        const posted = await client.post<{ id: string; revision: number }>(`/${kind}s`, body);
        // nobody posts while they are suspended
        if (posted.status === 201) mine.push({ ...posted.body, kind });
      }
    }
  }

  async function approveOne(): Promise<void> {
    const { body } = await coordinator.client.get<{ items: { id: string; revision: number }[] }>(
      '/suggestions?status=suggested&limit=1',
    );
    const [one] = body.items;
    if (one) await coordinator.client.post(`/suggestions/${one.id}/approve`, { revision: one.revision });
  }

  it('stand in no suggestion, whatever is posted, approved and scored meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ moves, turns }) => {
        const suspending = (async () => {
          for (const turn of turns) await toggle(actors[turn] as Account);
        })();
        await Promise.all([...moves.map((script, index) => play(actors[index] as Account, script)), suspending]);
        await system.settled();
        expect(await stale()).toEqual([]);
        expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('and once all are let in again, all are compared again', async () => {
    const out = await system.storage.read<{ id: string }>(`SELECT id FROM organisations WHERE status = 'suspended'`);
    for (const { id } of out) await toggle({ ...(actors[0] as Account), organisationId: id });
    await system.settled();
    const lists = await storedLists(system.storage);
    expect(lists.length).toBeGreaterThan(10);
    expect(lists).toEqual(await trueLists(system.storage));
    expect(await system.storage.read('SELECT message, last_error FROM outbox WHERE done_at IS NULL')).toEqual([]);
  });
});
