import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
}

describe('The page of what few postings say', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
  });
  afterAll(() => system.stop());

  const needOf = async (id: string) => (await ard.client.get<Posting & Record<string, unknown>>(`/needs/${id}`)).body;

  it('completes a need with what few needs say: who pays, what is given in kind, on whose behalf, for whom to read', async () => {
    const visitor = await visitorOf(system, ard);
    const { id } = (await ard.client.post<Posting>('/needs', aNeed({ status: 'draft' }))).body;
    await visitor.open(`/needs/${id}/edit`);
    expect(visitor.html).toContain('Compléter la fiche');
    expect(visitor.html).toContain('La fiche devient visible de tous.');
    const step = async (name: string, values: Record<string, string | readonly string[]>) => {
      await visitor.open(`/needs/${id}/edit/${name}?check=1`);
      await visitor.send(values);
    };
    const source = (row: number, values: Record<string, string>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [`financingPlan.${row}.${name}`, value]));
    const town = { source: 'Commune de Sédhiou', kind: 'local-budget', form: 'cash', status: 'confirmed' };
    // a row in between is left blank: the fault is said beside the row that is shown
    await step('financing', {
      ...source(0, { ...town, amount: '5 millions' }),
      ...source(1, { source: '', kind: '', form: '', amount: '', status: '' }),
      ...source(2, { source: 'Association de Sédhiou en France', kind: 'diaspora', form: '', amount: '', status: '' }),
    });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('<a href="#f-financingPlan-1-form">Forme de l’apport (ligne 2) :');
    const plan = {
      ...source(0, { ...town, amount: '5 millions' }),
      ...source(1, {
        source: 'Association de Sédhiou en France',
        kind: 'diaspora',
        form: 'cash',
        amount: '10 000 €',
        status: 'planned',
      }),
    };
    await visitor.send(plan);
    expect(visitor.html).toContain('10 000 € (≈ 6 559 570 F CFA)');
    await visitor.send(plan);
    expect([visitor.path, visitor.html.includes('Association de Sédhiou en France (apport de la diaspora')]).toEqual([
      `/needs/${id}/edit`,
      true,
    ]);
    await step('in-kind', { 'inKind.0.what': 'Semences', 'inKind.0.quantity': '2,5', 'inKind.0.unit': 'tonnes' });
    await step('mandates', {
      'onBehalfOf.0.name': 'Commune de Tanaff',
      'onBehalfOf.0.reference': 'Délibération n° 14',
      partners: 'GIE Kabonketoor\r\nUnion des maraîchers',
    });
    await step('mandates', { 'contractingAuthority.name': 'Commune de Tanaff', 'contractingAuthority.type': '' });
    expect([
      visitor.status,
      visitor.html.includes('<a href="#f-contractingAuthority-type">Type d’organisation'),
    ]).toEqual([422, true]);
    await step('mandates', {
      'contractingAuthority.name': 'Commune de Tanaff',
      'contractingAuthority.type': 'commune',
      'onBehalfOf.0.name': 'Commune de Tanaff',
      'onBehalfOf.0.reference': 'Délibération n° 14',
      partners: 'GIE Kabonketoor\r\nUnion des maraîchers',
    });
    expect(visitor.html).toContain('Commune de Tanaff (commune)');
    await step('readiness', {
      'readiness.0.met': 'yes',
      'readiness.0.reference': 'n° 14',
      'readiness.1.met': 'no',
      'readiness.2.reference': 'Étude de 2025',
    });
    expect(visitor.html).toContain('délibération du conseil : oui (n° 14)');
    await step('diaspora', { diasporaCountries: ['FR'], country: 'NO' });
    await step('discretion', { visibility: 'coordinators', embargoUntil: '' });
    expect(visitor.html).toContain('La fiche reste confidentielle : vous et la coordination');
    expect(visitor.html).not.toContain('visible de tous');
    expect(await needOf(id)).toMatchObject({
      financingPlan: [
        { ...town, amount: { value: '5000000', currency: 'XOF' } },
        { kind: 'diaspora', amount: { value: '10000', currency: 'EUR' } },
      ],
      inKind: [{ what: 'Semences', quantity: 2.5, unit: 'tonnes' }],
      onBehalfOf: [{ name: 'Commune de Tanaff', reference: 'Délibération n° 14' }],
      partners: [{ name: 'GIE Kabonketoor' }, { name: 'Union des maraîchers' }],
      contractingAuthority: { name: 'Commune de Tanaff', type: 'commune' },
      readiness: [
        { requirement: 'deliberation', met: true, reference: 'n° 14' },
        { requirement: 'land-secured', met: false },
        { requirement: 'feasibility-study', met: true, reference: 'Étude de 2025' },
      ],
      diasporaCountries: ['FR', 'NO'],
      visibility: 'coordinators',
    });
    expect(await needOf(id)).not.toHaveProperty('ownContribution');
    await step('financing', {});
    expect(await needOf(id)).not.toHaveProperty('financingPlan');
  });

  it('takes another name for another organisation, and leaves what a program has said', async () => {
    const visitor = await visitorOf(system, ard);
    const named = { organisationId: ard.organisationId, name: 'ARD de Sédhiou' };
    const need = aNeed({
      contractingAuthority: { ...named, type: 'ard' },
      readiness: [{ requirement: 'local-partner', met: true }],
    });
    const { id } = (await ard.client.post<Posting>('/needs', need)).body;
    await visitor.open(`/needs/${id}/edit/mandates`);
    await visitor.send({ 'contractingAuthority.name': 'Commune de Tanaff', 'contractingAuthority.type': 'commune' });
    await visitor.open(`/needs/${id}/edit/readiness`);
    await visitor.send({ 'readiness.0.met': 'no' });
    const { contractingAuthority, readiness } = await needOf(id);
    expect(contractingAuthority).toEqual({ name: 'Commune de Tanaff', type: 'commune' });
    expect(readiness).toEqual([
      { requirement: 'deliberation', met: false },
      { requirement: 'local-partner', met: true },
    ]);
    const managed = anOffer({ managedBy: { organisationId: agency.organisationId, name: 'Agence' } });
    const offer = (await agency.client.post<Posting>('/offers', managed)).body;
    const desk = await visitorOf(system, agency);
    await desk.open(`/offers/${offer.id}/edit/award`);
    await desk.send({ 'managedBy.name': 'Une autre' });
    expect((await agency.client.get<{ managedBy: object }>(`/offers/${offer.id}`)).body.managedBy).toEqual({
      name: 'Une autre',
    });
  });

  it.each([
    ['juin 2100', '2100-07-01', '1er juillet 2100'],
    ['fin juin 2100', '2100-07-01', '1er juillet 2100'],
    ['début juin 2100', '2100-06-01', '1er juin 2100'],
    ['15 juin 2100', '2100-06-15', '15 juin 2100'],
  ])('keeps a need until %s, and says on which day it opens', async (embargoUntil, day, said) => {
    const visitor = await visitorOf(system, ard);
    const { id } = (await ard.client.post<Posting>('/needs', { ...aNeed(), status: 'draft' })).body;
    await visitor.open(`/needs/${id}/edit/discretion?check=1`);
    await visitor.send({ visibility: 'public', embargoUntil });
    expect((await ard.client.get(`/needs/${id}`)).body).toMatchObject({ embargoUntil: day });
    const shown = visitor.html.replaceAll('\u00a0', ' ');
    expect(shown).toContain(`${said} : elle s’ouvre ce jour-là`);
    expect(shown).toContain(`La fiche reste confidentielle ; elle s’ouvre le ${said}.`);
  });

  it('completes an offer with where its call is read and whose money it is', async () => {
    const visitor = await visitorOf(system, agency);
    const { id } = (await agency.client.post<Posting>('/offers', anOffer())).body;
    await visitor.open(`/offers/${id}/edit/award?check=1`);
    await visitor.send({ reference: 'AAP-2027-3', url: 'pas une adresse', resultsOn: '1er juin 2100' });
    expect([visitor.status, visitor.html.includes('<a href="#f-url">Page de l’appel :')]).toEqual([422, true]);
    await visitor.send({
      reference: 'AAP-2027-3',
      url: 'https://agence.example/appel',
      resultsOn: 'juin 2100',
      fundedBy: 'Union européenne\r\nSuisse',
      'managedBy.name': 'Agence d’exécution',
    });
    expect(visitor.path).toBe(`/offers/${id}/edit`);
    expect(visitor.html).toMatch(/30\sjuin\s2100/);
    expect((await agency.client.get(`/offers/${id}`)).body).toMatchObject({
      reference: 'AAP-2027-3',
      url: 'https://agence.example/appel',
      resultsOn: '2100-06-30',
      fundedBy: [{ name: 'Union européenne' }, { name: 'Suisse' }],
      managedBy: { name: 'Agence d’exécution' },
    });
  });
});
