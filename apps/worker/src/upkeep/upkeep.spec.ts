import { messages } from '@penc/messages';
import type { Account } from '../../../../test/system/accounts';
import { comesLate } from '../../../../test/system/notices';
import { aNeed, anOffer } from '../../../../test/system/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

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
});
