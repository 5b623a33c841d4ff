import { addDays, addMonths, dayOf } from '@penc/domain';
import type { Account } from '../../../../../test/system/accounts';
import type { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** By the pages alone, without JavaScript. */
describe('The pages of API keys', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
    visitor = await visitorOf(system, ard);
  });
  afterAll(() => system.stop());

  it('make one for what it needs, show it once, and revoke it', async () => {
    await visitor.open('/me/keys/new');
    expect(visitor.html).not.toContain('value="judge"');
    await visitor.send({ name: '<i>tableau</i>', scopes: ['read', 'post'], expiresOn: '' });
    expect(visitor.status).toBe(200);
    const key = /<code class="secret">(penc_[\w-]+)<\/code>/.exec(visitor.html)?.[1] ?? '';
    expect((await ard.client.withKey(key).get('/me')).status).toBe(200);
    expect((await ard.client.withKey(key).get('/sessions')).status).toBe(403);

    await visitor.open('/me/keys');
    expect(visitor.html).toContain('&lt;i>tableau&lt;/i>');
    expect(visitor.html).toContain('lire ; publier et modifier des fiches');
    expect(visitor.html).not.toContain(key);
    await visitor.open(/href="(\/me\/keys\/[^"]+\/revoke)"/.exec(visitor.html)?.[1] ?? '');
    expect(visitor.html).toContain('Révoquer cette clé');
    expect((await ard.client.withKey(key).get('/me')).status).toBe(200);
    await visitor.send({});
    expect(visitor.html).toContain('La clé est révoquée');
    expect((await ard.client.withKey(key).get('/me')).status).toBe(401);
  });

  it('take the last day as it is typed, and no key for what is none', async () => {
    const expiries = async () => {
      const sql = `SELECT ((expires_at AT TIME ZONE 'UTC') - interval '1 second')::date::text AS day
                   FROM api_keys WHERE membership_id = $1`;
      return (await system.storage.read<{ day: string }>(sql, [ard.membershipId])).map(({ day }) => day);
    };
    const before = await expiries();
    const day = new Date(Date.now() + 30 * 86_400_000);
    await visitor.open('/me/keys/new');
    await visitor.send({ name: 'tableau', scopes: ['read'], expiresOn: 'fin du mois' });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('Écrivez une date du calendrier, par exemple 31/03/2027.');
    expect(visitor.html).toContain('value="fin du mois"');
    expect(await expiries()).toEqual(before);
    const inFrench = day.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
    await visitor.send({ name: 'tableau', scopes: ['read'], expiresOn: inFrench });
    expect(visitor.status).toBe(200);
    expect(await expiries()).toContain(day.toISOString().slice(0, 10));
    // of a month that is named, the last day
    const month = addMonths(`${dayOf(day).slice(0, 7)}-01`, 1);
    await visitor.open('/me/keys/new');
    await visitor.send({ name: 'mois', scopes: ['read'], expiresOn: `${month.slice(5, 7)}/${month.slice(0, 4)}` });
    expect(await expiries()).toContain(addDays(addMonths(month, 1), -1));
  });

  it('say all that is wrong at once', async () => {
    await visitor.open('/me/keys/new');
    await visitor.send({ name: '', expiresOn: '1/1/2020' });
    expect(visitor.status).toBe(422);
    for (const field of ['name', 'scopes']) expect(visitor.html).toContain(`href="#f-${field}"`);
    expect(visitor.html).toContain('À quoi sert-elle ? Ce champ est obligatoire.');
    await visitor.send({ name: 'vieille', scopes: ['judge'], expiresOn: '1/1/2020' });
    expect(visitor.status).toBe(422);
    for (const field of ['scopes', 'expiresOn']) expect(visitor.html).toContain(`href="#f-${field}"`);
  });

  it('know the keys of nobody else', async () => {
    const other = await visitorOf(system, await system.account());
    const [row] = await system.storage.read<{ id: string }>('SELECT id FROM api_keys WHERE membership_id = $1', [
      ard.membershipId,
    ]);
    await other.open(`/me/keys/${row?.id}/revoke`);
    expect(other.status).toBe(404);
    await other.open('/me');
    await other.post(`/me/keys/${row?.id}/revoke`, { _token: other.token });
    expect(other.status).toBe(404);
  });

  it('warn an administrator of keys that end soon', async () => {
    const admin = await system.account({ role: 'admin' });
    await system.storage.read(
      `INSERT INTO api_keys (membership_id, hash, label, expires_at)
       VALUES ($1, '\\x01', 'bientôt', now() + interval '3 days'), ($2, '\\x02', 'autre', now() + interval '3 days') RETURNING id`,
      [admin.membershipId, ard.membershipId],
    );
    const looking = await visitorOf(system, admin);
    await looking.open('/admin');
    expect(looking.html).toContain('2 clés échoient dans les 14 jours, dont une à vous');
  });
});
