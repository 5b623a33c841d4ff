import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { anApplicant } from '../../../../../test/system/square/organisations';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly revision: number;
}

const WORDS = {
  title: 'Périmètre maraîcher pour migrants de retour',
  description: 'Clôture, deux forages équipés au solaire, semences et formation des groupements de femmes.',
  language: 'fr',
};

describe('Posting by pages, without JavaScript', () => {
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

  async function begun(visitor: PageVisitor, kind: 'need' | 'offer', words: object = WORDS): Promise<string> {
    await visitor.open(`/${kind}s/new`);
    await visitor.send({ ...(words as typeof WORDS) });
    const [, id = ''] = new RegExp(`^/${kind}s/([0-9a-f-]{36})/edit`).exec(visitor.path) ?? [];
    return id;
  }
  const needOf = async (id: string) => (await ard.client.get<Posting & Record<string, unknown>>(`/needs/${id}`)).body;
  const ticked = (html: string, name: string) =>
    [...html.matchAll(new RegExp(`<input type="checkbox" name="${name}" value="([^"]+)"[^>]* checked`, 'g'))].map(
      ([, value]) => String(value),
    );

  it('brings a need from its words, step by step, to a suggestion, in French, with « 45 millions »', async () => {
    const offer = await agency.client.post<Posting>('/offers', anOffer());
    const visitor = await visitorOf(system, ard);
    await visitor.open('/my/needs');
    expect(visitor.html).toContain('<a class="button main" href="/needs/new">Publier un besoin</a>');
    const id = await begun(visitor, 'need');
    expect(visitor.path).toBe(`/needs/${id}/edit/where`);
    expect(await needOf(id)).toMatchObject({ status: 'draft', title: WORDS.title, sectors: [], territories: [] });

    await visitor.send({ region: 'SN-SE', look: 'region' });
    expect(visitor.html).toContain('Département : Sédhiou');
    await visitor.send({ territories: ['SN1101'] });
    expect(visitor.path).toBe(`/needs/${id}/edit/about`);
    expect(visitor.html).not.toMatch(/>\d{5}</);
    expect(ticked(visitor.html, 'themes')).toContain('return');
    // proposed with why, and left to whoever writes: none of them stands clearly in the text
    expect(ticked(visitor.html, 'sectors')).toEqual([]);
    expect(visitor.html).toMatch(/name="sectors"[^>]*value="31120"/);
    const sectors = ['31120'];
    await visitor.send({ themes: 'return', sectors, search: 'maraîchage', look: 'sectors' });
    expect(ticked(visitor.html, 'sectors')).toEqual(sectors);
    // as people say it, though it stands in the name of no such sector
    await visitor.send({ themes: 'return', sectors, search: 'forage', look: 'sectors' });
    expect(visitor.html).toMatch(/name="sectors"[^>]*value="14031"/);
    await visitor.send({ themes: 'return', sectors, search: 'zzzz', look: 'sectors' });
    expect(visitor.html).toMatch(/Aucun secteur trouvé pour «\szzzz\s»/);
    await visitor.send({ themes: ['return'], sectors: ['31120', '16020'], targetGroups: ['returnees', 'women'] });
    await visitor.send({ modalities: ['grant', 'training'] });
    expect(visitor.path).toBe(`/needs/${id}/edit/money`);

    await visitor.send({ amount: '45 millions', ownContribution: '5.000.000' });
    expect(visitor.html).toContain('45 000 000 F CFA (≈ 68 602 €)');
    expect(await needOf(id)).not.toHaveProperty('amount');
    await visitor.send({ amount: '45 millions', ownContribution: '5.000.000' });
    expect(visitor.path).toBe(`/needs/${id}/edit/dates`);
    await visitor.send({ 'period.start': '1er janvier 2100', 'period.end': 'décembre 2101', deadline: '' });
    await visitor.send({ 'plan.kind': 'PDC', 'plan.status': 'listed', 'plan.years': '2098-2103', 'plan.action': '' });
    expect(visitor.path).toBe(`/needs/${id}/edit`);
    expect(visitor.html).toContain('du 1er janvier 2100 au 31 décembre 2101');
    await visitor.send({}, `/needs/${id}/move/publish`);
    expect(visitor.path).toBe('/my/needs');
    expect(visitor.html).toContain('Votre besoin est publié.');
    expect(await needOf(id)).toMatchObject({
      status: 'open',
      amount: { value: '45000000', currency: 'XOF' },
      ownContribution: { value: '5000000', currency: 'XOF' },
      period: { start: '2100-01-01', end: '2101-12-31' },
      plan: { kind: 'PDC', years: '2098-2103', status: 'listed' },
    });

    await system.settled();
    const inbox = await coordinator.client.get<{ items: { need: { id: string }; offer: { id: string } }[] }>(
      '/suggestions?status=suggested',
    );
    expect(inbox.body.items.map(({ need, offer: other }) => [need.id, other.id])).toContainEqual([id, offer.body.id]);
  });

  it('says what is missing before a draft can be published, and publishes nothing without it', async () => {
    const visitor = await visitorOf(system, ard);
    const id = await begun(visitor, 'need');
    await visitor.open(`/needs/${id}/edit`);
    expect(visitor.html).toContain('Il manque encore, avant de publier :');
    expect(visitor.html).not.toContain('move/publish');
    const { status, body } = await ard.client.post<{ errors: object[] }>(`/needs/${id}/publish`);
    expect([status, body.errors.map((one) => (one as { pointer: string }).pointer).sort()]).toEqual([
      422,
      ['/modalities', '/sectors', '/territories', '/themes'],
    ]);
    expect((await ard.client.post('/needs', aNeed({ status: 'open', sectors: [] }))).status).toBe(422);
  });

  it('ticks a sector from the start where the text says it clearly', async () => {
    const visitor = await visitorOf(system, ard);
    await begun(visitor, 'need', { ...WORDS, title: 'Formation professionnelle des jeunes aux métiers du bâtiment' });
    await visitor.send({ territories: ['SN-SE'] });
    expect(ticked(visitor.html, 'sectors')).toEqual(['11330']);
  });

  it('gives back what was typed where it cannot be read', async () => {
    const visitor = await visitorOf(system, ard);
    const id = await begun(visitor, 'need');
    await visitor.open(`/needs/${id}/edit/money`);
    await visitor.send({ amount: '1.500 millions', ownContribution: 'un peu' });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('value="1.500 millions"');
    expect(visitor.html).toContain('<a href="#f-amount">Coût total : Nous n’avons pas su lire ce montant.');
    await visitor.open(`/needs/${id}/edit/dates`);
    await visitor.send({ 'period.start': '31/02/2100', 'period.end': '', deadline: 'bientôt' });
    expect(visitor.html).toContain('<a href="#f-period-start">');
    expect(visitor.html).toContain('<a href="#f-deadline">');
  });

  it('warns of words that may name somebody, once, and lets them stay', async () => {
    const visitor = await visitorOf(system, ard);
    const words = { ...WORDS, title: 'Un numéro', description: 'Appelez Awa au 77 123 45 67.' };
    await visitor.open('/needs/new');
    await visitor.send(words);
    expect([visitor.path, visitor.html.includes('Relisez votre texte avant de continuer')]).toEqual([
      '/needs/new',
      true,
    ]);
    expect(visitor.html).toContain('Description : Ce texte semble contenir un numéro de téléphone.');
    const { body } = await ard.client.get<{ items: Posting[] }>('/needs?status=draft&limit=100');
    expect(body.items.map(({ title }) => title)).not.toContain('Un numéro');
    // other words are looked at anew
    await visitor.send({ ...words, description: 'Écrivez à awa@exemple.sn.' });
    expect(visitor.html).toContain('Description : Ce texte semble contenir une adresse électronique.');
    await visitor.send({ ...words, description: 'Écrivez à awa@exemple.sn.' });
    expect(visitor.path).toMatch(/^\/needs\/[0-9a-f-]{36}\/edit\/where$/);
  });

  it('makes one draft of a form that is sent twice', async () => {
    const visitor = await visitorOf(system, ard);
    await visitor.open('/needs/new');
    const once = /name="once" value="([^"]+)"/.exec(visitor.html)?.[1] ?? '';
    const body = { _token: visitor.token, once, ...WORDS, title: 'Sent twice' };
    await visitor.post('/needs/new', body);
    const first = visitor.path;
    await visitor.post('/needs/new', body);
    expect([first, visitor.path]).toEqual([expect.stringMatching(/^\/needs\/[0-9a-f-]{36}\/edit\/where$/), first]);
    // the answer never came, and a word was corrected meanwhile: still the same draft
    await visitor.post('/needs/new', { ...body, title: 'Sent three times' });
    expect(visitor.path).toBe(first);
    const id = first.split('/')[2] ?? '';
    expect(await needOf(id)).toMatchObject({ title: 'Sent three times', revision: 2 });
    // once it has gone on, other words are another posting
    await visitor.post('/needs/new', { ...body, title: 'Another need' });
    expect(visitor.path).not.toBe(first);
  });

  it('says that nobody else reads it before the organisation is verified', async () => {
    const applicant = await anApplicant(system);
    const visitor = await visitorOf(system, applicant);
    const { body } = await applicant.client.post<Posting>('/needs', aNeed({ status: 'draft' }));
    await visitor.open(`/needs/${body.id}/edit`);
    expect(visitor.html).toContain('Votre organisation n’est pas encore vérifiée.');
    await visitor.send({}, `/needs/${body.id}/move/publish`);
    expect(visitor.html).toContain('La fiche sera montrée et comparée dès que votre organisation sera vérifiée');
    expect(visitor.html).not.toContain('Penc le compare');
    const listed: boolean[] = [];
    for (const [who, path] of [
      [applicant, '/my/needs'],
      [applicant, '/suggestions'],
      [ard, '/my/needs'],
    ] as const) {
      const reader = await visitorOf(system, who);
      await reader.open(path);
      listed.push(reader.html.includes('Votre organisation n’est pas encore vérifiée.'));
    }
    expect(listed).toEqual([true, true, false]);
  });

  it('writes an offer the same way', async () => {
    const visitor = await visitorOf(system, agency);
    const id = await begun(visitor, 'offer');
    await visitor.send({ territories: ['SN-SE', 'SN-KD'] });
    await visitor.send({ themes: ['return'], sectors: ['31120'] });
    await visitor.send({ modalities: ['grant'] });
    const money = { envelope: '900 000 €', 'ticket.min': '20 000 €', 'ticket.max': '200 k€', fundingRateMax: '72,5 %' };
    await visitor.send(money);
    expect(visitor.html).toContain('900 000 € (≈ 590 361 300 F CFA)');
    await visitor.send({ ...money, envelopeSecret: 'yes' });
    await visitor.send({ eligibleTypes: ['ard', 'commune'], requires: ['deliberation'], capacity: '12' });
    await visitor.send({ kind: 'call', deadline: '', 'period.start': '', 'period.end': '' });
    expect(visitor.html).toContain('Un appel doit indiquer sa date limite de dépôt.');
    const call = { kind: 'call', 'period.start': '', 'period.end': '' };
    await visitor.send({ ...call, deadline: '31/03/2100 à 17 h, heure d’Atlantis' });
    expect(visitor.html).toContain('par exemple 31/03/2027, mars 2027 ou 31/03/2027 à 17 h, heure de Paris');
    await visitor.send({ ...call, deadline: '31/03/2100 à 17 h (heure de Paris)' });
    expect(visitor.path).toBe(`/offers/${id}/edit`);
    expect(visitor.html).toContain('(non publique : vous et la coordination êtes seuls à la voir)');
    await visitor.open(`/offers/${id}/edit/dates`);
    // by the hour of Dakar, and saved again as it is shown
    expect(visitor.html).toContain('value="31/03/2100 15:00"');
    await visitor.send({ ...call, deadline: '31/03/2100 15:00' });
    await visitor.open(`/offers/${id}/edit`);
    expect(visitor.html).toContain('vous ne voyez qui a déposé un dossier qu’après la date limite');
    expect(visitor.html).not.toContain('Votre organisation n’est pas encore vérifiée');
    await visitor.send({}, `/offers/${id}/move/publish`);
    expect(visitor.html).toContain('Votre offre est publiée. Penc la compare aux besoins, et la coordination signale');
    expect((await agency.client.get(`/offers/${id}`)).body).toMatchObject({
      status: 'open',
      kind: 'call',
      deadline: '2100-03-31T15:00:00Z',
      envelope: { value: '900000', currency: 'EUR' },
      envelopePublic: false,
      ticket: { min: { value: '20000' }, max: { value: '200000' } },
      fundingRateMax: 0.725,
      capacity: 12,
      requires: ['deliberation'],
    });
  });
});
