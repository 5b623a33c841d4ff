import type { Account } from '../../../../test/system/accounts';
import { noticeKinds } from '../../../../test/system/watching/notices';
import {
  type OrganisationSeen,
  anApplicant,
  anApplication,
  apply,
  judge,
} from '../../../../test/system/square/organisations';
import type { PageOf, SuggestionSeen } from '../../../../test/system/square/pairs';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Posted {
  readonly id: string;
  readonly status: string;
}

describe('Organisations', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let admin: Account;
  let national: Account;
  let regional: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ name: 'ARD de Louga' });
    agency = await system.account({ type: 'cooperation-agency', name: 'Agence A' });
    admin = await system.account({ role: 'admin', type: 'state-agency' });
    national = await system.account({ role: 'coordinator' });
    regional = await system.account({ role: 'coordinator', territories: ['SN-LG'] });
  });
  afterAll(() => system.stop());

  it('are found by name without accents, type, country and home territory, page by page', async () => {
    const name = 'Fédération des Éleveurs du Ferlo';
    const { id } = (await apply(system, anApplication({ name, establishedIn: 'ES', homeTerritories: ['SN0801'] })))
      .body;
    await judge(admin, id, 'verify');
    const finds = async (query: string) =>
      (await ard.client.get<PageOf<OrganisationSeen>>(`/organisations?${query}&limit=100`)).body.items.some(
        (one) => one.id === id,
      );
    expect(await finds('text=eleveurs%20ferlo')).toBe(true);
    expect(await finds('text=pecheurs')).toBe(false);
    expect(await finds('type=diaspora-association&establishedIn=ES')).toBe(true);
    expect(await finds('establishedIn=FR')).toBe(false);
    for (const related of ['SN0801', 'SN-LG', 'SN']) expect(await finds(`homeTerritory=${related}`)).toBe(true);
    expect(await finds('homeTerritory=SN-KD')).toBe(false);
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: PageOf<OrganisationSeen> } = await admin.client.get<PageOf<OrganisationSeen>>(
        `/organisations?limit=2${cursor && `&cursor=${cursor}`}`,
      );
      names.push(...page.body.items.map((one) => one.id));
      cursor = page.body.nextCursor;
    }
    const [all] = await system.storage.read<{ count: number }>('SELECT count(*)::integer AS count FROM organisations');
    expect([names.length, new Set(names).size]).toEqual([all?.count, all?.count]);
  });

  describe('that are not verified', () => {
    it('post, but nobody else reads or lists it, until they are', async () => {
      const applicant = await anApplicant(system);
      const offer = (await applicant.client.post<Posted>('/offers', anOffer())).body;
      expect(offer.status).toBe('open');
      const others = [ard, agency, national, regional];
      const look = async () => {
        const found = await Promise.all(
          others.map(async ({ client }) => {
            const one = await client.get(`/offers/${offer.id}`);
            const list = await client.get<PageOf<Posted>>(`/offers?organisation=${applicant.organisationId}`);
            return [one.status, list.body.items.length];
          }),
        );
        return found.map(String);
      };
      const nobody = others.map(() => '404,0');
      const everybody = others.map(() => '200,1');
      expect(await look()).toEqual(nobody);
      expect((await applicant.client.get(`/offers/${offer.id}`)).status).toBe(200);
      expect((await admin.client.get(`/offers/${offer.id}`)).status).toBe(200);
      await judge(admin, applicant.organisationId, 'verify');
      expect(await look()).toEqual(everybody);
      await judge(admin, applicant.organisationId, 'suspend', { reason: 'misuse' });
      expect(await look()).toEqual(nobody);
    });

    it('are matched with nobody; suspended, what was approved lapses with word to both sides', async () => {
      const applicant = await anApplicant(system);
      const need = (await ard.client.post<Posted>('/needs', aNeed({ title: 'Un besoin à part' }))).body;
      const offer = (await applicant.client.post<Posted>('/offers', anOffer())).body;
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      const pair = async () => {
        await system.settled();
        return (await national.client.get<PageOf<SuggestionSeen>>(path)).body.items[0];
      };
      expect(await pair()).toBeUndefined();
      await judge(admin, applicant.organisationId, 'verify');
      const suggested = await pair();
      expect(suggested?.status).toBe('suggested');
      const approved = await national.client.post<SuggestionSeen>(`/suggestions/${suggested?.id}/approve`, {
        revision: suggested?.revision,
      });
      expect(approved.status).toBe(200);
      await system.settled();
      await judge(admin, applicant.organisationId, 'suspend', { reason: 'misuse' });
      // before the worker has come by, an answer is refused already
      const answer = await ard.client.post<SuggestionSeen>(`/suggestions/${suggested?.id}/answer`, {
        revision: approved.body.revision,
        answer: 'accept',
      });
      expect([404, 409]).toContain(answer.status);
      expect((await pair())?.status).toBe('superseded');
      for (const { membershipId } of [ard, applicant]) {
        expect(
          (await noticeKinds(system, membershipId)).filter((kind) => kind === 'suggestion-suspended'),
        ).toHaveLength(1);
      }
      await judge(admin, applicant.organisationId, 'restore');
      expect((await pair())?.status).toBe('suggested');
    });
  });
});
