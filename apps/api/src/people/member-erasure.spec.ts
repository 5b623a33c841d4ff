import type { Account } from '../../../../test/system/accounts';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('From the page of a member', () => {
  const db = database();
  let system: System;
  let admin: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    admin = await system.account({ role: 'admin' });
  });
  afterAll(() => system.stop());

  const erased = async ({ membershipId }: Account) => {
    const [row] = await system.storage.read<{ name: string; email: string | null }>(
      'SELECT p.name, p.email FROM people p JOIN memberships m ON m.person_id = p.id WHERE m.id = $1',
      [membershipId],
    );
    return row?.name === 'Personne effacée' && row.email === null;
  };
  const CONFIRMED = { confirm: 'erase' };

  it('an administrator erases whoever asks for it, once they have said that it is meant', async () => {
    const account = await system.account();
    const visitor = await visitorOf(system, admin);
    const here = `/members/${account.membershipId}`;
    await visitor.open(here);
    expect(visitor.html).toContain(`href="${here}/erase"`);
    await visitor.open(`${here}/erase`);
    expect(visitor.html).toContain(account.email);
    expect(visitor.html).toContain('Cet effacement est définitif.');
    await visitor.send({});
    expect([visitor.status, visitor.html.includes('href="#f-confirm"')]).toEqual([422, true]);
    expect(await erased(account)).toBe(false);
    await visitor.send(CONFIRMED);
    expect([visitor.path, visitor.html.includes('Les données de cette personne sont effacées.')]).toEqual([
      `/organisations/${account.organisationId}/members`,
      true,
    ]);
    expect(await erased(account)).toBe(true);
    // who erased, and whom, by id
    await visitor.open('/log?action=person.erase');
    expect(visitor.html).toContain('a effacé les données d’une personne');
  });

  it('the last administrator stays, and is told why', async () => {
    const visitor = await visitorOf(system, admin);
    await visitor.open(`/members/${admin.membershipId}/erase`);
    expect(visitor.path).toBe('/me/erase');
    await visitor.send(CONFIRMED);
    expect([visitor.status, visitor.html.includes('Plus personne n’administrerait la plateforme')]).toEqual([
      409,
      true,
    ]);
    expect(await erased(admin)).toBe(false);
  });

  it('nobody erases anybody else, nor somebody invited who has not come', async () => {
    const ard = await system.account();
    const colleague = await system.account({ organisationId: ard.organisationId });
    const visitor = await visitorOf(system, ard);
    await visitor.open(`/members/${colleague.membershipId}`);
    expect([visitor.status, visitor.html.includes('/erase')]).toEqual([200, false]);
    await visitor.open(`/members/${colleague.membershipId}/erase`);
    expect(visitor.status).toBe(403);
    const path = `/members/${colleague.membershipId}/erase`;
    await visitor.open('/me');
    await visitor.post(path, { ...CONFIRMED, _token: visitor.token });
    expect(visitor.status).toBe(403);
    const stranger = await visitorOf(system, await system.account());
    await stranger.open(path);
    expect(stranger.status).toBe(404);
    expect(await erased(colleague)).toBe(false);

    const wanted = { name: 'Awa Sané', email: 'awa.sane@exemple.sn', role: 'editor', language: 'fr' };
    const invited = await ard.client.post<{ id: string }>(`/organisations/${ard.organisationId}/members`, wanted);
    const administrator = await visitorOf(system, admin);
    await administrator.open(`/members/${invited.body.id}`);
    expect([administrator.status, administrator.html.includes('/erase')]).toEqual([200, false]);
    await administrator.open(`/members/${invited.body.id}/erase`);
    expect(administrator.status).toBe(404);
  });
});
