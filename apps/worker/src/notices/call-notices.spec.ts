import { messages } from '@penc/messages';
import type { Account } from '../../../../test/system/accounts';
import { inDays } from '../../../../test/system/square/answering';
import { comesLate, kindsTold } from '../../../../test/system/watching/notices';
import { type PageOf, type SuggestionSeen, noticesOf, seenBy } from '../../../../test/system/square/pairs';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Posted {
  readonly id: string;
  readonly revision: number;
}
const APPLICANTS = ['proposed', 'interested', 'filed', 'told nothing'] as const;
type Applicant = (typeof APPLICANTS)[number];

describe('Of a deadline that moves', () => {
  const db = database();
  let system: System;
  let agency: Account;
  let coordinator: Account;
  let call: Posted;
  let applicants: Record<Applicant, { readonly account: Account; readonly suggestion: SuggestionSeen }>;
  const sooner = `${inDays(10)}T12:00:00Z`;
  const before = inDays(20);
  const later = `${inDays(30)}T17:00:00Z`;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    call = (await agency.client.post<Posted>('/offers', anOffer({ kind: 'call', deadline: before }))).body;
    const entries = APPLICANTS.map(async (who) => {
      const account = await system.account({ language: who === 'interested' ? 'en' : 'fr' });
      const need = (await account.client.post<Posted>('/needs', aNeed())).body;
      const suggestion = await until('the suggestion', async () => {
        const path = `/suggestions?needId=${need.id}&offerId=${call.id}`;
        return (await coordinator.client.get<PageOf<SuggestionSeen>>(path)).body.items[0];
      });
      return [who, { account, suggestion }] as const;
    });
    applicants = Object.fromEntries(await Promise.all(entries)) as typeof applicants;
    await system.settled();
    for (const who of ['proposed', 'interested', 'filed'] as const) await act(who, coordinator, 'approve');
    await answer('interested', 'accept');
  });
  afterEach(() => system.storage.read(`UPDATE postings SET status = 'withdrawn' WHERE status = 'open' RETURNING id`));

  const act = async (who: Applicant, by: Account, action: string, more: object = {}) => {
    const { id, revision } = await seenBy(coordinator, applicants[who].suggestion.id);
    const { status } = await by.client.post(`/suggestions/${id}/${action}`, { revision, ...more });
    await system.settled();
    return status;
  };
  const answer = (who: Applicant, said: string) => act(who, applicants[who].account, 'answer', { answer: said });
  const edit = async (changes: object) => {
    const { revision } = (await agency.client.get<Posted>(`/offers/${call.id}`)).body;
    const { status } = await agency.client.patch(`/offers/${call.id}`, { revision, ...changes });
    await system.settled();
    return status;
  };
  const told = (who: Applicant) => kindsTold(system, applicants[who].account);
  const newest = async (who: Applicant) => {
    const { account, suggestion } = applicants[who];
    const [notice] = await noticesOf(account, suggestion.id);
    return `${notice?.title}. ${notice?.body}`.replaceAll(/\s/g, ' ');
  };
  const statusOf = async (who: Applicant) => (await seenBy(coordinator, applicants[who].suggestion.id)).status;

  it('all to whom the call was pointed out are told once, by mail, in their language, and what they were shown stands', async () => {
    expect(await answer('filed', 'submit')).toBe(200);
    const dueOf = async () => (await seenBy(applicants.filed.account, applicants.filed.suggestion.id)).answerDue;
    const owed = await dueOf();
    const shown = await seenBy(applicants.proposed.account, applicants.proposed.suggestion.id);
    expect(await edit({ deadline: later })).toBe(200);
    await comesLate(system, messages.callDeadlineMoved, { offerId: call.id, revision: 2 });
    for (const who of ['proposed', 'interested', 'filed'] as const) {
      expect(await told(who)).toEqual(['call-proposed*', 'call-deadline-moved*']);
      expect(await statusOf(who)).toBe('approved');
    }
    expect(await told('told nothing')).toEqual([]);
    expect(await kindsTold(system, agency)).toEqual([]);
    expect(await newest('proposed')).toMatch(
      /^Date limite repoussée : appel « .* Ancienne date limite : .* à 23:59 \(heure de Dakar\)\. Nouvelle date limite : .* à 17:00 \(heure de Dakar\)\. Si vous y répondez/,
    );
    expect(await newest('filed')).toContain('reste enregistré : vous n’avez rien à refaire sur Penc. Toutes les');
    expect(await newest('interested')).toMatch(/^Deadline extended: .* at 23:59 \(Dakar time\)\. New deadline: /);
    expect(await dueOf()).toBe(owed);
    // more time to apply is more time to answer, to what was shown before
    const { answerDue } = await seenBy(applicants.proposed.account, shown.id);
    expect(answerDue && shown.answerDue && answerDue > shown.answerDue).toBe(true);
    const applied = { revision: shown.revision, answer: 'submit' };
    const { client } = applicants.proposed.account;
    expect((await client.post(`/suggestions/${shown.id}/answer`, applied)).status).toBe(200);
  });

  it('they are told as well that it comes sooner, and whoever learns of the call later reads the new one alone', async () => {
    expect(await edit({ deadline: sooner })).toBe(200);
    await act('told nothing', coordinator, 'approve');
    for (const who of ['proposed', 'interested', 'filed'] as const)
      expect(await told(who)).toEqual(['call-proposed*', 'call-deadline-moved*']);
    expect(await newest('filed')).toMatch(
      /^Date limite avancée : .*Nouvelle date limite : .* à 12:00 \(heure de Dakar\)/,
    );
    expect(await told('told nothing')).toEqual(['call-proposed*']);
    expect(await newest('told nothing')).toMatch(/au plus tard le .* à 12:00 \(heure de Dakar\)/);
  });

  it('along with more of the call, whoever loses the pair by it reads both at once', async () => {
    expect(await answer('filed', 'submit')).toBe(200);
    expect(await edit({ deadline: later, title: 'Un autre titre' })).toBe(200);
    expect(await told('filed')).toEqual(['call-proposed*', 'call-deadline-moved*']);
    for (const who of ['proposed', 'interested'] as const)
      expect(await told(who)).toEqual(['call-proposed*', 'suggestion-superseded*']);
    expect(await newest('proposed')).toMatch(
      /La date limite de cet appel a changé en même temps : .* à 17:00 \(heure de Dakar\), et non plus .* à 23:59/,
    );
  });

  it('nothing is said where it passes at the same instant, nor of another edit', async () => {
    const nextDay = `${inDays(21)}T00:00:00Z`;
    expect(await edit({ deadline: nextDay })).toBe(200);
    expect(await told('proposed')).toEqual(['call-proposed*']);
    expect(await statusOf('proposed')).toBe('approved');
    expect(await edit({ title: 'Un autre titre' })).toBe(200);
    expect(await told('proposed')).toEqual(['call-proposed*', 'suggestion-superseded*']);
    expect(await newest('proposed')).not.toContain('date limite');
  });
});
