import fc from 'fast-check';
import type { Account } from './system/accounts';
import { storedLists, trueLists } from './system/watching/oracle';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database, describeQueues } from './world';

const REGIONS = ['SN-SE', 'SN-KD', 'SN1101', 'SN1102', 'SN'];
const SECTORS = ['31120', '31140', '16020', '11330', '14031'];
const ACTORS = 4;
const STEPS = 12;

interface Move {
  readonly action: 'post' | 'edit' | 'withdraw' | 'close' | 'reopen' | 'pause' | 'resume';
  readonly kind: 'need' | 'offer';
  readonly territory: string;
  readonly sector: string;
  readonly francs: number;
  readonly pick: number;
}
const moves = fc.array(
  fc.array(
    fc.record<Move>({
      action: fc.constantFrom('post', 'post', 'post', 'edit', 'edit', 'withdraw', 'close', 'reopen', 'pause', 'resume'),
      kind: fc.constantFrom('need', 'offer'),
      territory: fc.constantFrom(...REGIONS),
      sector: fc.constantFrom(...SECTORS),
      francs: fc.integer({ min: 20, max: 60 }).map((millions) => millions * 1_000_000),
      pick: fc.nat(),
    }),
    { minLength: STEPS, maxLength: STEPS },
  ),
  { minLength: ACTORS, maxLength: ACTORS },
);

/**
 * Several people post, edit and take back at the same time while three workers score: when all is quiet, the
 * stored lists are those that brute force finds. A pair missed by a race would stay missing.
 */
describeQueues('Suggestions under concurrency', (backend) => {
  const db = database();
  let system: System;
  let accounts: Account[];

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 3, queue: await backend.environment(), env: { CONCURRENCY: '3' } });
    accounts = await Promise.all(Array.from({ length: ACTORS }, () => system.account()));
  });
  afterAll(() => system.stop());

  it('are those of brute force over all open postings, with their ranks', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (scripts) => {
        await Promise.all(scripts.map((script, index) => play(accounts[index] as Account, script)));
        await system.settled();
        expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
      }),
      { numRuns: 4, endOnFailure: true },
    );
    expect((await storedLists(system.storage)).length).toBeGreaterThan(20);
  });

  it('and no message is dead or left', async () => {
    const left = await system.storage.read('SELECT message, last_error FROM outbox WHERE done_at IS NULL');
    expect(left).toEqual([]);
  });
});

describe('A posting that comes back while a list that it leaves is written', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    // nobody comes to its aid
    system = await startSystem(db.url, { env: { REDISPATCH_SECONDS: '600', CONCURRENCY: '3' } });
  });
  afterAll(() => system.stop());

  it('stands in that list again', async () => {
    const { client } = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    const posted = await Promise.all([1, 2].map(() => client.post<{ id: string }>('/needs', aNeed())));
    // of two that say the same the lower id is first, and the other takes its place
    const [first, second] = posted.map(({ body }) => body.id).toSorted();
    await agency.client.post('/offers', anOffer());
    await system.settled();
    const before = await storedLists(system.storage);
    expect(before).toHaveLength(2);
    const waiting = async (count: number) => {
      const found = await system.storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      return found.length >= count;
    };
    const reader = system.storage.dataSource.createQueryRunner();
    await reader.startTransaction();
    await reader.query('SELECT 1 FROM suggestions WHERE need_id = $1 FOR UPDATE', [second]);
    await client.post(`/needs/${first}/pause`, {});
    await until('the list of the offer to wait', () => waiting(1));
    const back = client.post(`/needs/${first}/resume`, {});
    await until('the one that comes back to wait as well', () => waiting(2));
    await reader.commitTransaction();
    await reader.release();
    expect((await back).status).toBe(200);
    await system.settled();
    expect(await storedLists(system.storage)).toEqual(before);
    expect(await trueLists(system.storage)).toEqual(before);
  });
});

describe('A posting that is taken back while its place in a list is written anew', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    // nobody comes to its aid
    system = await startSystem(db.url, { env: { REDISPATCH_SECONDS: '600', CONCURRENCY: '3' } });
  });
  afterAll(() => system.stop());

  it('loses that place', async () => {
    const { client } = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    const need = await client.post<{ id: string }>('/needs', aNeed());
    const worse = await agency.client.post<{ id: string }>('/offers', anOffer({ territories: ['SN'] }));
    await system.settled();
    const waiting = async (event: string) => {
      const found = await system.storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event = $1 AND datname = current_database()`,
        [event],
      );
      return found.length > 0;
    };
    const [list, row] = [system.storage.dataSource.createQueryRunner(), system.storage.dataSource.createQueryRunner()];
    await list.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [need.body.id]);
    const better = await agency.client.post<{ id: string }>('/offers', anOffer());
    await until('the list of the need to be waited for', () => waiting('advisory'));
    await row.startTransaction();
    await row.query('SELECT 1 FROM postings WHERE id = $1 FOR UPDATE', [better.body.id]);
    await list.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [need.body.id]);
    await until('the list to be chosen and not yet written', () => waiting('transactionid'));
    await agency.client.post(`/offers/${worse.body.id}/pause`, {});
    await until('the list to be waited for once more', () => waiting('advisory'));
    await row.commitTransaction();
    await Promise.all([list.release(), row.release()]);
    await system.settled();
    expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
  });
});

async function play({ client }: Account, script: readonly Move[]): Promise<void> {
  const mine: { id: string; kind: string; revision: number }[] = [];
  for (const { action, kind, territory, sector, francs, pick } of script) {
    const amount = { value: String(francs), currency: 'XOF' };
    const common = { territories: [territory], sectors: [sector] };
    const changes = {
      ...common,
      ...(kind === 'need'
        ? { amount }
        : { envelope: { value: String(francs * 3), currency: 'XOF' }, ticket: undefined }),
    };
    const target = mine[pick % Math.max(1, mine.length)];
    if (action === 'post' || !target) {
      const { body } = await client.post<{ id: string; revision: number }>(
        `/${kind}s`,
        kind === 'need' ? aNeed(changes) : anOffer(changes),
      );
      mine.push({ ...body, kind });
    } else if (action === 'edit') {
      const answer = await client.patch<{ revision: number }>(`/${target.kind}s/${target.id}`, {
        revision: target.revision,
        ...common,
      });
      if (answer.status === 200) target.revision = answer.body.revision;
    } else {
      await client.post(`/${target.kind}s/${target.id}/${action}`, action === 'close' ? { reason: 'abandoned' } : {});
    }
  }
}
