import type { Account } from '../../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../../test/system/visitors/page-visitor';
import { aNeed, anOffer } from '../../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../../test/system/system';
import { database } from '../../../../../../test/world';

describe('Of two postings that say the same, without JavaScript', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  beforeEach(async () => {
    ard = await system.account();
    visitor = await visitorOf(system, ard);
  });
  afterAll(() => system.stop());

  const posted = async (title: string) => (await ard.client.post<{ id: string }>('/needs', aNeed({ title }))).body.id;
  const seen = async (id: string) =>
    (await ard.client.get<{ closeReason: string | null; mergedInto: string | null }>(`/needs/${id}`)).body;

  it('one takes the place of the other, which says so', async () => {
    const [kept, gone] = [await posted('Forage de Bona'), await posted('Un forage à Bona')];
    const others = await system.account();
    const foreign = (await others.client.post<{ id: string }>('/needs', aNeed({ title: 'Forage d’ailleurs' }))).body.id;
    await ard.client.post('/offers', anOffer({ title: 'Une offre' }));
    await visitor.open(`/needs/${gone}/move`);
    expect([...visitor.html.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id)).toEqual([kept]);
    const close = `/needs/${gone}/move/close`;
    for (const mergedInto of ['', gone, foreign]) {
      await visitor.send({ reason: 'merged', mergedInto }, close);
      expect([visitor.status, visitor.html.includes('href="#f-mergedInto"')]).toEqual([422, true]);
    }
    await visitor.send({ reason: 'merged', mergedInto: kept }, close);
    expect(visitor.html).toContain('Votre besoin est clôturé.');
    expect(await seen(gone)).toMatchObject({ closeReason: 'merged', mergedInto: kept });
    await visitor.open(`/needs/${gone}/edit`);
    expect(visitor.html).toContain('regroupée avec une autre fiche');
    expect(visitor.html).toContain(`href="/needs/${kept}/edit"`);
  });

  it('of many the nearest are offered, and any other by a word of its title', async () => {
    const gone = await posted('Un forage à Bona');
    const far = await posted('Étables neuves');
    for (let index = 0; index < 30; index++) await posted(`Autre chose ${index}`);
    const near = await posted('Forage de Bona');
    const offered = () => [...visitor.html.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id);
    await visitor.open(`/needs/${gone}/move`);
    expect([offered().length, offered()[0], offered().includes(far)]).toEqual([30, near, false]);
    expect(visitor.html).toContain('Chercher la fiche qui prend sa place');
    await visitor.open(`/needs/${gone}/move?text=etables`);
    expect(offered()).toEqual([far]);
    // what is chosen stays chosen where something else is missing
    await visitor.send({ reason: '', mergedInto: far }, `/needs/${gone}/move/close`);
    expect([visitor.status, offered().length, offered()[0]]).toEqual([422, 30, far]);
    await visitor.send({ reason: 'merged', mergedInto: far }, `/needs/${gone}/move/close`);
    expect(await seen(gone)).toMatchObject({ closeReason: 'merged', mergedInto: far });
  });

  it('nothing is asked where there is no other, nor kept of it with another reason', async () => {
    const one = await posted('Forage de Bona');
    await visitor.open(`/needs/${one}/move`);
    expect(visitor.html).not.toMatch(/merged/);
    const other = await posted('Un forage à Bona');
    await visitor.open(`/needs/${one}/move`);
    await visitor.send({ reason: 'funded-elsewhere', mergedInto: other }, `/needs/${one}/move/close`);
    expect(await seen(one)).toMatchObject({ closeReason: 'funded-elsewhere', mergedInto: null });
    await visitor.open(`/needs/${one}/edit`);
    expect(visitor.html).toContain('financement trouvé ailleurs');
  });
});
