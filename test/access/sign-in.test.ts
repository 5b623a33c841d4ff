import type { Account } from '../system/accounts';
import { Mailbox } from '../system/servers/mailbox';
import { type SignedIn, readMail, signIn } from '../system/visitors/signing-in';
import { type System, startSystem } from '../system/system';
import { until } from '../system/until';
import { Visitor } from '../system/visitors/visitor';
import { database } from '../world';

interface Asked {
  readonly challengeId: string;
  readonly minutes: number;
}
const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('Signing in by mail', () => {
  const db = database();
  const mailbox = new Mailbox();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await mailbox.start() } });
  });
  beforeEach(async () => {
    // an address of its own for every test: limits count by address; and the network's begin anew
    await system.storage.read('DELETE FROM attempts RETURNING name');
    ard = await system.account();
  });
  afterAll(async () => {
    await system.stop();
    await mailbox.stop();
  });

  const visitor = () => new Visitor(system.baseUrl);
  const ask = async (email = ard.email) => {
    const before = mailbox.to(email).length;
    const { status, body } = await visitor().post<Asked>('/sign-in', { email });
    expect(status).toBe(202);
    return { ...body, ...readMail(await mailbox.next(email, before + 1)) };
  };
  const sessions = async () =>
    system.storage.read<{ id: string }>(
      'SELECT s.id FROM sessions s JOIN memberships m ON m.person_id = s.person_id WHERE m.id = $1',
      [ard.membershipId],
    );
  const age = (challengeId: string, column: string, minutes: number) =>
    system.storage.read(
      `UPDATE sign_in_challenges SET ${column} = ${column} - make_interval(mins => $2) WHERE id = $1 RETURNING id`,
      [challengeId, minutes],
    );

  it('the code of the mail opens a session, which is a cookie that no script can read', async () => {
    const { challengeId, code } = await ask();
    const browser = visitor();
    const answer = await browser.post<SignedIn>('/sign-in/code', {
      challengeId,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ membershipId: ard.membershipId, secondFactor: 'none' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^penc_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await browser.get('/me')).body).toMatchObject({ email: ard.email, membershipId: ard.membershipId });
    const [entry] = await system.storage.read(
      `SELECT membership_id AS by, organisation_ids AS organisations, details FROM log
       WHERE action = 'session.sign-in' AND subject_id = $1`,
      [answer.body.sessionId],
    );
    expect(entry).toEqual({ by: ard.membershipId, organisations: [], details: {} });
  });

  it('the mail says who wrote, why, what to do with it, in the reader’s language, and that nothing is to be paid', async () => {
    const english = await system.account({ language: 'en' });
    await ask();
    await ask(english.email);
    const [french] = mailbox.to(ard.email);
    expect(french?.subject).toBe('Votre connexion à Penc');
    expect(french?.text).toMatch(
      /servent une seule fois, pendant 15 minutes après l’envoi[^]*si ce n’est pas vous[^]*pas d’envoi régulier à arrêter[^]*ne demande jamais de frais/,
    );
    const [other] = mailbox.to(english.email);
    expect(other?.subject).toBe('Signing in to Penc');
    expect(other?.text).toMatch(/work once, for 15 minutes[^]*no regular mail to stop[^]*never asks for fees/);
    // not on a locked screen, not in the log of a mail server
    expect(`${french?.subject}${other?.subject}`).not.toMatch(/\d/);
  });

  it('whoever looks at the link does not use it up: the button of its page does', async () => {
    const { path } = await ask();
    const scanner = visitor();
    for (let look = 0; look < 3; look++) {
      const page = await scanner.call<string>('GET', path, undefined, HTML);
      expect(page.status).toBe(200);
      expect(page.body).toMatch(/<form method="post"><button[^>]*>Se connecter<\/button><\/form>/);
      expect(page.body).not.toMatch(/<script(?! type="module" src="\/assets\/)/);
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self';(?!.*unsafe)/);
      expect(page.headers.get('cache-control')).toBe('no-store');
      // with no-referrer the browser would post Origin: null
      expect(page.headers.get('referrer-policy')).toBe('same-origin');
    }
    expect(await scanner.call('HEAD', path)).toMatchObject({ status: 200 });
    expect([scanner.cookie, await sessions()]).toEqual([null, []]);
    const browser = visitor();
    const pressed = await browser.call('POST', path, undefined, HTML);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/start']);
    expect((await browser.get('/me')).status).toBe(200);
    const again = await visitor().call<string>('POST', path, undefined, HTML);
    expect(again.status).toBe(403);
    expect(again.body).toContain('demandez-en un nouveau');
  });

  it('a program is answered in JSON', async () => {
    const { path } = await ask();
    const answer = await visitor().call<SignedIn>('POST', path, undefined, { accept: 'application/json' });
    expect(answer.body).toMatchObject({ membershipId: ard.membershipId, secondFactor: 'none' });
    const refused = await visitor().call<{ code: string }>('POST', path, undefined, { accept: 'application/json' });
    expect([refused.status, refused.body.code]).toEqual([403, 'sign-in-failed']);
  });

  it('of 20 that press the button at once, one gets in; of 20 that enter the code, as well', async () => {
    const first = await ask();
    const presses = await Promise.all(
      Array.from({ length: 20 }, () => visitor().call('POST', first.path, undefined, { accept: 'application/json' })),
    );
    expect(presses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 403),
    ]);
    const second = await ask();
    const codes = await Promise.all(
      Array.from({ length: 20 }, () =>
        visitor().post('/sign-in/code', { challengeId: second.challengeId, code: second.code }),
      ),
    );
    expect(codes.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(codes.every(({ status }) => status === 200 || status === 403)).toBe(true);
    expect(await sessions()).toHaveLength(2);
  });

  it('after five wrong codes the right one is wrong too, and the link with it', async () => {
    const { challengeId, code, path } = await ask();
    const wrong = code === '000000' ? '000001' : '000000';
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => visitor().post<{ code: string }>('/sign-in/code', { challengeId, code: wrong })),
    );
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 5 }, () => [403, 'sign-in-failed']),
    );
    expect((await visitor().post('/sign-in/code', { challengeId, code })).status).toBe(403);
    expect((await visitor().call('POST', path)).status).toBe(403);
    expect(await sessions()).toEqual([]);
  });

  it('a code opens its own challenge alone', async () => {
    const mine = await ask();
    const other = await ask((await system.account()).email);
    if (mine.code === other.code) return;
    const crossed = await visitor().post('/sign-in/code', { challengeId: other.challengeId, code: mine.code });
    expect(crossed.status).toBe(403);
    expect((await visitor().post('/sign-in/code', { challengeId: mine.challengeId, code: mine.code })).status).toBe(
      200,
    );
  });

  it('link and code end after 15 minutes', async () => {
    const { challengeId, code, path } = await ask();
    await age(challengeId, 'expires_at', 16);
    expect((await visitor().post('/sign-in/code', { challengeId, code })).status).toBe(403);
    expect((await visitor().call('POST', path)).status).toBe(403);
  });

  it('an address that nobody has is answered the same, to the letter, and gets no mail', async () => {
    const unknown = 'personne@penc.example';
    const known = await visitor().post<Asked>('/sign-in', { email: ard.email });
    const none = await visitor().post<Asked>('/sign-in', { email: unknown });
    const shape = ({ status, headers, body }: typeof known) => [
      status,
      Object.keys(body),
      body.minutes,
      body.challengeId.length,
      [...headers.keys()].filter((name) => name !== 'date').toSorted(),
    ];
    expect(shape(none)).toEqual(shape(known));
    await mailbox.next(ard.email, 1);
    await system.settled();
    expect(mailbox.to(unknown)).toEqual([]);
    const refusal = async ({ body: { challengeId } }: typeof known) => {
      const { instance: _, ...problem } = (await visitor().post('/sign-in/code', { challengeId, code: '123456' })).body;
      return problem;
    };
    expect(await refusal(none)).toEqual(await refusal(known));
  });

  it('asked too often, an address waits, known or not', async () => {
    const waits = async (email: string) => {
      const answers: [number, boolean][] = [];
      for (let time = 0; time < 7; time++) {
        const { status, headers } = await visitor().post('/sign-in', {
          email: time % 2 ? email : ` ${email.toUpperCase()}`,
        });
        answers.push([status, Number(headers.get('retry-after')) > 800]);
      }
      return answers;
    };
    const known = await waits(ard.email);
    expect(known).toEqual([...Array.from({ length: 5 }, () => [202, false]), [429, true], [429, true]]);
    expect(await waits('une-autre@penc.example')).toEqual(known);
    // whose turn it is again when the window is over
    await system.storage.read(`UPDATE attempts SET since = since - interval '16 minutes' RETURNING name`);
    expect((await visitor().post('/sign-in', { email: ard.email })).status).toBe(202);
  });

  it('one place of the network that asks for many addresses waits as well, and counting survives concurrency', async () => {
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, index) => visitor().post('/sign-in', { email: `nobody-${index}@penc.example` })),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(60);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  it('thirty codes a day are tried for one address, over all its challenges; its links stay good', async () => {
    const { challengeId, path } = await ask();
    await system.storage.read(
      `INSERT INTO attempts (name, subject, since, used)
       SELECT 'sign-in-code', address_hash, now(), 30 FROM sign_in_challenges WHERE id = $1 RETURNING name`,
      [challengeId],
    );
    const refused = await visitor().post<{ code: string }>('/sign-in/code', { challengeId, code: '123456' });
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect((await visitor().call('POST', path, undefined, HTML)).status).toBe(303);
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
  ])('%s gets no mail, and a mail that has left opens nothing', async (_, change) => {
    const { challengeId, code } = await ask();
    await system.storage.read(change, [ard.membershipId]);
    expect((await visitor().post('/sign-in', { email: ard.email })).status).toBe(202);
    await system.settled();
    expect(mailbox.to(ard.email)).toHaveLength(1);
    expect((await visitor().post('/sign-in/code', { challengeId, code })).status).toBe(403);
  });

  it('another site cannot sign a browser in', async () => {
    const { challengeId, code, path } = await ask();
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ]) {
      const stranger = visitor().saying(headers);
      expect((await stranger.call('POST', path, undefined, HTML)).status).toBe(403);
      const coded = await stranger.post<{ code: string }>('/sign-in/code', { challengeId, code });
      expect([coded.status, coded.body.code]).toEqual([403, 'cross-site-request']);
    }
    // a program says nothing of the kind
    expect((await visitor().saying({}).post('/sign-in/code', { challengeId, code })).status).toBe(200);
  });

  it('neither link, code, nor address stand anywhere but in the mail', async () => {
    const { code, path } = await ask();
    await system.settled();
    const token = path.split('/').at(-1) ?? '';
    const tables = await system.storage.read<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'people'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const found = await system.storage.read(
        `SELECT 1 FROM "${name}" AS row WHERE position($1 in row::text) + position($2 in row::text) + position($3 in row::text) > 0`,
        [token, `"${code}"`, ard.email],
      );
      expect([name, found]).toEqual([name, []]);
    }
  });

  it('bad input is told, not guessed at', async () => {
    const pointers = async (path: string, body: unknown) => {
      const answer = await visitor().post<{ errors: { pointer: string; code: string }[] }>(path, body);
      return [answer.status, answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await pointers('/sign-in', { email: 'hello' })).toEqual([422, ['/email not-an-address']]);
    expect(await pointers('/sign-in', {})).toEqual([422, ['/email required']]);
    expect(await pointers('/sign-in/code', { challengeId: 'x', code: '12' })).toEqual([
      422,
      ['/challengeId not-an-id', '/code not-a-code'],
    ]);
  });

  it('upkeep clears away what was good for a while', async () => {
    const { challengeId } = await ask();
    await age(challengeId, 'asked_at', 25 * 60);
    await system.storage.read(`UPDATE attempts SET since = since - interval '3 days' RETURNING name`);
    await until('the challenge and the counted tries to go', async () => {
      const [left] = await system.storage.read<{ count: number }>(
        `SELECT ((SELECT count(*) FROM sign_in_challenges WHERE id = $1)
               + (SELECT count(*) FROM attempts WHERE since < now() - interval '2 days'))::integer AS count`,
        [challengeId],
      );
      return left?.count === 0;
    });
    const { visitor: browser, signedIn } = await signIn(system, mailbox, ard.email);
    expect((await browser.get('/me')).status).toBe(200);
    expect(signedIn.membershipId).toBe(ard.membershipId);
  });
});
