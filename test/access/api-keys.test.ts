import { addDays, dayOf } from '@penc/domain';
import type { Account } from '../system/accounts';
import { Client } from '../system/client';
import { Mailbox } from '../system/servers/mailbox';
import { aNeed } from '../system/square/postings';
import { signIn } from '../system/visitors/signing-in';
import { type System, startSystem } from '../system/system';
import type { Visitor } from '../system/visitors/visitor';
import { database } from '../world';

interface Key {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresOn: string | null;
  readonly lastUsedOn: string | null;
}
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { pointer: string; code: string }[];
}

describe('An API key', () => {
  const db = database();
  const mailbox = new Mailbox();
  let system: System;
  let ard: Account;
  let visitor: Visitor;
  const today = dayOf(new Date());

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await mailbox.start() } });
  });
  beforeEach(async () => {
    ard = await system.account();
    ({ visitor } = await signIn(system, mailbox, ard.email));
  });
  afterAll(async () => {
    await system.stop();
    await mailbox.stop();
  });

  const make = async (request: object) => {
    const { status, body } = await visitor.post<Key>('/api-keys', { name: 'logiciel de suivi', ...request });
    expect(status).toBe(201);
    return { ...body, client: new Client(system.baseUrl, body.key) };
  };
  const list = async () => (await visitor.get<{ items: Key[] }>('/api-keys')).body.items;

  it('is shown once, opens its scopes until its last day, and tells the day of its last use', async () => {
    const { client, key, id } = await make({ scopes: ['read'] });
    expect(key).toMatch(/^penc_[\w-]{43}$/);
    const listed = (await list()).find((one) => one.id === id);
    expect(listed).toEqual({
      id,
      name: 'logiciel de suivi',
      scopes: ['read'],
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      expiresOn: addDays(today, 90),
      lastUsedOn: null,
    });
    expect((await client.get('/me')).body).toMatchObject({ membershipId: ard.membershipId });
    expect((await list()).find((one) => one.id === id)?.lastUsedOn).toBe(today);
    const kept = await system.storage.read('SELECT 1 FROM api_keys AS row WHERE position($1 in row::text) > 0', [key]);
    expect(kept).toEqual([]);
  });

  it('lacks what it was not given, and says which scope that is', async () => {
    const reader = await make({ scopes: ['read'] });
    const refused = await reader.client.post<Problem>('/needs', aNeed());
    expect([refused.status, refused.body.code]).toEqual([403, 'scope-missing']);
    expect(refused.body.detail).toContain('«\u00a0post\u00a0»');
    const poster = await make({ scopes: ['post'] });
    expect((await poster.client.post('/needs', aNeed())).status).toBe(201);
    expect((await poster.client.get<Problem>('/needs')).body.code).toBe('scope-missing');
  });

  it('goes no further than the role of its member, today or later', async () => {
    const { status, body } = await visitor.post<Problem>('/api-keys', {
      name: 'x',
      scopes: ['read', 'judge'],
    });
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/scopes/1 scope-beyond-role']);
    const { client } = await make({ scopes: ['read', 'post'] });
    await system.storage.read(`UPDATE memberships SET role = 'member' WHERE id = $1 RETURNING id`, [ard.membershipId]);
    expect((await client.post<Problem>('/needs', aNeed())).body.code).toBe('not-allowed');
  });

  it.each([
    [-1, 422, '/expiresOn day-past'],
    [0, 201, undefined],
    [365, 201, undefined],
    [366, 422, '/expiresOn day-too-far'],
  ])('that ends %s days from today: %s', async (days, expected, fault) => {
    const expiresOn = addDays(today, days);
    const { status, body } = await visitor.post<Problem & Key>('/api-keys', { name: 'x', scopes: ['read'], expiresOn });
    expect([status, body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)[0]]).toEqual([expected, fault]);
    if (expected === 201) expect(body.expiresOn).toBe(expiresOn);
  });

  it('opens nothing after its last day, nor once revoked; and then stands in no list', async () => {
    const expired = await make({ scopes: ['read'] });
    await system.storage.read(`UPDATE api_keys SET expires_at = now() WHERE id = $1 RETURNING id`, [expired.id]);
    expect((await expired.client.get('/me')).status).toBe(401);
    const revoked = await make({ scopes: ['read'] });
    expect((await visitor.delete(`/api-keys/${revoked.id}`)).status).toBe(204);
    expect((await revoked.client.get('/me')).status).toBe(401);
    expect((await visitor.delete(`/api-keys/${revoked.id}`)).status).toBe(404);
    const ids = new Set((await list()).map(({ id }) => id));
    expect([ids.has(expired.id), ids.has(revoked.id)]).toEqual([false, false]);
    const log = await system.storage.read<{ action: string; details: object }>(
      'SELECT action, details FROM log WHERE subject_id = $1 ORDER BY id',
      [revoked.id],
    );
    expect(log).toEqual([
      { action: 'api-key.create', details: { scopes: ['read'], expiresOn: addDays(today, 90) } },
      { action: 'api-key.revoke', details: {} },
    ]);
  });

  it('is nobody else’s to revoke', async () => {
    const { id, client } = await make({ scopes: ['read'] });
    const stranger = await signIn(system, mailbox, (await system.account()).email);
    expect((await stranger.visitor.delete(`/api-keys/${id}`)).status).toBe(404);
    expect((await client.get('/me')).status).toBe(200);
  });

  it('makes, lists and revokes no keys, nor does it see to sessions or second factors', async () => {
    const attempts = await Promise.all([
      ard.client.post<Problem>('/api-keys', { name: 'x', scopes: ['read'] }),
      ard.client.get<Problem>('/api-keys'),
      ard.client.get<Problem>('/sessions'),
      ard.client.post<Problem>('/me/totp'),
      ard.client.post<Problem>('/sign-out'),
      ard.client.post<Problem>('/me/membership', { membershipId: ard.membershipId }),
    ]);
    expect(attempts.map(({ status, body }) => [status, body.code])).toEqual(
      attempts.map(() => [403, 'session-required']),
    );
  });

  it('there are 20 of them at most, however many are asked for at once', async () => {
    // the account came with one
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => visitor.post<Problem>('/api-keys', { name: 'x', scopes: ['read'] })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(19);
    expect(answers.filter(({ body }) => body.code === 'too-many-keys')).toHaveLength(6);
  });

  it('made before there were scopes opens all that its member may do', async () => {
    expect((await ard.client.post('/needs', aNeed())).status).toBe(201);
    expect((await list()).map(({ scopes, expiresOn }) => [scopes.length, expiresOn])).toEqual([[6, null]]);
  });
});
