import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
  readonly revision: number;
}
interface Fit {
  readonly feasible: boolean;
  readonly score: number;
  readonly gates: readonly { readonly key: string; readonly outcome: string; readonly sentence: string }[];
  readonly criteria: readonly { readonly contribution: number; readonly sentence: string }[];
  readonly need: { readonly id: string };
  readonly offer: { readonly id: string; readonly envelope?: unknown };
}
interface Suggestion {
  readonly id: string;
  readonly revision: number;
  readonly score: number;
  readonly criteria: readonly object[];
}

describe('Why, why not', () => {
  const db = database();
  let system: System;
  const who: Record<string, Account> = {};
  let need: Posting;
  let offer: Posting;
  let elsewhere: Posting;

  const as = (name: string) => (who[name] as Account).client;
  const fit = (name: string, needId = need.id, offerId = offer.id) =>
    as(name).get<Fit>(`/needs/${needId}/offers/${offerId}/fit`);
  const post = async (name: string, path: string, body: object) => (await as(name).post<Posting>(path, body)).body;

  beforeAll(async () => {
    system = await startSystem(db.url);
    who['need side'] = await system.account({ type: 'ard' });
    who['offer side'] = await system.account({ type: 'cooperation-agency' });
    who['stranger'] = await system.account({ type: 'commune' });
    who['coordinator'] = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    who['coordinator elsewhere'] = await system.account({ role: 'coordinator', territories: ['SN-LG'] });
    who['observer'] = await system.account({ role: 'observer' });
    who['admin'] = await system.account({ role: 'admin' });
    need = await post('need side', '/needs', aNeed());
    offer = await post('offer side', '/offers', anOffer());
    elsewhere = await post('offer side', '/offers', anOffer({ territories: ['SN-LG'] }));
    await system.settled();
  });
  afterAll(() => system.stop());

  const suggestion = () =>
    until('the suggestion', async () => {
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      return (await as('coordinator').get<{ items: readonly Suggestion[] }>(path)).body.items[0];
    });

  it('is told to the two sides, the coordinators of the territory and admins', async () => {
    const seen = Object.fromEntries(
      await Promise.all(Object.keys(who).map(async (name) => [name, (await fit(name)).status] as const)),
    );
    expect(seen).toEqual({
      'need side': 200,
      'offer side': 200,
      stranger: 404,
      coordinator: 200,
      'coordinator elsewhere': 404,
      observer: 404,
      admin: 200,
    });
  });

  it('says what the suggestion says, from either side', async () => {
    const { score, criteria } = await suggestion();
    const { body } = await fit('coordinator');
    expect(body).toMatchObject({ feasible: true, score, criteria });
    expect(body.criteria.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(body.score);
    const mirrored = await as('coordinator').get<Fit>(`/offers/${offer.id}/needs/${need.id}/fit`);
    expect(mirrored.body).toEqual(body);
  });

  it('explains a pair that a gate refuses as well', async () => {
    const { status, body } = await fit('need side', need.id, elsewhere.id);
    expect([status, body.feasible]).toEqual([200, false]);
    expect(body.gates.filter(({ outcome }) => outcome === 'fail')).toMatchObject([
      {
        key: 'territory-related',
        sentence:
          'L’offre intervient ailleurs (la région de Louga)\u00a0; le besoin concerne le département de Bounkiling.',
      },
    ]);
    expect(body.criteria).toHaveLength(9);
  });

  it('is of a need and an offer', async () => {
    expect((await fit('admin', offer.id, need.id)).status).toBe(404);
    expect((await fit('admin', need.id, need.id)).status).toBe(404);
  });

  it('says no more of a confidential envelope than that it does not let it contribute', async () => {
    const hidden = { envelope: { value: '20001', currency: 'EUR' }, envelopePublic: false };
    const discreet = await post(
      'offer side',
      '/offers',
      anOffer({ ...hidden, ticket: { min: { value: '20002', currency: 'EUR' } } }),
    );
    const { body } = await fit('need side', need.id, discreet.id);
    expect(body.gates.find(({ key }) => key === 'money-possible')?.sentence).toBe(
      'Les moyens de l’offre, qui ne sont pas publics, ne lui permettent pas de contribuer à ce besoin.',
    );
    expect(body.offer.envelope).toBeUndefined();
    await as('offer side').post(`/offers/${discreet.id}/withdraw`);
  });

  it('shows no confidential posting to the other side', async () => {
    const secret = await post('offer side', '/offers', anOffer({ visibility: 'coordinators' }));
    expect((await fit('need side', need.id, secret.id)).status).toBe(404);
    expect((await fit('offer side', need.id, secret.id)).status).toBe(200);
    expect((await fit('coordinator', need.id, secret.id)).status).toBe(200);
  });

  it('stands on a page, requirement by requirement and criterion by criterion, for the same readers', async () => {
    const page = async (name: string, offerId: string, language = 'fr') => {
      const visitor = await visitorOf(system, who[name] as Account);
      const path = `/needs/${need.id}/offers/${offerId}/fit`;
      await visitor.open(`/language/${language}?next=${encodeURIComponent(path)}`);
      return visitor;
    };
    const refused = await page('need side', elsewhere.id);
    expect(refused.html).toContain('Une condition requise n’est pas remplie : en l’état');
    const { gates, criteria } = (await fit('need side', need.id, elsewhere.id)).body;
    expect(refused.html.match(/<span class="tag (?:over|busy|good)">/g)).toHaveLength(gates.length);
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    for (const { sentence } of [...gates, ...criteria]) expect(plain(refused.html)).toContain(plain(sentence));
    // what refuses it stands first
    expect(refused.html.indexOf('non remplie')).toBeLessThan(refused.html.indexOf('tag good'));

    const fitting = await page('offer side', offer.id, 'en');
    expect(fitting.html).toContain('this pair can be suggested');
    expect(fitting.html).toContain(`href="/offers/${offer.id}/near-misses"`);
    for (const name of ['stranger', 'coordinator elsewhere', 'observer'])
      expect([name, (await page(name, offer.id)).status]).toEqual([name, 404]);
  });

  it('is not told to the agency of a call before its deadline', async () => {
    const call = await post('offer side', '/offers', anOffer({ kind: 'call', deadline: '2099-06-30T12:00:00Z' }));
    expect((await fit('offer side', need.id, call.id)).status).toBe(404);
    expect((await fit('need side', need.id, call.id)).status).toBe(200);
  });

  it('tells no side that a coordinator has put the pair aside', async () => {
    const { id, revision } = await suggestion();
    await as('coordinator').post(`/suggestions/${id}/dismiss`, { revision, reason: 'wrong-place' });
    const refused = async (name: string) =>
      (await fit(name)).body.gates.find(({ key }) => key === 'not-refused')?.outcome;
    expect(await Promise.all(['coordinator', 'admin', 'need side', 'offer side'].map(refused))).toEqual([
      'fail',
      'fail',
      'pass',
      'pass',
    ]);
  });
});
