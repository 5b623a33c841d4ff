import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { type System, startSystem } from '../system/system';
import { until } from '../system/until';
import { Visitor } from '../system/visitors/visitor';
import { database } from '../world';

interface Received {
  readonly messageId: string;
  readonly code: string;
}

/** It keeps what it reads, then answers by the script; without one it says OK. */
class Server {
  readonly received: Received[] = [];
  /** A promise: it answers OK once that is kept. */
  readonly script: (number | Promise<void>)[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      simpleParser(stream).then(async (mail) => {
        this.received.push({
          messageId: mail.messageId ?? '',
          code: /Code\s?: (\d{6})/.exec(mail.text ?? '')?.[1] ?? '',
        });
        const code = await this.script.shift();
        done(code ? Object.assign(new Error('not now'), { responseCode: code }) : null);
      }, done);
    },
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

describe('The mail of a sign-in', () => {
  const db = database();
  const server = new Server();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await server.start() } });
  });
  beforeEach(() => {
    server.received.length = 0;
  });
  afterAll(async () => {
    await system.stop();
    await server.stop();
  });

  const visitor = () => new Visitor(system.baseUrl);
  const ask = async () => {
    const { email } = await system.account();
    return (await visitor().post<{ challengeId: string }>('/sign-in', { email })).body.challengeId;
  };
  const enter = async (challengeId: string, code: string) =>
    (await visitor().post('/sign-in/code', { challengeId, code })).status;

  it('that nobody knows to have left is made again: the newest works, those before no longer do', async () => {
    // read to its end, and yet refused for now: whoever sends cannot know
    server.script.push(451);
    const challengeId = await ask();
    await until('two mails', async () => server.received.length === 2);
    await system.settled();
    const [first, second] = server.received as [Received, Received];
    expect(second.messageId).not.toBe(first.messageId);
    expect(first.messageId).toMatch(new RegExp(`^<sign-in-${challengeId}-1@`));
    if (first.code !== second.code) expect(await enter(challengeId, first.code)).toBe(403);
    expect(await enter(challengeId, second.code)).toBe(200);
  });

  it('that is refused for good is not tried again, and nothing waits for it', async () => {
    server.script.push(550);
    const challengeId = await ask();
    await until('the refusal', async () => server.received.length === 1);
    await system.settled();
    expect(server.received).toHaveLength(1);
    const [outbox] = await system.storage.read<{ failed: boolean }>(
      `SELECT failed_at IS NOT NULL AS failed FROM outbox WHERE payload->>'challengeId' = $1`,
      [challengeId],
    );
    expect(outbox).toEqual({ failed: false });
  });

  it('is one, however often its message is handed over', async () => {
    const challengeId = await ask();
    await until('the mail', async () => server.received.length === 1);
    await system.settled();
    await system.storage.read(
      `UPDATE outbox SET done_at = NULL, dispatched_at = NULL WHERE payload->>'challengeId' = $1 RETURNING id`,
      [challengeId],
    );
    await system.settled();
    expect(server.received).toHaveLength(1);
    expect(await enter(challengeId, server.received[0]?.code ?? '')).toBe(200);
  });

  it('is one, however slow the server is: who sends it keeps its claim', async () => {
    let answer: () => void = () => undefined;
    server.script.push(new Promise((resolve) => (answer = resolve)));
    const challengeId = await ask();
    await until('the server to have it', async () => server.received.length === 1);
    // as if the claim were about to run out
    await system.storage.read(
      `UPDATE sign_in_challenges SET claimed_until = now() + interval '1 second' WHERE id = $1 RETURNING id`,
      [challengeId],
    );
    await until('it to be renewed', async () => {
      const renewed = await system.storage.read(
        `SELECT 1 FROM sign_in_challenges WHERE id = $1 AND claimed_until > now() + interval '5 seconds'`,
        [challengeId],
      );
      return renewed.length === 1;
    });
    // handed over again meanwhile, it is left to whoever holds it
    await system.storage.read(`UPDATE outbox SET dispatched_at = NULL WHERE done_at IS NULL RETURNING id`);
    await until('the second delivery to have been put off', async () => {
      const off = await system.storage.read('SELECT 1 FROM outbox WHERE done_at IS NULL AND dispatched_at > now()');
      return off.length === 1;
    });
    answer();
    await system.settled();
    expect(server.received).toHaveLength(1);
    expect(await enter(challengeId, server.received[0]?.code ?? '')).toBe(200);
  });

  /** Asked for at another time, or used meanwhile. */
  const asked = async (askedAt: string, usedAt: string) => {
    const { email } = await system.account();
    return system.storage.transaction({ membershipId: null }, async (tx) => {
      const [challenge] = await tx.query<{ id: string }>(
        `INSERT INTO sign_in_challenges (person_id, address_hash, asked_at, used_at)
         SELECT id, '\\x00', ${askedAt}, ${usedAt} FROM people WHERE email = $1 RETURNING id`,
        [email],
      );
      await tx.query(
        `INSERT INTO outbox (message, payload) VALUES ('sign-in-asked', json_build_object('challengeId', $1::text))`,
        [challenge?.id],
      );
      return challenge?.id ?? '';
    });
  };

  it('that leaves late is good for a quarter of an hour from then on, made again, from then', async () => {
    server.script.push(451);
    const challengeId = await asked(`now() - interval '55 minutes'`, 'NULL');
    const minutesLeft = async () => {
      const [left] = await system.storage.read<{ minutes: number }>(
        'SELECT extract(epoch FROM expires_at - now())::float8 / 60 AS minutes FROM sign_in_challenges WHERE id = $1',
        [challengeId],
      );
      return left?.minutes ?? 0;
    };
    await until('the mail that may not have left', async () => server.received.length === 1);
    // as if that had been ten minutes ago
    await system.storage.read(
      `UPDATE sign_in_challenges SET expires_at = now() + interval '5 minutes' WHERE id = $1 RETURNING id`,
      [challengeId],
    );
    await until('the mail', async () => server.received.length === 2);
    await system.settled();
    expect(await minutesLeft()).toBeGreaterThan(14);
    expect(await minutesLeft()).toBeLessThanOrEqual(15);
    expect(await enter(challengeId, server.received[1]?.code ?? '')).toBe(200);
  });

  it.each([
    ['an hour after it was asked for, as if no worker had run', `now() - interval '61 minutes'`, 'NULL'],
    ['once its challenge has been used', 'now()', 'now()'],
  ])('is not sent any more %s', async (_when, askedAt, usedAt) => {
    await asked(askedAt, usedAt);
    await system.settled();
    expect(server.received).toEqual([]);
  });
});
