import { Secret, TOTP } from 'otpauth';
import type { Account, AccountOptions } from '../system/accounts';
import { atOnce } from '../system/watching/locked';
import { Mailbox } from '../system/servers/mailbox';
import { aNeed } from '../system/square/postings';
import { signIn } from '../system/visitors/signing-in';
import { type System, startSystem } from '../system/system';
import { until } from '../system/until';
import type { Visitor } from '../system/visitors/visitor';
import { database } from '../world';

interface Problem {
  readonly code: string;
  readonly detail: string;
}
const HALF_MINUTE = 30_000;

describe('The second factor', () => {
  const db = database();
  const mailbox = new Mailbox();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await mailbox.start(), REQUIRE_TOTP: 'true' } });
  });
  beforeEach(async () => {
    await system.storage.read('DELETE FROM attempts RETURNING name');
  });
  afterAll(async () => {
    await system.stop();
    await mailbox.stop();
  });

  const enter = async (options: AccountOptions) => {
    const account = await system.account(options);
    return { account, ...(await signIn(system, mailbox, account.email)) };
  };
  /** Codes of the authenticator, so many half minutes from now. */
  const authenticatorOf = (secret: string) => (later: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * HALF_MINUTE });
  const enrol = async (visitor: Visitor) => {
    const { status, body } = await visitor.post<{ uri: string; secret: string }>('/me/totp');
    expect(status).toBe(201);
    const codeAt = authenticatorOf(body.secret);
    await until('a half minute with time left', async () => Date.now() % HALF_MINUTE < 0.8 * HALF_MINUTE);
    // one before now, so that those of now and of the next half minute are still to be used
    const confirmed = await visitor.post<{ recoveryCodes: string[] }>('/me/totp/confirm', { code: codeAt(-1) });
    expect(confirmed.status).toBe(200);
    return { ...body, codeAt, recoveryCodes: confirmed.body.recoveryCodes };
  };
  const logged = async ({ membershipId }: Account) =>
    (
      await system.storage.read<{ action: string }>(
        `SELECT action FROM log WHERE subject_type = 'person'
         AND subject_id = (SELECT person_id FROM memberships WHERE id = $1) ORDER BY id`,
        [membershipId],
      )
    ).map(({ action }) => action);

  it.each(['coordinator', 'admin'] as const)('without it a %s may look at themself and set it up', async (role) => {
    const { visitor, signedIn } = await enter({ role });
    expect(signedIn.secondFactor).toBe('enrol');
    expect((await visitor.get('/me')).body).toMatchObject({ secondFactor: { enrolled: false, toDo: 'enrol' } });
    for (const path of ['/suggestions', '/needs', '/log', '/sessions', '/api-keys', '/notices']) {
      const { status, body } = await visitor.get<Problem>(path);
      expect([path, status, body.code]).toEqual([path, 403, 'second-factor-required']);
      expect(body.detail).toContain('POST /api/v1/me/totp');
    }
    // nor do pages that are open to all take them for more than a visitor
    const inConfidence = { title: 'Un besoin en confidence', visibility: 'coordinators' };
    const need = await (await system.account()).client.post<{ id: string }>('/needs', aNeed(inConfidence));
    const read = async () => (await visitor.call('GET', `/needs/${need.body.id}`)).status;
    const listed = async () => String((await visitor.call('GET', '/needs')).body).includes(inConfidence.title);
    expect([await read(), await listed()]).toEqual([404, false]);
    const { uri, secret } = await enrol(visitor);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Penc:.*[?&]issuer=Penc/);
    expect(uri).toContain(`secret=${secret}`);
    expect((await visitor.get('/me')).body).toMatchObject({
      secondFactor: { enrolled: true, toDo: 'none', recoveryCodesLeft: 10 },
    });
    expect((await visitor.get('/suggestions')).status).toBe(200);
    expect([await read(), await listed()]).toEqual([200, true]);
  });

  it('is not asked of the sides, who may set it up all the same and are asked from then on', async () => {
    const { visitor, account, signedIn } = await enter({ role: 'editor' });
    expect([signedIn.secondFactor, (await visitor.get('/suggestions')).status]).toEqual(['none', 200]);
    const { codeAt } = await enrol(visitor);
    const next = await signIn(system, mailbox, account.email);
    expect(next.signedIn.secondFactor).toBe('give');
    const refused = await next.visitor.get<Problem>('/suggestions');
    expect([refused.status, refused.body.code]).toEqual([403, 'second-factor-required']);
    // with the mailbox alone, it can be neither replaced nor removed
    expect((await next.visitor.post<Problem>('/me/totp')).body.code).toBe('second-factor-enrolled');
    expect((await next.visitor.post<Problem>('/me/totp/remove', { code: codeAt(0) })).body.code).toBe(
      'second-factor-required',
    );
    expect((await next.visitor.post('/sign-in/second-factor', { code: codeAt(0) })).body).toMatchObject({
      secondFactor: 'none',
    });
    expect((await next.visitor.get('/suggestions')).status).toBe(200);
  });

  it('a code is good once, even when six come with it at once; and none before it is', async () => {
    const { visitor, account } = await enter({ role: 'coordinator' });
    const { codeAt } = await enrol(visitor);
    // one after the other: their mails come to one mailbox
    const others: Visitor[] = [];
    for (let time = 0; time < 3; time++) others.push((await signIn(system, mailbox, account.email)).visitor);
    const give = (who: Visitor, code: string) => who.post<Problem>('/sign-in/second-factor', { code });
    const theirs =
      'SELECT 1 FROM second_factors f JOIN memberships m USING (person_id) WHERE m.id = $1 FOR UPDATE OF f';
    const answers = await atOnce(system.storage, [theirs, account.membershipId], () =>
      Array.from({ length: 6 }, (_, index) => give(others[index % 3] as Visitor, codeAt(1))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'wrong-second-factor')).toHaveLength(5);
    await system.storage.read('DELETE FROM attempts RETURNING name');
    // of now: its half minute is over once a later one was taken
    expect((await give(others[0] as Visitor, codeAt(0))).body.code).toBe('wrong-second-factor');
  });

  it('codes that are far from now are refused', async () => {
    const { visitor, account } = await enter({ role: 'admin' });
    const { codeAt } = await enrol(visitor);
    const next = await signIn(system, mailbox, account.email);
    for (const later of [-20, -4, 4, 20]) {
      const { body } = await next.visitor.post<Problem>('/sign-in/second-factor', { code: codeAt(later) });
      expect([later, body.code]).toEqual([later, 'wrong-second-factor']);
    }
  });

  it('each of the ten recovery codes opens once', async () => {
    const { visitor, account } = await enter({ role: 'coordinator' });
    const { recoveryCodes } = await enrol(visitor);
    expect(new Set(recoveryCodes).size).toBe(10);
    const [code = '', other = ''] = recoveryCodes;
    expect(code).toMatch(/^[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}$/);
    const next = await signIn(system, mailbox, account.email);
    const typed = code.toUpperCase().replaceAll('-', '');
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => next.visitor.post('/sign-in/second-factor', { code: typed })),
    );
    expect(tries.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403, 403, 403]);
    expect((await next.visitor.get('/me')).body).toMatchObject({ secondFactor: { recoveryCodesLeft: 9 } });
    // nor do they stand in the database
    const rows = await system.storage.read('SELECT 1 FROM recovery_codes AS row WHERE position($1 in row::text) > 0', [
      other,
    ]);
    expect(rows).toEqual([]);
    expect(await logged(account)).toEqual(['second-factor.confirm', 'second-factor.recover']);
  });

  it('wrong tries are limited, and right ones begin the count anew', async () => {
    const { visitor, account } = await enter({ role: 'coordinator' });
    const { codeAt, recoveryCodes } = await enrol(visitor);
    const next = await signIn(system, mailbox, account.email);
    const give = (code: string) => next.visitor.post<Problem>('/sign-in/second-factor', { code });
    const wrong = codeAt(50);
    for (let time = 0; time < 9; time++) expect((await give(wrong)).body.code).toBe('wrong-second-factor');
    expect((await give(codeAt(0))).status).toBe(200);
    for (let time = 0; time < 10; time++) expect((await give(wrong)).body.code).toBe('wrong-second-factor');
    const refused = await give(recoveryCodes[0] ?? '');
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  it('its secret is sealed in the database, and not good before its confirmation', async () => {
    const { visitor, account } = await enter({ role: 'coordinator' });
    const first = (await visitor.post<{ secret: string }>('/me/totp')).body.secret;
    const second = (await visitor.post<{ secret: string }>('/me/totp')).body.secret;
    expect(second).not.toBe(first);
    const [row] = await system.storage.read<{ secret: Buffer }>(
      'SELECT secret FROM second_factors WHERE person_id = (SELECT person_id FROM memberships WHERE id = $1)',
      [account.membershipId],
    );
    expect(row?.secret.includes(Buffer.from(Secret.fromBase32(second).buffer))).toBe(false);
    expect(row?.secret.length).toBe(1 + 12 + 16 + 20);
    const replaced = await visitor.post<Problem>('/me/totp/confirm', { code: authenticatorOf(first)(0) });
    expect(replaced.body.code).toBe('wrong-second-factor');
    expect((await visitor.post<Problem>('/sign-in/second-factor', { code: '123456' })).body.code).toBe(
      'second-factor-not-begun',
    );
    expect((await visitor.get<Problem>('/needs')).body.code).toBe('second-factor-required');
    expect((await visitor.post('/me/totp/confirm', { code: authenticatorOf(second)(0) })).status).toBe(200);
  });

  it('is removed by one of its codes, and a coordinator must then set it up again', async () => {
    const { visitor, account } = await enter({ role: 'coordinator' });
    const { codeAt } = await enrol(visitor);
    expect((await visitor.post<Problem>('/me/totp/remove', { code: codeAt(50) })).body.code).toBe(
      'wrong-second-factor',
    );
    expect((await visitor.post('/me/totp/remove', { code: codeAt(0) })).status).toBe(204);
    expect((await visitor.get('/me')).body).toMatchObject({ secondFactor: { enrolled: false, toDo: 'enrol' } });
    expect(await logged(account)).toEqual(['second-factor.confirm', 'second-factor.remove']);
  });

  it('of somebody who has lost it, is reset by an administrator and by nobody else', async () => {
    const lost = await enter({ role: 'coordinator' });
    await enrol(lost.visitor);
    const { personId } = (await lost.visitor.get<{ personId: string }>('/me')).body;
    const editor = await enter({ role: 'editor' });
    expect((await editor.visitor.delete(`/second-factors/${personId}`)).status).toBe(403);
    const admin = await enter({ role: 'admin' });
    expect((await admin.visitor.delete<Problem>(`/second-factors/${personId}`)).body.code).toBe(
      'second-factor-required',
    );
    await enrol(admin.visitor);
    expect((await admin.visitor.delete(`/second-factors/${personId}`)).status).toBe(204);
    expect((await admin.visitor.delete(`/second-factors/${personId}`)).status).toBe(404);
    expect((await lost.visitor.get('/me')).body).toMatchObject({ secondFactor: { toDo: 'enrol' } });
    // whoever else holds a session of theirs has to show the new one
    const back = await signIn(system, mailbox, lost.account.email);
    await enrol(back.visitor);
    expect((await lost.visitor.get('/me')).body).toMatchObject({ secondFactor: { toDo: 'give' } });
    expect(await logged(lost.account)).toEqual([
      'second-factor.confirm',
      'second-factor.reset',
      'second-factor.confirm',
    ]);
  });

  it('a key needs none; to make one takes a session that has shown it', async () => {
    const { visitor, account } = await enter({ role: 'coordinator' });
    expect((await account.client.get('/suggestions')).status).toBe(200);
    const request = { name: 'tableau de bord', scopes: ['read'] };
    expect((await visitor.post<Problem>('/api-keys', request)).body.code).toBe('second-factor-required');
    await enrol(visitor);
    expect((await visitor.post('/api-keys', request)).status).toBe(201);
  });
});
