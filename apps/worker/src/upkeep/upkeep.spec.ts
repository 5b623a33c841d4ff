import { addDays, dayOf } from '@penc/domain';
import { messages } from '@penc/messages';
import type { Account } from '../../../../test/system/accounts';
import { comesLate } from '../../../../test/system/watching/notices';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';

interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
}

describe('Upkeep', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const aPair = async () => {
    const need = (await ard.client.post<Seen>('/needs', aNeed())).body;
    const offer = (await agency.client.post<Seen>('/offers', anOffer())).body;
    await system.settled();
    const { body } = await coordinator.client.get<{ items: Seen[] }>(
      `/suggestions?needId=${need.id}&offerId=${offer.id}`,
    );
    return { need, offer, suggestion: body.items[0] as Seen };
  };
  const notices = async ({ client }: Account) =>
    (await client.get<{ items: { kind: string; subject: { id: string } }[] }>('/notices')).body.items;

  it('a posting whose deadline has passed expires and leaves the lists', async () => {
    const { offer, suggestion } = await aPair();
    await system.storage.read(`UPDATE postings SET deadline_at = '2020-01-01' WHERE id = $1 RETURNING id`, [offer.id]);
    await until(
      'the offer to expire',
      async () => (await agency.client.get<Seen>(`/offers/${offer.id}`)).body.status === 'expired',
    );
    await system.settled();
    expect((await coordinator.client.get<Seen>(`/suggestions/${suggestion.id}`)).body.status).toBe('superseded');
    // put back without a deadline, it is suggested again
    await system.storage.read('UPDATE postings SET deadline_at = NULL WHERE id = $1 RETURNING id', [offer.id]);
    await agency.client.post(`/offers/${offer.id}/reopen`);
    await system.settled();
    expect((await coordinator.client.get<Seen>(`/suggestions/${suggestion.id}`)).body.status).toBe('suggested');
    await agency.client.post(`/offers/${offer.id}/withdraw`);
  });

  it('so does one that is paused, and one whose period is over; its last day belongs to it', async () => {
    const post = async () => (await ard.client.post<Seen>('/needs', aNeed())).body.id;
    const [paused, over, lastDay] = [await post(), await post(), await post()];
    await ard.client.post(`/needs/${paused}/pause`);
    await system.storage.read(
      `UPDATE postings SET deadline_at = CASE WHEN id = $1 THEN now() - interval '1 minute' ELSE deadline_at END,
              period_end = CASE id WHEN $2 THEN current_date - 1 WHEN $3 THEN current_date END WHERE id = ANY($4::uuid[]) RETURNING id`,
      [paused, over, lastDay, [paused, over, lastDay]],
    );
    const status = async (id: string) => (await ard.client.get<Seen>(`/needs/${id}`)).body.status;
    await until(
      'both to expire',
      async () => (await status(paused)) === 'expired' && (await status(over)) === 'expired',
    );
    expect(await status(lastDay)).toBe('open');
    await ard.client.post(`/needs/${lastDay}/withdraw`);
  });

  it('what was postponed comes back, unless one of its postings has gone meanwhile', async () => {
    const { need, offer, suggestion } = await aPair();
    const look = async () => (await coordinator.client.get<Seen>(`/suggestions/${suggestion.id}`)).body.status;
    const postpone = async () => {
      const { body } = await coordinator.client.get<Seen>(`/suggestions/${suggestion.id}`);
      const judgement = { revision: body.revision, until: addDays(dayOf(new Date()), 5) };
      await coordinator.client.post(`/suggestions/${suggestion.id}/postpone`, judgement);
      await system.settled();
    };
    const timePasses = () =>
      system.storage.read(`UPDATE suggestions SET postponed_until = current_date - 1 WHERE id = $1 RETURNING id`, [
        suggestion.id,
      ]);
    await postpone();
    await timePasses();
    await until('it to come back', async () => (await look()) === 'suggested');
    await system.settled();
    await postpone();
    await agency.client.post(`/offers/${offer.id}/withdraw`);
    await system.settled();
    expect(await look()).toBe('postponed');
    await timePasses();
    await until('it to be put away', async () => (await look()) === 'superseded');
    await ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('an approval that nobody answers in time expires, and both sides are told', async () => {
    const { suggestion } = await aPair();
    await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    await system.settled();
    await system.storage.read(`UPDATE suggestions SET answer_due = '2020-01-01' WHERE id = $1 RETURNING id`, [
      suggestion.id,
    ]);
    await until('the approval to expire', async () => {
      return (await coordinator.client.get<Seen>(`/suggestions/${suggestion.id}`)).body.status === 'expired';
    });
    await system.settled();
    for (const account of [ard, agency]) {
      const told = (await notices(account)).filter(
        ({ kind, subject }) => kind === 'suggestion-expired' && subject.id === suggestion.id,
      );
      expect(told).toHaveLength(1);
    }
    // what was answered before comes late: it is not so any more
    await comesLate(system, messages.suggestionAnswered, {
      suggestionId: suggestion.id,
      side: 'need',
      answer: 'accepted',
    });
    expect((await notices(agency)).filter(({ kind }) => kind === 'suggestion-accepted')).toEqual([]);
  });

  it('the end of a former approval is told nobody who has been told of another since', async () => {
    const { suggestion } = await aPair();
    await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    await system.settled();
    await comesLate(system, messages.suggestionClosed, { suggestionId: suggestion.id, how: 'superseded' });
    const kinds = (await notices(ard)).filter(({ subject }) => subject.id === suggestion.id).map(({ kind }) => kind);
    expect(kinds).toEqual(['suggestion-approved']);
  });

  it('an expired posting leaves the approvals already sent to be answered', async () => {
    const { need, suggestion } = await aPair();
    const approved = await coordinator.client.post<Seen>(`/suggestions/${suggestion.id}/approve`, {
      revision: suggestion.revision,
    });
    await system.storage.read(`UPDATE postings SET deadline_at = '2020-01-01' WHERE id = $1 RETURNING id`, [need.id]);
    await until(
      'the need to expire',
      async () => (await ard.client.get<Seen>(`/needs/${need.id}`)).body.status === 'expired',
    );
    await system.settled();
    const answer = await ard.client.post<Seen>(`/suggestions/${suggestion.id}/answer`, {
      revision: approved.body.revision,
      answer: 'accept',
    });
    expect(answer.body).toMatchObject({ status: 'approved', answers: { need: 'accepted' } });
  });

  /** What the worker tells at /metrics. */
  const gauge = async (name: string) => {
    const server = system.workers[0]?.getHttpServer() as { address(): AddressInfo };
    const text = await (await fetch(`http://127.0.0.1:${server.address().port}/metrics`)).text();
    return Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length),
    );
  };

  it('dead letters are counted until they are done', async () => {
    const dead = () => gauge('penc_outbox_waiting{state="dead"}');
    await until('none to be there', async () => (await dead()) === 0);
    await system.storage.read(
      `INSERT INTO outbox (message, payload, failed_at) SELECT 'posting-changed', '{}', now() FROM generate_series(1, 2) RETURNING id`,
    );
    await until('both to be counted', async () => (await dead()) === 2);
    await system.storage.read('UPDATE outbox SET done_at = now() WHERE failed_at IS NOT NULL RETURNING id');
    await until('them to be counted no more', async () => (await dead()) < 2);
    expect(await dead()).toBe(0);
  });

  it('a transaction that holds the horizon of the corpus back is told of, and forgotten once it ends', async () => {
    const age = () => gauge('penc_corpus_horizon_age_transactions');
    const long = new Client({ connectionString: db.url });
    await long.connect();
    await long.query('BEGIN; SELECT pg_current_xact_id()');
    for (let other = 0; other < 50; other++) await system.storage.read('SELECT pg_current_xact_id()');
    await until('it to be told of', async () => (await age()) >= 50);
    await long.query('COMMIT');
    await long.end();
    await until('it to be forgotten', async () => (await age()) < 50);
    expect(await age()).toBeLessThan(50);
  });
});
