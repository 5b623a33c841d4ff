import type { Account } from '../../../../../test/system/accounts';
import { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

const xof = (value: string) => ({ value, currency: 'XOF' });
const SOURCE = {
  source: 'Budget communal 2027',
  kind: 'local-budget',
  form: 'cash',
  amount: xof('4000000'),
  status: 'confirmed',
};
const NEED = {
  ownContribution: undefined,
  financingPlan: [SOURCE, { ...SOURCE, source: 'Groupements de femmes', kind: 'community', form: 'in-kind' }],
  inKind: [{ what: 'Pompes <b>solaires</b>', quantity: 3, unit: 'pièces', value: xof('6000000') }],
  onBehalfOf: [{ name: 'Commune de Tanaff', reference: 'Délibération 12/2026' }],
  partners: [{ name: 'Groupement Karonghen' }],
  plan: { kind: 'PDC', years: '2023-2028', action: 'Axe 2, action 14', status: 'listed' },
  diasporaCountries: ['FR', 'GM'],
};
const OFFER = {
  kind: 'call',
  deadline: '2099-03-31T12:00:00+00:00',
  reference: 'APP/2099/04',
  url: 'https://www.example.org/appel?a=1&b=2',
  resultsOn: '2099-06-30',
  fundedBy: [{ name: 'Fonds européen' }],
  managedBy: { name: 'Agence d’exécution' },
  requires: ['deliberation'],
  envelopePublic: false,
};

/** What the fuller forms ask for is read by whoever may read the posting, and by nobody else. */
describe('The sheet of a posting, to somebody who is not signed in,', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
  });
  afterAll(() => system.stop());

  const posted = async ({ client }: Account, kind: 'needs' | 'offers', body: object) => {
    const answer = await client.post<{ id: string }>(`/${kind}`, body);
    expect(answer.status).toBe(201);
    return `/${kind}/${answer.body.id}`;
  };
  const read = async (path: string, language = 'fr') => {
    const visitor = new PageVisitor(system.baseUrl, language);
    await visitor.open(path);
    return visitor;
  };
  /** Term and value, as they stand on the page. */
  const rows = ({ html }: PageVisitor) =>
    Object.fromEntries(
      [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, term = '', value = '']) => [
        term,
        value.replaceAll(/<\/li><li>/g, ' | ').replaceAll(/<\/?(ul|li)>/g, ''),
      ]),
    );

  it('says for whom a need asks, with whom, how it is paid, and in which plan it stands', async () => {
    const path = await posted(ard, 'needs', aNeed(NEED));
    expect(rows(await read(path))).toMatchObject({
      'Plan local': expect.stringMatching(/2023-2028, Axe 2, action 14$/) as string,
      'Plan de financement': expect.stringMatching(
        /^Budget communal 2027 \(.+\) : 4 000 000 F CFA, .+ \| Groupements de femmes/,
      ) as string,
      'Apports en nature recherchés': 'Pompes &lt;b>solaires&lt;/b> : 3 pièces (6 000 000 F CFA)',
      'Au nom de': 'Commune de Tanaff (Délibération 12/2026)',
      'Partenaires locaux': 'Groupement Karonghen',
      'Pays de résidence de la diaspora': 'France et Gambie',
    });
    expect(rows(await read(path, 'en'))).toMatchObject({
      'Local plan': expect.stringContaining('2023-2028') as string,
      'Contributions in kind sought': 'Pompes &lt;b>solaires&lt;/b>: 3 pièces (6,000,000 F CFA)',
      'Countries where the diaspora lives': 'France and Gambia',
    });
  });

  it('says how an offer is awarded, by whom paid and run, and what it requires; a secret envelope stays one', async () => {
    const path = await posted(agency, 'offers', anOffer(OFFER));
    const french = rows(await read(path));
    expect(french).toMatchObject({
      'Référence de l’appel ou du programme': 'APP/2099/04',
      'Résultats attendus le': '30 juin 2099',
      'Financé par': 'Fonds européen',
      'Géré par': 'Agence d’exécution',
      'Date limite de dépôt': '31 mars 2099 à 12:00 (heure de Dakar)',
      'Conditions exigées': expect.stringContaining('délibération') as string,
    });
    expect(french['Page de l’appel']).toBe(
      '<a href="https://www.example.org/appel?a=1&amp;b=2" rel="nofollow noreferrer">Consulter sur www.example.org</a>',
    );
    expect(Object.keys(french).filter((term) => term.includes('nveloppe'))).toEqual([]);
    expect((await read(path)).html).not.toContain('900 000');
    expect(rows(await read(path, 'en'))).toMatchObject({ 'Managed by': 'Agence d’exécution' });
  });

  it('counts the applications of a call for its agency alone', async () => {
    const path = await posted(agency, 'offers', anOffer(OFFER));
    expect(rows(await read(path))).not.toHaveProperty(['Dossiers signalés']);
    const own = await visitorOf(system, agency);
    const told = 'Aucun dossier signalé, appel transmis pour aucun besoin';
    await own.open(path);
    expect(rows(own)).toMatchObject({ 'Dossiers signalés': told });
    await own.open('/my/offers');
    expect(own.html).toContain(told);
  });

  it('does not call a need uncovered that does not say what it costs', async () => {
    const path = await posted(ard, 'needs', aNeed({ ...NEED, amount: undefined, financingPlan: undefined }));
    expect(rows(await read(path))).toMatchObject({ Couverture: 'Non calculée : le coût n’est pas indiqué' });
  });

  it('has no row for what is not said', async () => {
    const need = rows(await read(await posted(ard, 'needs', aNeed())));
    for (const term of ['Plan local', 'Plan de financement', 'Au nom de', 'Partenaires locaux'])
      expect(need).not.toHaveProperty([term]);
    const offer = rows(await read(await posted(agency, 'offers', anOffer())));
    for (const term of ['Page de l’appel', 'Conditions exigées', 'Géré par']) expect(offer).not.toHaveProperty([term]);
  });

  it.each([
    ['for members alone', { visibility: 'members' }],
    ['for coordinators alone', { visibility: 'coordinators' }],
    ['under an embargo', { embargoUntil: '2099-01-01' }],
  ])('is not there when it is %s', async (_, discretion) => {
    const path = await posted(ard, 'needs', aNeed({ ...NEED, ...discretion }));
    const visitor = await read(path);
    expect([visitor.status, visitor.html.includes('Tanaff')]).toEqual([404, false]);
  });

  it.each([
    ['members', 'Seules les organisations vérifiées peuvent lire cette fiche.', undefined],
    ['members', 'Fiche confidentielle jusqu’au 1er janvier 2099 : d’ici là', '2099-01-01'],
    ['public', 'Elle s’ouvre ce jour-là à tous.', '2099-01-01'],
    ['coordinators', 'Fiche confidentielle : seules l’organisation qui la porte', undefined],
  ])('tells its own side who finds it: %s, « %s »', async (visibility, told, embargoUntil) => {
    const path = await posted(ard, 'needs', aNeed({ ...NEED, visibility, embargoUntil }));
    const own = await visitorOf(system, ard);
    await own.open(path);
    expect(own.html.replaceAll('\u00a0', ' ')).toContain(told);
  });

  it('tells its own side of an envelope that is not public that it is not, and nobody else of the envelope', async () => {
    const secret = { envelope: { value: '100000000', currency: 'XOF' }, envelopePublic: false };
    const path = await posted(agency, 'offers', anOffer(secret));
    const own = await visitorOf(system, agency);
    await own.open(path);
    expect(own.html.replaceAll('\u00a0', ' ')).toContain(
      'non publique : seuls son organisation et la coordination la voient',
    );
    expect(rows(await read(path))).not.toHaveProperty(['Enveloppe']);
  });
});
