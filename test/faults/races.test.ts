import { makeAccount } from '../system/accounts';
import { aNeed, anOffer } from '../system/square/postings';
import type { Account } from '../system/accounts';
import { until } from '../system/until';
import { database } from '../world';
import { note } from './table';
import { Square } from './square';
import { takeToll } from './toll';

const CONNECTIONS = 200;
const RACES = 100;

interface Suggestion {
  readonly id: string;
  readonly revision: number;
}

describe('Many at once', () => {
  const db = database();
  let square: Square;
  let other: Account;

  beforeAll(async () => {
    square = await Square.open({ databaseUrl: db.url, queue: { QUEUE: 'postgres' } });
    other = await makeAccount(square.storage, square.api.baseUrl, { role: 'coordinator' });
  });
  afterAll(() => square.close());

  /** What a race has cost beside its own effects, which it counts itself. */
  const tollOf = (since: Date, slowestMs: number) =>
    takeToll(square, since, { postings: [], approvals: [], slowestMs });

  it(`${CONNECTIONS} requests with one Idempotency-Key have one effect and the same answer`, async () => {
    const title = 'Une seule fois';
    const [began, since] = [new Date(), performance.now()];
    const answers = await Promise.all(
      Array.from({ length: CONNECTIONS }, () =>
        square.people.ard.client.post('/needs', aNeed({ title }), { headers: { 'idempotency-key': 'once' } }),
      ),
    );
    const toll = await tollOf(began, performance.now() - since);
    const made = await square.storage.read('SELECT 1 FROM postings WHERE title = $1', [title]);
    const told = await square.storage.read(`SELECT 1 FROM log WHERE action = 'posting.create'`);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect([made.length, told.length]).toEqual([1, 1]);
    expect([toll.lost, toll.repeatedMails]).toEqual([0, 0]);
    note(`${CONNECTIONS} connections, one Idempotency-Key`, {
      ...toll,
      accepted: CONNECTIONS,
      lost: toll.lost + 1 - made.length,
      doubled: told.length - 1,
    });
  });

  it(`${RACES} races of two coordinators have one winner each, and the other is told`, async () => {
    await postPairs();
    const since = new Date();
    let slowest = 0;
    let doubled = 0;
    let lost = 0;
    for (let race = 0; race < RACES; race++) {
      const began = performance.now();
      const suggestion = await until('a suggestion to judge', nextSuggestion);
      const [won, refused] = await bothJudge(suggestion, race);
      expect([won.status, refused.status]).toEqual([200, 409]);
      // the loser learns that what it saw has moved, not that the server is confused
      expect(refused.body).toMatchObject({ code: 'stale-revision' });
      const decisions = await square.storage.read('SELECT 1 FROM decisions WHERE suggestion_id = $1', [suggestion.id]);
      doubled += Math.max(0, decisions.length - 1);
      lost += Math.max(0, 1 - decisions.length);
      slowest = Math.max(slowest, performance.now() - began);
    }
    const toll = await tollOf(since, slowest);
    lost += toll.lost;
    expect([lost, doubled, toll.repeatedMails]).toEqual([0, 0, 0]);
    note(`${RACES} races of two coordinators`, { ...toll, accepted: RACES, lost, doubled });
  });

  const postPairs = () =>
    Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const changes = { title: `Paire ${index}` };
        await square.people.ard.client.post('/needs', aNeed(changes));
        await square.people.agency.client.post('/offers', anOffer(changes));
      }),
    );

  const nextSuggestion = async () => {
    const path = '/suggestions?status=suggested&limit=1';
    return (await square.people.coordinator.client.get<{ items: Suggestion[] }>(path)).body.items[0];
  };

  /** One approves while the other dismisses, each first in half of the races; the winner's answer comes first. */
  async function bothJudge({ id, revision }: Suggestion, race: number) {
    const approve = () => square.people.coordinator.client.post(`/suggestions/${id}/approve`, { revision });
    const dismiss = () => other.client.post(`/suggestions/${id}/dismiss`, { revision, reason: 'duplicate' });
    const answers = await Promise.all(race % 2 === 0 ? [approve(), dismiss()] : [dismiss(), approve()]);
    const [first, second] = answers.toSorted((a, b) => a.status - b.status);
    if (!first || !second) throw new Error('two were asked');
    return [first, second] as const;
  }
});
