import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

interface Posting {
  readonly id: string;
  readonly status: string;
}

describe('A page of one’s own postings', () => {
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

  it('tells who edits an older version that somebody was faster, and keeps what they wrote', async () => {
    const words = { description: 'Clôture et deux forages équipés au solaire.', language: 'fr' };
    const { id } = (await ard.client.post<Posting>('/needs', aNeed())).body;
    const visitor = await visitorOf(system, ard);
    await visitor.open(`/needs/${id}/edit/text?check=1`);
    expect(visitor.html).toContain('N’écrivez rien qui permette d’identifier une personne migrante.');
    await ard.client.patch(`/needs/${id}`, { revision: 1, title: 'Changed meanwhile' });
    await visitor.send({ ...words, title: 'Mine & <mine>' });
    expect(visitor.status).toBe(409);
    expect(visitor.html).toContain('Une autre personne de votre organisation a modifié cette fiche');
    expect(visitor.html).toContain('value="Mine &amp; &lt;mine>"');
    await visitor.open(`/needs/${id}/edit/text?check=1`);
    await visitor.send({ ...words, title: 'Mine after all' });
    expect(visitor.path).toBe(`/needs/${id}/edit`);
    expect(await needOf(id)).toMatchObject({ title: 'Mine after all', revision: 3, status: 'open' });
  });

  it('moves a posting through its states, with the reason where one is wanted', async () => {
    const { id } = (await ard.client.post<Posting>('/needs', aNeed())).body;
    const visitor = await visitorOf(system, ard);
    const act = async (action: string, values = {}) => {
      await visitor.open(`/needs/${id}/move`);
      await visitor.send(values, `/needs/${id}/move/${action}`);
      return [visitor.status, (await needOf(id)).status];
    };
    expect(await act('pause')).toEqual([200, 'paused']);
    expect(await act('resume')).toEqual([200, 'open']);
    expect(await act('close')).toEqual([422, 'open']);
    expect(visitor.html).toContain('<a href="#f-reason">Motif : Ce champ est obligatoire.</a>');
    expect(await act('close', { reason: 'funded-elsewhere' })).toEqual([200, 'closed']);
    expect(await act('reopen')).toEqual([200, 'open']);
    expect(await act('withdraw')).toEqual([200, 'withdrawn']);
    expect(visitor.html).toContain('Votre besoin est retiré.');
  });

  it('is for those who act for an organisation: others learn no more than they may', async () => {
    const { id } = (await ard.client.post<Posting>('/needs', aNeed({ status: 'draft' }))).body;
    const stranger = await visitorOf(system, agency);
    for (const path of [
      `/needs/${id}/edit`,
      `/needs/${id}/edit/text`,
      `/needs/${id}/move`,
      `/needs/${id}/near-misses`,
    ]) {
      await stranger.open(path);
      expect([path, stranger.status]).toEqual([path, 404]);
    }
    const member = await visitorOf(system, await system.account({ type: 'ard', role: 'member' }));
    await member.open('/needs/new');
    expect(member.status).toBe(403);
    await member.open('/my/needs');
    expect([member.status, member.html.includes('href="/needs/new"')]).toEqual([200, false]);
  });

  it('says that near misses are being worked out, and then what they are', async () => {
    await agency.client.post('/offers', anOffer());
    const { id } = (await ard.client.post<Posting>('/needs', aNeed({ territories: ['SN-LG'] }))).body;
    await system.settled();
    const visitor = await visitorOf(system, ard);
    await visitor.open(`/needs/${id}/near-misses`);
    expect([visitor.status, visitor.html.includes('en cours de calcul')]).toEqual([202, true]);
    await system.settled();
    await visitor.open(`/needs/${id}/near-misses`);
    expect(visitor.status).toBe(200);
    expect(visitor.html).toContain('Offres d’appui à une ou deux conditions près');
  });
});
