import { type Measure, MEASURES } from '@penc/domain';
import { Storage } from '@penc/storage';
import type { Account } from '../../../../test/system/accounts';
import { paired, posted } from '../../../../test/system/square/insight';
import { PageVisitor } from '../../../../test/system/visitors/page-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { database } from '../../../../test/world';
import { SharedCounts } from './counting/shared-counts';
import type { PlaceCountsView, PlacesView, PrioritiesView, SilentPage } from './views';

type Numbers = readonly [demand: number, supply: number, unmet: number, idle: number];

/** What is public, what is for members, what is secret, in two regions and the country: counted by hand for each reader. */
describe('The overview', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;

  beforeAll(async () => {
    // what is suggested is said here by hand
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account({ type: 'ard', name: 'ARD de Sédhiou' });
    agency = await system.account({ type: 'cooperation-agency' });
    const need = (changes: object) => posted(ard, 'need', { title: 'Un besoin', ...changes });
    const offer = (changes: object) => posted(agency, 'offer', { title: 'Une offre', language: 'fr', ...changes });
    const inPublic = await need({});
    const both = await need({
      territories: ['SN1101', 'SN-SE', 'SN-LG'],
      themes: ['return', 'diaspora'],
      amount: undefined,
      ownContribution: undefined,
    });
    await need({ territories: ['SN'], themes: ['planning'] });
    await need({ title: 'Xyloglyphe', visibility: 'coordinators' });
    await need({ title: 'Xyloglyphe', territories: ['SN-LG'], themes: ['diaspora'], embargoUntil: '2099-01-01' });
    const forMembers = await need({ visibility: 'members' });
    await need({ status: 'draft' });
    const regional = await offer({});
    const national = await offer({ territories: ['SN'], themes: ['diaspora'], envelopePublic: false });
    const secret = await offer({ title: 'Xyloglyphe', territories: ['SN-SE'], visibility: 'coordinators' });
    await paired(system, [inPublic, regional], { status: 'suggested' });
    await paired(system, [both, secret], { status: 'approved' });
    await paired(system, [forMembers, national], { status: 'approved' });
    const applicant = await system.account();
    await posted(applicant, 'need', {});
    await system.storage.read(`UPDATE organisations SET status = 'applied' WHERE id = $1 RETURNING id`, [
      applicant.organisationId,
    ]);
  });
  afterAll(() => system.stop());

  const numbers = (counts: Readonly<Record<Measure, { readonly count: number }>>) =>
    MEASURES.map((measure) => counts[measure].count);
  const places = async ({ client }: Account, query = '') =>
    (await client.get<PlacesView>(`/insight/places${query}`)).body;
  const place = (view: PlacesView, code: string) =>
    view.places.find(({ territory }) => territory === code) as PlaceCountsView;
  const anyone = async (path: string) => {
    const visitor = new PageVisitor(system.baseUrl);
    await visitor.open(path);
    expect(visitor.status).toBe(200);
    return visitor.html;
  };

  interface Expected {
    readonly sedhiou: Numbers;
    readonly louga: Numbers;
    readonly total: Numbers;
  }
  const expected: Readonly<Record<string, Expected>> = {
    // neither what is secret, nor what only its coordinators know to be suggested
    stranger: { sedhiou: [3, 2, 2, 1], louga: [1, 1, 1, 0], total: [4, 2, 3, 1] },
    observer: { sedhiou: [3, 2, 2, 1], louga: [1, 1, 1, 0], total: [4, 2, 3, 1] },
    // its own secrets, and that a secret offer was shared with it
    ard: { sedhiou: [4, 2, 2, 1], louga: [2, 1, 1, 0], total: [6, 2, 4, 1] },
    agency: { sedhiou: [3, 3, 1, 1], louga: [1, 1, 0, 0], total: [4, 3, 2, 1] },
    coordinator: { sedhiou: [4, 3, 1, 0], louga: [2, 1, 1, 0], total: [6, 3, 3, 0] },
    admin: { sedhiou: [4, 3, 1, 0], louga: [2, 1, 1, 0], total: [6, 3, 3, 0] },
  };

  it.each(Object.entries(expected))('counts for %s what they may know of', async (who, { sedhiou, louga, total }) => {
    const others = {
      stranger: () => system.account({ type: 'commune' }),
      observer: () => system.account({ role: 'observer' }),
      coordinator: () => system.account({ role: 'coordinator' }),
      admin: () => system.account({ role: 'admin' }),
      ard: () => Promise.resolve(ard),
      agency: () => Promise.resolve(agency),
    };
    const view = await places(await others[who as keyof typeof others]());
    expect(view.places).toHaveLength(15);
    expect(numbers(place(view, 'SN-SE'))).toEqual(sedhiou);
    expect(numbers(place(view, 'SN-LG'))).toEqual(louga);
    expect(numbers(view.total)).toEqual(total);
    expect(place(view, 'SN').demand.count).toBe(1);
    expect(numbers(place(view, 'SN-DK'))).toEqual([0, 1, 0, louga[3]]);
    const ofAxes = Object.fromEntries(view.axes.map((axis) => [axis.theme, axis.demand.count]));
    expect(ofAxes['planning']).toBe(1);
  });

  it('counts for whoever is not signed in what is public, and nothing else', async () => {
    const lines = (await anyone('/insight/files/places.csv')).trim().split('\r\n');
    const counts = (name: string) => {
      const cells = lines.find((line) => line.startsWith(`${name};tous les axes;`))?.split(';') ?? [];
      return [2, 5, 8, 11].map((column) => Number(cells[column]));
    };
    expect(counts('Sédhiou')).toEqual([2, 2, 2, 2]);
    expect(counts('Louga')).toEqual([1, 1, 1, 1]);
    expect(counts('Ensemble')).toEqual([3, 2, 3, 2]);
    for (const path of ['/insight', '/insight/course', '/insight/priorities', '/insight/files/unmet.csv', '/']) {
      expect([path, (await anyone(path)).includes('Xyloglyphe')]).toEqual([path, false]);
    }
  });

  it('shows in the map what the table says', async () => {
    const html = await anyone('/insight?measure=unmet&theme=return');
    const drawn = [...html.matchAll(/<text x="\d+" y="\d+">([^<]*)<\/text><text[^>]*class="small">([^<]*)</g)];
    expect(drawn).toHaveLength(14);
    expect(Object.fromEntries(drawn.map(([, count, name]) => [name, count]))).toMatchObject({
      Sédhiou: '2',
      Louga: '1',
      Dakar: '0',
    });
    expect(html).toContain('Besoins sans proposition, par région : accompagnement au retour');
    expect(await anyone('/')).toContain('Où sont les besoins et les offres d’appui');
    const priorities = await anyone('/insight/priorities');
    expect(priorities).toContain('<option value>Tout le pays</option>');
    expect(priorities).toContain('Une barre entière vaut');
  });

  it('adds up amounts that are known, an envelope only for those who may know it', async () => {
    const [seen, known] = await Promise.all([places(await system.account({ type: 'commune' })), places(agency)]);
    const francs = Math.round(900_000 * 655.957);
    expect(place(seen, 'SN-SE').demand).toEqual({ count: 3, known: 2, amount: { value: '80000000', currency: 'XOF' } });
    expect(place(seen, 'SN-SE').supply).toMatchObject({ count: 2, known: 1, amount: { value: String(francs) } });
    expect(place(seen, 'SN').supply).toMatchObject({ count: 1, known: 0, amount: { value: '0' } });
    expect(place(known, 'SN').supply).toMatchObject({ count: 1, known: 1, amount: { value: String(francs) } });
  });

  it('shows a coordinator the own regions, and no others', async () => {
    const local = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    const view = await places(local);
    expect(view.places.map(({ territory }) => territory)).toEqual(['SN-SE']);
    expect(numbers(view.total)).toEqual([4, 3, 1, 0]);
    for (const code of ['SN-LG', 'SN']) {
      expect((await local.client.get(`/insight/places?territory=${code}`)).status).toBe(404);
      expect((await local.client.get(`/insight/priorities?territory=${code}`)).status).toBe(404);
    }
    expect((await local.client.get('/insight/funnel?territory=SN-SE')).status).toBe(200);
  });

  it('says what to do next, with what each may know of it', async () => {
    const ask = async ({ client }: Account, language: 'fr' | 'en' = 'fr') =>
      (await client.in(language).get<PrioritiesView>('/insight/priorities?territory=SN-SE')).body;
    const coordinator = await system.account({ role: 'coordinator' });
    const told = await ask(coordinator);
    expect(numbers(told.counts)).toEqual([4, 3, 1, 0]);
    expect(told.unmet.map(({ title }) => title)).toEqual(['Xyloglyphe']);
    expect(told.silent?.map(({ organisation, count }) => [organisation, count])).toEqual(
      expect.arrayContaining([['ARD de Sédhiou', 2]]),
    );
    expect(told.next.map(({ step }) => step)).toEqual(['call-silent', 'judge', 'seek-offers']);
    expect(told.next[0]?.text).toContain('Relancer les 2 organisations');
    // nobody is silent who has not been told yet
    const toldOn = (day: string) =>
      system.storage.read(`UPDATE suggestions SET told_on = ${day} WHERE status = 'approved' RETURNING id`);
    await toldOn('NULL');
    expect((await ask(coordinator)).silent).toEqual([]);
    await toldOn('approved_at::date');
    const stranger = await ask(await system.account({ type: 'commune' }), 'en');
    expect(stranger).toMatchObject({ inside: false, silent: null });
    expect(stranger.unmet.map(({ title }) => title)).toEqual(['Un besoin', 'Un besoin']);
    expect(stranger.next.map(({ step }) => step)).toEqual(['widen', 'seek-offers']);
    expect(stranger.next[0]?.text).toContain('bring together');
  });

  it('lists who is silent page by page, to those who follow answers', async () => {
    const coordinator = await system.account({ role: 'coordinator' });
    const first = (await coordinator.client.get<SilentPage>('/insight/silent?limit=1')).body;
    const next = `/insight/silent?limit=1&cursor=${first.nextCursor}`;
    const second = (await coordinator.client.get<SilentPage>(next)).body;
    const { silent, silentCount } = (await coordinator.client.get<PrioritiesView>('/insight/priorities')).body;
    expect(silentCount).toBe(2);
    expect([...first.items, ...second.items]).toEqual(silent);
    expect(second.nextCursor).toBeNull();
    const reader = await visitorOf(system, coordinator);
    await reader.open('/insight/silent?limit=1');
    expect(reader.html).toContain(`href="/insight/silent?cursor=${first.nextCursor}"`);
    for (const account of [ard, await system.account({ role: 'observer' })])
      expect((await account.client.get('/insight/silent')).status).toBe(403);
    const local = await system.account({ role: 'coordinator', territories: ['SN-DK'] });
    expect((await local.client.get<SilentPage>('/insight/silent')).body.items).toEqual([]);
    expect((await local.client.get('/insight/silent?territory=SN-SE')).status).toBe(404);
  });

  it('is counted once for all visitors, and names nothing that has become secret since', async () => {
    const shown = await posted(ard, 'need', { title: 'Zanthoxyle', territories: ['SN-KE'] });
    system.api.get(SharedCounts).forget();
    const reading = jest.spyOn(Storage.prototype, 'read');
    const paths = Array.from({ length: 12 }, (_, which) => (which % 2 ? '/insight' : '/'));
    await Promise.all(paths.map(anyone));
    const counting = reading.mock.calls.filter(([sql]) => sql.includes('open AS MATERIALIZED')).length;
    reading.mockRestore();
    expect(counting).toBe(1);
    const named = async () => {
      const pages = await Promise.all(['/insight/priorities?territory=SN-KE', '/insight/files/unmet.csv'].map(anyone));
      return pages.map((page) => page.includes('Zanthoxyle'));
    };
    expect(await named()).toEqual([true, true]);
    expect((await ard.client.patch(`/needs/${shown}`, { revision: 1, visibility: 'members' })).status).toBe(200);
    expect(await named()).toEqual([false, false]);
  });

  it('refuses what it does not know', async () => {
    expect((await ard.client.get('/insight/places?territory=SN1101')).status).toBe(422);
    expect((await ard.client.get('/insight/files/passwords.csv')).status).toBe(404);
  });
});
