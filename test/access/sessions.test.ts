import type { Account } from '../system/accounts';
import { Mailbox } from '../system/servers/mailbox';
import { aNeed } from '../system/square/postings';
import { signIn } from '../system/visitors/signing-in';
import { type System, startSystem } from '../system/system';
import { until } from '../system/until';
import { Visitor } from '../system/visitors/visitor';
import { database } from '../world';

interface Session {
  readonly id: string;
  readonly device: string;
  readonly current: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
}
interface Me {
  readonly membershipId: string;
  readonly role: string;
  readonly memberships: readonly { id: string; role: string; current: boolean }[];
}

describe('A session', () => {
  const db = database();
  const mailbox = new Mailbox();
  let system: System;
  let ard: Account;
  let visitor: Visitor;
  let sessionId: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await mailbox.start() } });
  });
  beforeEach(async () => {
    ard = await system.account();
    ({
      visitor,
      signedIn: { sessionId },
    } = await signIn(system, mailbox, ard.email));
  });
  afterAll(async () => {
    await system.stop();
    await mailbox.stop();
  });

  const age = (columns: readonly string[], days: number) =>
    system.storage.read(
      `UPDATE sessions SET ${columns.map((column) => `${column} = ${column} - make_interval(days => $2)`).join(', ')}
       WHERE id = $1 RETURNING id`,
      [sessionId, days],
    );
  const logged = () =>
    system.storage.read<{ action: string }>(
      `SELECT action FROM log WHERE subject_type = 'session' AND subject_id = $1 ORDER BY id`,
      [sessionId],
    );

  it('does what its member may do, and no more', async () => {
    expect((await visitor.post('/needs', aNeed())).status).toBe(201);
    expect(
      (await visitor.post('/suggestions/00000000-0000-0000-0000-000000000000/approve', { revision: 1 })).status,
    ).toBe(404);
    expect((await new Visitor(system.baseUrl).post('/needs', aNeed())).status).toBe(401);
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }, 403],
    [{ origin: 'http://localhost:3000' }, 201],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 403],
  ] as const)('that says %j posts: %s', async (headers, expected) => {
    const from = visitor.saying(headers);
    const { status, body } = await from.post<{ code?: string }>('/needs', aNeed());
    expect([status, body.code]).toEqual([expected, expected === 403 ? 'cross-site-request' : undefined]);
    // to read changes nothing, and no other site is shown the answer
    const read = await from.get('/needs');
    expect([read.status, read.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });

  it('counts for nothing beside a key that is sent: a key needs no origin', async () => {
    const other = await system.account();
    const answer = await visitor
      .saying({ 'sec-fetch-site': 'cross-site' })
      .call<{ organisationId: string }>('POST', '/api/v1/needs', aNeed(), { authorization: `Bearer ${other.key}` });
    expect([answer.status, answer.body.organisationId]).toEqual([201, other.organisationId]);
    const broken = await visitor.call('GET', '/api/v1/me', undefined, { authorization: 'Bearer nothing' });
    expect(broken.status).toBe(401);
  });

  it('slides: unused for 14 days it ends, used it lasts 90', async () => {
    await age(['seen_at'], 13);
    expect((await visitor.get('/me')).status).toBe(200);
    // that was a use, and is written down
    const [{ fresh } = { fresh: false }] = await system.storage.read<{ fresh: boolean }>(
      `SELECT seen_at > now() - interval '1 minute' AS fresh FROM sessions WHERE id = $1`,
      [sessionId],
    );
    expect(fresh).toBe(true);
    await age(['created_at'], 89);
    expect((await visitor.get('/me')).status).toBe(200);
    await age(['created_at'], 1);
    expect((await visitor.get('/me')).status).toBe(401);
  });

  it('unused for 14 days, it has ended', async () => {
    await age(['seen_at', 'created_at'], 14);
    expect((await visitor.get('/me')).status).toBe(401);
  });

  it('is listed in words that its owner knows, and nobody else’s is', async () => {
    await system.storage.read(
      `UPDATE sessions SET browser = 'firefox', system = 'android' WHERE id = $1 RETURNING id`,
      [sessionId],
    );
    const second = await signIn(system, mailbox, ard.email);
    const stranger = await signIn(system, mailbox, (await system.account()).email);
    const { items } = (await second.visitor.get<{ items: Session[] }>('/sessions')).body;
    expect(items.map(({ id, device, current }) => [id, device, current])).toEqual([
      [second.signedIn.sessionId, 'programme', true],
      [sessionId, 'Firefox sur Android', false],
    ]);
    for (const { createdAt, endsAt } of items) {
      expect(Math.round((Date.parse(endsAt) - Date.parse(createdAt)) / 86_400_000)).toBe(14);
    }
    expect((await stranger.visitor.delete(`/sessions/${sessionId}`)).status).toBe(404);
    expect((await visitor.get('/me')).status).toBe(200);
  });

  it('is revoked from another, at once', async () => {
    const second = await signIn(system, mailbox, ard.email);
    expect((await second.visitor.delete(`/sessions/${sessionId}`)).status).toBe(204);
    expect((await visitor.get('/me')).status).toBe(401);
    expect((await second.visitor.delete(`/sessions/${sessionId}`)).status).toBe(404);
    expect((await logged()).map(({ action }) => action)).toEqual(['session.sign-in', 'session.revoke']);
  });

  it('ends all the others of its owner, and only those', async () => {
    const others = [await signIn(system, mailbox, ard.email), await signIn(system, mailbox, ard.email)];
    const stranger = await signIn(system, mailbox, (await system.account()).email);
    expect((await visitor.post('/sessions/revoke-others')).body).toEqual({ revoked: 2 });
    for (const other of others) expect((await other.visitor.get('/me')).status).toBe(401);
    expect((await visitor.get('/me')).status).toBe(200);
    expect((await stranger.visitor.get('/me')).status).toBe(200);
  });

  it('is signed out of: the cookie goes, and an old copy of it opens nothing', async () => {
    const copy = visitor.saying({ 'sec-fetch-site': 'same-origin' });
    const answer = await visitor.post('/sign-out');
    expect([answer.status, visitor.cookie]).toEqual([204, null]);
    expect(answer.headers.get('set-cookie')).toMatch(/^penc_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await copy.get('/me')).status).toBe(401);
    expect((await logged()).map(({ action }) => action)).toEqual(['session.sign-in', 'session.sign-out']);
  });

  it('acts for the membership that its owner chooses, of their own', async () => {
    const [second] = await system.storage.read<{ id: string }>(
      `INSERT INTO memberships (person_id, organisation_id, role)
       SELECT person_id, $2, 'observer' FROM memberships WHERE id = $1 RETURNING id`,
      [ard.membershipId, (await system.account()).organisationId],
    );
    const me = async () => (await visitor.get<Me>('/me')).body;
    expect((await me()).memberships.map(({ role, current }) => [role, current])).toEqual([
      ['editor', true],
      ['observer', false],
    ]);
    expect((await visitor.post('/me/membership', { membershipId: second?.id })).status).toBe(200);
    expect(await me()).toMatchObject({ membershipId: second?.id, role: 'observer' });
    expect((await visitor.post('/needs', aNeed())).status).toBe(403);
    // whose key it is stays what it was, and tells nothing of the other membership
    const byKey = (await ard.client.get<Me>('/me')).body;
    expect(byKey.memberships.map(({ id }) => id)).toEqual([ard.membershipId]);
    // the next session begins where this one was
    const next = await signIn(system, mailbox, ard.email);
    expect(next.signedIn.membershipId).toBe(second?.id);
    const stranger = await system.account();
    expect((await visitor.post('/me/membership', { membershipId: stranger.membershipId })).status).toBe(404);
    await system.storage.read('UPDATE memberships SET ended_at = now() WHERE id = $1 RETURNING id', [ard.membershipId]);
    expect((await visitor.post('/me/membership', { membershipId: ard.membershipId })).status).toBe(404);
  });

  it.each([
    ['an ended membership', 'UPDATE memberships SET ended_at = now() WHERE id = $1 RETURNING id'],
    [
      'a suspended person',
      'UPDATE people SET suspended_at = now() WHERE id = (SELECT person_id FROM memberships WHERE id = $1) RETURNING id',
    ],
    [
      'a suspended organisation',
      `UPDATE organisations SET status = 'suspended'
       WHERE id = (SELECT organisation_id FROM memberships WHERE id = $1) RETURNING id`,
    ],
  ])('%s stops it, and the key, at once', async (_, change) => {
    expect([(await visitor.get('/me')).status, (await ard.client.get('/me')).status]).toEqual([200, 200]);
    await system.storage.read(change, [ard.membershipId]);
    expect([(await visitor.get('/me')).status, (await ard.client.get('/me')).status]).toEqual([401, 401]);
  });

  it('is cleared away 30 days after its end', async () => {
    await age(['seen_at', 'created_at'], 45);
    const kept = await signIn(system, mailbox, ard.email);
    const ids = async () => {
      const rows = await system.storage.read<{ id: string }>(
        'SELECT id FROM sessions WHERE person_id = (SELECT person_id FROM memberships WHERE id = $1)',
        [ard.membershipId],
      );
      return rows.map(({ id }) => id);
    };
    await until('the session to go', async () => !(await ids()).includes(sessionId));
    expect(await ids()).toEqual([kept.signedIn.sessionId]);
  });
});

describe('Where the platform is reached over https', () => {
  const db = database();
  const mailbox = new Mailbox();

  it('the cookie goes over nothing else, and other origins than its own are refused', async () => {
    const env = { SMTP_URL: await mailbox.start(), PUBLIC_URL: 'https://penc.example', TRUSTED_PROXIES: '1' };
    const system = await startSystem(db.url, { env });
    const { visitor } = await signIn(system, mailbox, (await system.account()).email);
    const signedOut = await visitor.saying({ origin: 'https://penc.example' }).post('/sign-out');
    expect(signedOut.headers.get('set-cookie')).toContain('; HttpOnly; Secure; SameSite=Lax');
    expect(signedOut.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    await system.stop();
    await mailbox.stop();
  });
});
