import type { Account } from '../../../../test/system/accounts';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import type { PageVisitor } from '../../../../test/system/visitors/page-visitor';
import { aPair } from '../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('The page of notices', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let visitor: PageVisitor;
  let suggestionId: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator', type: 'ministry' });
    visitor = await visitorOf(system, ard);
    const { suggestion } = await aPair(system, { ard, agency, coordinator });
    suggestionId = suggestion.id;
    await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    await system.settled();
  });
  afterAll(() => system.stop());

  it('shows what is new, and the bell how much', async () => {
    await visitor.open('/notices');
    expect(visitor.html).toContain('correspond à votre besoin');
    expect(visitor.html).toContain('>Notifications (1 non lue)<');
    expect(visitor.html).toContain('Non lue');
  });

  it('opens what it is about, and has it read then', async () => {
    const action = /action="(\/notices\/[^"]+)"/.exec(visitor.html)?.[1] ?? '';
    await visitor.send({ next: 'open' }, action);
    expect([visitor.path, visitor.status]).toEqual([`/suggestions/${suggestionId}`, 200]);
    expect(visitor.html).toContain('>Notifications<');
    await visitor.open('/notices?unread=true');
    expect(visitor.html).toContain('Vous avez tout lu.');
  });

  it('is nobody else’s', async () => {
    await visitor.open('/notices');
    const action = /action="(\/notices\/[^"]+)"/.exec(visitor.html)?.[1] ?? '';
    const other = await visitorOf(system, await system.account());
    await other.open('/notices');
    expect(other.html).toContain('Aucune notification pour l’instant.');
    await other.open('/me');
    await other.post(action, { _token: other.token, next: 'stay' });
    expect(other.status).toBe(404);
  });

  it('leads a coordinator to the part of the inbox that it speaks of', async () => {
    const judge = await visitorOf(system, coordinator);
    const { need } = await aPair(system, { ard, agency, coordinator }, { title: 'Un second besoin' });
    await judge.open('/notices');
    const [, action = ''] =
      /<h2>Propositions à examiner : « Un second besoin »<.*?action="(\/notices\/[^"]+)"/s.exec(judge.html) ?? [];
    await judge.send({ next: 'open' }, action);
    expect([judge.path, judge.status]).toEqual([`/inbox?needId=${need.id}`, 200]);
    const queued = [...judge.html.matchAll(/<a href="\/inbox\?[^"]+;at=[^"]+"[^>]*><strong[^>]*>([^<]+)/g)];
    // with either offer: the first need is not among them
    expect(queued.map(([, title]) => title)).toEqual(['Un second besoin', 'Un second besoin']);
    expect(judge.html).toContain('Voir toutes les propositions à examiner');
    // decided there, the inbox stays with that need
    for (const _ of queued) {
      const [, dismiss = ''] = /action="(\/inbox\/[^"]+\/dismiss[^"]*)"/.exec(judge.html) ?? [];
      const revision = /name="revision" value="(\d+)"/.exec(judge.html)?.[1] ?? '';
      await judge.post(dismiss.replaceAll('&amp;', '&'), { _token: judge.token, revision, reason: 'duplicate' });
      expect(judge.path).toContain(`/inbox?needId=${need.id}`);
    }
    expect(judge.html).toContain('Aucune proposition de cette fiche n’attend votre examen.');
  });

  it('has all of them read at once', async () => {
    await visitor.open('/notices');
    await visitor.post('/notices', { _token: visitor.token });
    expect(visitor.html).toContain('Tout était déjà lu.');
  });
});
