import type { Account } from '../../../../test/system/accounts';
import { type OrganisationSeen, anApplicant, judge } from '../../../../test/system/square/organisations';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('An organisation is edited', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let admin: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ name: 'ARD de Louga' });
    admin = await system.account({ role: 'admin', type: 'state-agency' });
  });
  afterAll(() => system.stop());

  it('by their own in all while they apply, later only in what was not verified', async () => {
    const applicant = await anApplicant(system);
    const path = `/organisations/${applicant.organisationId}`;
    const edit = (body: object, by = applicant) => by.client.patch<OrganisationSeen>(path, body);
    const renamed = await edit({
      revision: 1,
      name: 'Un autre nom',
      registration: 'R-1',
      homeTerritories: ['SN-LG'],
    });
    expect(renamed.body).toMatchObject({ name: 'Un autre nom', registration: 'R-1', revision: 2 });
    expect((await edit({ revision: 2, registration: null })).body).toMatchObject({ registration: null, revision: 3 });
    await judge(admin, applicant.organisationId, 'verify');
    const refused = await edit({ revision: 4, name: 'Encore un autre', type: 'ard', website: 'https://a.sn' });
    expect(refused.body.errors).toMatchObject([
      { pointer: '/name', code: 'field-verified' },
      { pointer: '/type', code: 'field-verified' },
    ]);
    expect((await edit({ revision: 3, website: 'https://a.sn' })).body.code).toBe('stale-revision');
    expect((await edit({ revision: 4, website: 'https://a.sn' })).body).toMatchObject({ revision: 5 });
    // saying the same again changes nothing
    expect((await edit({ revision: 5, name: 'Un autre nom' })).body).toMatchObject({ revision: 5 });
    expect((await edit({ revision: 5, name: 'Corrigé' }, admin)).body).toMatchObject({
      name: 'Corrigé',
      revision: 6,
    });
    expect((await edit({ revision: 6, name: 'Mine' }, ard)).status).toBe(403);
  });

  it('and where this changes their link with home, their offers are scored anew', async () => {
    const association = await system.account({ type: 'diaspora-association' });
    const need = (await ard.client.post<{ id: string }>('/needs', aNeed({ diasporaCountries: ['IT'] }))).body;
    const offer = (await association.client.post<{ id: string }>('/offers', anOffer())).body;
    const homeLink = async () => {
      await system.settled();
      const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
      const { body } = await admin.client.get<{
        items: { criteria: { key: string; value: number; known: boolean }[]; toVerify: string[] }[];
      }>(path);
      return body.items[0]?.criteria.find(({ key }) => key === 'home-link');
    };
    expect(await homeLink()).toMatchObject({ value: 50, known: false });
    const path = `/organisations/${association.organisationId}`;
    await association.client.patch(path, { revision: 1, homeTerritories: ['SN-SE'] });
    expect(await homeLink()).toMatchObject({ value: 85, known: true });
    await admin.client.patch(path, { revision: 2, establishedIn: 'IT' });
    expect(await homeLink()).toMatchObject({ value: 94, known: true });
  });
});
