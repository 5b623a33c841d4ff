import type { Account } from '../../../../../test/system/accounts';
import { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

describe('The pages of a need and of an offer', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let needs: PageVisitor;
  let offers: PageVisitor;
  let needPath: string;
  let offerPath: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    [needs, offers] = [await visitorOf(system, ard), await visitorOf(system, agency)];
    needPath = await posted(ard, '/needs', aNeed());
    offerPath = await posted(agency, '/offers', anOffer());
  });
  afterAll(() => system.stop());

  async function posted({ client }: Account, path: string, body: object): Promise<string> {
    return `${path}/${(await client.post<{ id: string }>(path, body)).body.id}`;
  }

  it('say which amount it is in the lists: what is sought, what one project may have', async () => {
    const visitor = new PageVisitor(system.baseUrl);
    await visitor.open('/needs');
    expect(visitor.html).toMatch(/Montant recherché <span/);
    await visitor.open('/offers');
    expect(visitor.html).toMatch(/Montant maximal par projet <span/);
  });

  it('agree with what they are about', async () => {
    await needs.open(offerPath);
    expect(needs.html).toContain('>publiée</span>');
    await offers.open(needPath);
    expect(offers.html).toContain('>publié</span>');
  });

  it('lead its owner to manage it, and whoever else to answer it', async () => {
    await needs.open(needPath);
    expect(needs.html).toContain(`href="${needPath}/edit"`);
    expect(needs.html).not.toContain('Cette fiche vous intéresse ?');
    await offers.open(needPath);
    expect(offers.html).not.toContain(`href="${needPath}/edit"`);
    expect(offers.html).toContain('Cette fiche vous intéresse ?');
  });

  it('say nothing of publishing what is published', async () => {
    await needs.open(`${needPath}/edit`);
    expect(needs.html).toContain('ces précisions rendent les propositions plus justes.');
    expect(needs.html).not.toContain('n’empêche de publier');
  });

  it('ask each in its own words why it is closed', async () => {
    await needs.open(`${needPath}/move`);
    expect(needs.html).toContain('financement trouvé ailleurs');
    await offers.open(`${offerPath}/move`);
    expect(offers.html).toContain('appui engagé ailleurs');
    expect(offers.html).not.toContain('projet abandonné');
  });

  it('refuse a day that is over where it is asked for, in a draft too', async () => {
    const draft = await posted(ard, '/needs', { ...aNeed(), status: 'draft' });
    await needs.open(`${draft}/edit/dates`);
    await needs.send({ deadline: '31/03/2020', 'period.start': '', 'period.end': '' });
    expect(needs.status).toBe(422);
    expect(needs.html).toContain('<a href="#f-deadline">Réponse souhaitée avant le : La date limite est déjà passée.');
  });

  it('say at the deadline that a call must have one', async () => {
    const draft = await posted(agency, '/offers', { ...anOffer(), status: 'draft' });
    await offers.open(`${draft}/edit/dates`);
    await offers.send({ kind: 'call', deadline: '', 'period.start': '', 'period.end': '' });
    expect(offers.status).toBe(422);
    expect(offers.html).toContain('<a href="#f-deadline">Date limite de dépôt : Un appel doit indiquer');
  });
});
