import type { Account } from '../../../../../test/system/accounts';
import { type Cast, type PageOf, type SuggestionSeen, aPair } from '../../../../../test/system/square/pairs';
import { aNeed } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { database } from '../../../../../test/world';

/** Every coordinator whom it concerns is bound, or there is none: it stands in nobody's queue. */
describe('A suggestion that nobody may judge', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let admin: Account;
  let national: Account;
  let regional: Account;
  let here: SuggestionSeen;
  let elsewhere: SuggestionSeen;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin', type: 'ministry' });
    national = await system.account({ role: 'coordinator', territories: ['SN'] });
    regional = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    cast = {
      ard: await system.account({ type: 'ard' }),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: admin,
    };
    here = (await aPair(system, cast, { title: 'Un besoin de Bounkiling' })).suggestion;
    const louga = { territories: ['SN-LG'] };
    elsewhere = (await aPair(system, cast, { ...louga, title: 'Un besoin de Louga' }, louga)).suggestion;
  });
  afterAll(() => system.stop());

  const joins = (who: Account, organisationId: string) =>
    system.storage.read(
      `INSERT INTO memberships (person_id, organisation_id, role, joined_at)
       SELECT person_id, $2, 'member', now() FROM memberships WHERE id = $1 RETURNING id`,
      [who.membershipId, organisationId],
    );
  const coordinates = (who: Account, isSo: boolean) =>
    system.storage.read(
      `UPDATE memberships SET ended_at = CASE WHEN $2 THEN NULL ELSE now() END WHERE id = $1 RETURNING id`,
      [who.membershipId, isSo],
    );
  const asked = async ({ client }: Account, query: string) =>
    (await client.get<PageOf<SuggestionSeen>>(`/suggestions?limit=100&${query}`)).body.items;
  /** Those found are those of which each sheet says so. */
  const unjudged = async () => {
    const found = (await asked(admin, 'judgedBy=nobody')).map(({ id }) => id);
    const all = await asked(admin, 'status=suggested');
    const said = all.filter(({ judgedBy }) => judgedBy === 'nobody').map(({ id }) => id);
    expect(found.toSorted()).toEqual(said.toSorted());
    const { body } = await admin.client.get<{ unjudged: number }>('/ops/waiting');
    expect(body.unjudged).toBe(found.length);
    return [here, elsewhere].map(({ id }) => found.includes(id));
  };

  it('is none while one coordinator of its place is free of conflict', async () => {
    expect(await unjudged()).toEqual([false, false]);
    await joins(regional, cast.ard.organisationId);
    expect(await unjudged()).toEqual([false, false]);
  });

  it('is found once all are bound, and where there is none', async () => {
    await joins(national, cast.agency.organisationId);
    expect(await unjudged()).toEqual([true, true]);
    await coordinates(national, false);
    expect(await unjudged()).toEqual([true, true]);
    const free = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    expect(await unjudged()).toEqual([false, true]);
    await coordinates(free, false);
    await coordinates(national, true);
    expect(await unjudged()).toEqual([true, true]);
  });

  it('is counted and listed for administrators, who can name somebody else; no side learns of it', async () => {
    const visitor = await visitorOf(system, admin);
    await visitor.open('/admin');
    expect(visitor.html).toContain('Propositions que personne ne peut examiner');
    expect(visitor.html).toContain('href="/admin/unjudged"');
    await visitor.open('/admin/unjudged');
    expect(visitor.html).toContain('Un besoin de Louga');
    expect(visitor.html).toContain(`href="/inbox?at=${here.id}"`);
    expect(visitor.html).toContain('href="/organisations"');

    expect(await asked(cast.ard, 'judgedBy=nobody')).toEqual([]);
    for (const account of [national, cast.ard]) {
      const other = await visitorOf(system, account);
      await other.open('/admin/unjudged');
      expect(other.status).toBe(403);
    }
    const named = await system.account({ role: 'coordinator', territories: ['SN'] });
    expect(await unjudged()).toEqual([false, false]);
    await visitor.open('/admin/unjudged');
    expect(visitor.html).toContain('Chaque proposition à examiner peut l’être par quelqu’un.');
    await coordinates(named, false);
  });

  it('may be so through an application to the same call', async () => {
    await coordinates(national, false);
    const judge = await system.account({ role: 'coordinator', territories: ['SN'] });
    const rival = await system.account({ type: 'commune' });
    const call = { kind: 'call', deadline: '2099-06-30T12:00:00Z' };
    const { offer, suggestion } = await aPair(system, cast, { title: 'Pour le même appel' }, call);
    const { body } = await rival.client.post<{ id: string }>('/needs', aNeed({ title: 'Un besoin rival' }));
    const applying = await until('the rival’s', async () => {
      return (await asked(judge, `needId=${body.id}&offerId=${offer.id}`))[0];
    });
    await system.settled();
    const { revision } = (await judge.client.get<SuggestionSeen>(`/suggestions/${applying.id}`)).body;
    const approved = await judge.client.post(`/suggestions/${applying.id}/approve`, { revision });
    expect(approved.status).toBe(200);
    await until('it to be told', async () => {
      const [row] = await system.storage.read<{ told: boolean }>(
        'SELECT need_shared_at IS NOT NULL AS told FROM suggestions WHERE id = $1',
        [applying.id],
      );
      return row?.told || undefined;
    });
    expect(await unjudged()).toEqual([false, false]);
    await joins(judge, rival.organisationId);
    await unjudged();
    expect((await asked(admin, 'judgedBy=nobody')).map(({ id }) => id)).toContain(suggestion.id);
  });
});
