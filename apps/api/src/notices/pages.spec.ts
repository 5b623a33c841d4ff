import type { Account } from '../../../../test/system/accounts';
import { visitorOf } from '../../../../test/system/signed-in-visitor';
import type { PageVisitor } from '../../../../test/system/page-visitor';
import { aPair } from '../../../../test/system/pairs';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

describe('The page of notices', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;
  let suggestionId: string;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    const coordinator = await system.account({ role: 'coordinator', type: 'ministry' });
    visitor = await visitorOf(system, ard);
    const { suggestion } = await aPair(system, { ard, agency, coordinator });
    suggestionId = suggestion.id;
    await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
  }, 60_000);
  afterAll(() => system.stop());

  it('shows what is new, and the bell how much', async () => {
    await until('the notice', async () => {
      await visitor.open('/notices');
      return visitor.html.includes('correspond à votre besoin') || null;
    });
    // the bell may have been counted just before the notice came
    await visitor.open('/notices');
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

  it('has all of them read at once', async () => {
    await visitor.open('/notices');
    await visitor.post('/notices', { _token: visitor.token });
    expect(visitor.html).toContain('Tout était déjà lu.');
  });
});
