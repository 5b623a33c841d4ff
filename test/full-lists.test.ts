import fc from 'fast-check';
import type { Account } from './system/accounts';
import { storedLists, trueLists } from './system/watching/oracle';
import { aNeed, anOffer } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { database } from './world';

/** More than a list holds, all of them feasible with each other: whoever comes must be better than somebody. */
const STANDING = 26;
const ACTORS = 4;
const STEPS = 10;
const PLACES = [['SN-SE'], ['SN1101'], ['SN1102'], ['SN-SE', 'SN-KD'], ['SN']];

interface Move {
  readonly action: 'post' | 'edit' | 'withdraw' | 'pause' | 'resume';
  readonly kind: 'need' | 'offer';
  readonly place: number;
  readonly francs: number;
  readonly pick: number;
}
const moves = fc.array(
  fc.array(
    fc.record<Move>({
      action: fc.constantFrom('post', 'edit', 'edit', 'withdraw', 'pause', 'resume'),
      kind: fc.constantFrom('need', 'offer'),
      place: fc.nat({ max: PLACES.length - 1 }),
      francs: fc.integer({ min: 20, max: 60 }).map((millions) => millions * 1_000_000),
      pick: fc.nat(),
    }),
    { minLength: STEPS, maxLength: STEPS },
  ),
  { minLength: ACTORS, maxLength: ACTORS },
);

/**
 * Where lists are full, a job asks only those that its posting may enter by what was published of their tails, while
 * other workers move these tails. A tail that is read too high, once, is a pair that stays missing.
 */
describe('Full lists under concurrency', () => {
  const db = database();
  let system: System;
  let accounts: Account[];

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 3, env: { CONCURRENCY: '3' } });
    accounts = await Promise.all(Array.from({ length: ACTORS }, () => system.account()));
    for (let place = 0; place < STANDING; place++) {
      const kinds = ['need', 'offer'] as const;
      await Promise.all(kinds.map((kind) => post(accounts[place % ACTORS] as Account, kind, place, place * 1_000_000)));
    }
    await system.settled();
  });
  afterAll(() => system.stop());

  it('are those of brute force, and their tails are published', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (scripts) => {
        await Promise.all(scripts.map((script, index) => play(accounts[index] as Account, script)));
        await system.settled();
        expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
        expect(await publishedTails(system)).toEqual(await trueTails(system));
      }),
      { numRuns: 4, endOnFailure: true },
    );
    expect((await trueTails(system)).length).toBeGreaterThan(STANDING);
  });

  it('are made anew many at once, whatever was stored of their pairs', async () => {
    const { storage } = system;
    const before = await storedLists(storage);
    await storage.read('UPDATE suggestions SET total = total - 1, need_print = NULL, offer_print = NULL RETURNING id');
    expect(await storedLists(storage)).not.toEqual(before);
    await storage.read(
      `INSERT INTO outbox (message, payload)
       SELECT 'posting-changed', jsonb_build_object('postingId', id) FROM postings WHERE kind = 'need' RETURNING id`,
    );
    await system.settled();
    expect(await storedLists(storage)).toEqual(before);
    expect(await publishedTails(system)).toEqual(await trueTails(system));
  });
});

function post({ client }: Account, kind: 'need' | 'offer', place: number, francs: number) {
  const territories = PLACES[place % PLACES.length];
  const body =
    kind === 'need'
      ? aNeed({ territories, amount: xof(30_000_000 + francs) })
      : anOffer({ territories, envelope: xof(60_000_000 + francs), ticket: undefined });
  return client.post<{ id: string; revision: number }>(`/${kind}s`, body);
}

async function play(account: Account, script: readonly Move[]): Promise<void> {
  const mine: { id: string; kind: string; revision: number }[] = [];
  for (const { action, kind, place, francs, pick } of script) {
    const target = mine[pick % Math.max(1, mine.length)];
    if (action === 'post' || !target) {
      const { body } = await post(account, kind, place, francs);
      mine.push({ ...body, kind });
    } else if (action === 'edit') {
      const answer = await account.client.patch<{ revision: number }>(`/${target.kind}s/${target.id}`, {
        revision: target.revision,
        territories: PLACES[place],
      });
      if (answer.status === 200) target.revision = answer.body.revision;
    } else {
      await account.client.post(`/${target.kind}s/${target.id}/${action}`, {});
    }
  }
}

function xof(francs: number) {
  return { value: String(francs), currency: 'XOF' };
}

async function publishedTails({ storage }: System): Promise<string[]> {
  const rows = await storage.read<{ tail: string }>(
    `SELECT concat(posting_id, ' ', total) AS tail FROM list_tails WHERE total IS NOT NULL ORDER BY posting_id`,
  );
  return rows.map(({ tail }) => tail);
}

/** Of the lists that are full: what the last of them scores. */
async function trueTails({ storage }: System): Promise<string[]> {
  const rows = await storage.read<{ tail: string }>(
    `SELECT concat(id, ' ', min(total)) AS tail FROM (
       SELECT need_id AS id, total FROM suggestions WHERE need_rank IS NOT NULL
       UNION ALL SELECT offer_id, total FROM suggestions WHERE offer_rank IS NOT NULL) places
     GROUP BY id HAVING count(*) = 20 ORDER BY id`,
  );
  return rows.map(({ tail }) => tail);
}
