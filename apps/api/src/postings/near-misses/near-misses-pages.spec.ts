import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

describe('The page of near misses', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const post = async ({ client }: Account, kind: 'need' | 'offer', changes = {}) => {
    const body = kind === 'need' ? aNeed(changes) : anOffer({ ticket: undefined, ...changes });
    const answer = await client.post<{ id: string }>(`/${kind}s`, body);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const made = async ({ client }: Account, needId: string) => {
    await until('the near misses', async () => {
      const { body } = await client.get<{ state: string }>(`/needs/${needId}/near-misses`);
      return body.state === 'made' || undefined;
    });
    await system.settled();
  };

  it('leads from each change that is one’s own to where it is made, and nowhere for who only reads', async () => {
    const need = await post(ard, 'need', { modalities: ['grant'], territories: ['SN1103'] });
    await post(agency, 'offer', { modalities: ['loan'], territories: ['SN-SE'] });
    await system.settled();
    await made(ard, need.id);
    const edit = `href="/needs/${need.id}/edit/modalities?check=1"`;
    const [own, reads] = [await visitorOf(system, ard), await visitorOf(system, coordinator)];
    for (const visitor of [own, reads]) await visitor.open(`/needs/${need.id}/near-misses`);
    expect(own.html).toContain('Acceptez aussi cette modalité d’appui');
    expect([own.html.includes(edit), reads.html.includes(edit)]).toEqual([true, false]);
    await own.open(`/needs/${need.id}/edit/modalities?check=1`);
    expect(own.status).toBe(200);
  });

  it('is led to from the sheet of the posting, for those who may read it', async () => {
    const need = await post(ard, 'need', { modalities: ['grant'] });
    const draft = await post(ard, 'need', { status: 'draft' });
    const leads = async (account: Account, id: string) => {
      const visitor = await visitorOf(system, account);
      await visitor.open(`/needs/${id}`);
      expect(visitor.status).toBe(200);
      const link = visitor.html.includes(`href="/needs/${id}/near-misses"`);
      await visitor.open(`/needs/${id}/near-misses`);
      return [link, visitor.status < 300];
    };
    expect(await leads(ard, need.id)).toEqual([true, true]);
    expect(await leads(coordinator, need.id)).toEqual([true, true]);
    expect(await leads(agency, need.id)).toEqual([false, false]);
    expect(await leads(await system.account({ role: 'observer' }), need.id)).toEqual([false, false]);
    expect((await leads(ard, draft.id))[0]).toBe(false);
    // whose words they are
    await made(ard, need.id);
    const said = '« vous » s’adresse à elle';
    for (const [account, isTold] of [
      [coordinator, true],
      [ard, false],
    ] as const) {
      const visitor = await visitorOf(system, account);
      await visitor.open(`/needs/${need.id}/near-misses`);
      expect(visitor.html.includes(said)).toBe(isTold);
    }
  });

  it('leads to why each of them fails, for those who may know', async () => {
    const need = await post(ard, 'need', { modalities: ['grant'] });
    const offer = await post(agency, 'offer', { title: 'Prêts aux groupements', modalities: ['loan'] });
    await system.settled();
    await made(ard, need.id);
    const fit = `/needs/${need.id}/offers/${offer.id}/fit`;
    const elsewhere = await system.account({ role: 'coordinator', territories: ['SN-LG'] });
    for (const [account, mayKnow] of [
      [ard, true],
      [coordinator, true],
      [elsewhere, false],
    ] as const) {
      const visitor = await visitorOf(system, account);
      await visitor.open(`/needs/${need.id}/near-misses`);
      expect([visitor.html.includes('Prêts aux groupements'), visitor.html.includes(fit)]).toEqual([true, mayKnow]);
      await visitor.open(fit);
      expect(visitor.status).toBe(mayKnow ? 200 : 404);
    }
  });
});
