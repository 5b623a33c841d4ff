import { MAILS_AT_ONCE } from '@penc/domain';
import type { ParsedMail } from 'mailparser';
import { randomUUID } from 'node:crypto';
import type { Account } from '../../../../../test/system/accounts';
import { MoodyServer } from '../../../../../test/system/servers/moody-server';
import { tell } from '../../../../../test/system/watching/notices';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

const AT_A_TIME = 8;

describe('A burst', () => {
  const db = database();
  const server = new MoodyServer();
  let system: System;
  let reader: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await server.start() }, workers: 3 });
  });
  afterAll(async () => {
    await system.stop();
    await server.stop();
  });
  beforeEach(async () => {
    server.accepted.length = 0;
    server.script.length = 0;
    reader = await system.account({ language: 'en' });
  });

  const pair = { need: 'Forage', offer: 'Fonds', needOrganisation: 'A', offerOrganisation: 'B', side: 'need' };
  const suggestion = (id: string = randomUUID()) => ({ subject: { type: 'suggestion', id } }) as const;
  const tellEach = async (ids: Iterable<string>) => {
    for (const id of ids) await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-approved' });
  };
  /** So many matters, told at the same time; their ids. */
  const burst = async (count: number) => {
    const ids = Array.from({ length: count }, () => randomUUID());
    const next = ids.values();
    // as many at a time as there are connections
    await Promise.all(Array.from({ length: AT_A_TIME }, () => tellEach(next)));
    await system.settled();
    return ids;
  };
  /** The minutes pass in which what comes is gathered. */
  const pass = async () => {
    await system.settled();
    await system.storage.read(
      `UPDATE outbox SET not_before = now() WHERE message = 'mail-due' AND done_at IS NULL RETURNING id`,
    );
    await system.settled();
  };
  /** And as many again, in which nothing leaves. */
  const quiet = () =>
    system.storage.read(
      `UPDATE mails SET sent_at = sent_at - interval '11 minutes' WHERE sent_at IS NOT NULL RETURNING id`,
    );
  const mails = () => server.read();
  const mattersOf = ({ text = '' }: ParsedMail) =>
    [...text.matchAll(/\/suggestions\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? '');
  const gathering = () =>
    system.storage.read<{ id: string; attempts: number }>(
      `SELECT l.id, attempts FROM mails l JOIN memberships m USING (person_id)
       WHERE m.id = $1 AND subject_type = 'person' AND sent_at IS NULL ORDER BY opened_at`,
      [reader.membershipId],
    );

  it('of 210 matters, told at the same time, is a few mails at once, and one that names each of the others with its link', async () => {
    const ids = await burst(210);
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE);
    await pass();
    const all = await mails();
    expect(all).toHaveLength(MAILS_AT_ONCE + 1);
    const last = all.at(-1);
    expect(last?.subject).toBe('205 suggestions: news on Penc');
    // each matter in one mail: of 205, the last 25 are counted
    const told = all.flatMap(mattersOf);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBe(MAILS_AT_ONCE + 180);
    expect(ids).toEqual(expect.arrayContaining(told));
    expect(last?.text).toContain('25 other matters have moved');
    expect(last?.text).toContain(new URL('/notices', system.config.publicUrl).href);
    const notices = await system.storage.read<{ sent: boolean }>(
      `SELECT l.sent_at IS NOT NULL AS sent FROM notices n LEFT JOIN mails l ON l.id = n.mail_id WHERE n.membership_id = $1`,
      [reader.membershipId],
    );
    expect(notices.filter(({ sent }) => sent)).toHaveLength(210);
  });

  it('lasts until nothing has been gathered for ten minutes', async () => {
    await burst(MAILS_AT_ONCE + 2);
    await pass();
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE + 1);
    await burst(2);
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE + 1);
    await pass();
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE + 2);
    await quiet();
    const [id] = await burst(1);
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE + 3);
    const all = await mails();
    expect(mattersOf(all.at(-1) as ParsedMail)).toEqual([id]);
  });

  it('says the newest of a matter, once, however often it moved', async () => {
    await burst(MAILS_AT_ONCE);
    const id = randomUUID();
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-approved' });
    await system.settled();
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-expired' });
    await tell(system, [reader], suggestion());
    await pass();
    const all = await mails();
    expect(all).toHaveLength(MAILS_AT_ONCE + 1);
    expect(all.at(-1)?.subject).toBe('2 suggestions: news on Penc');
    expect(all.at(-1)?.text).toContain('Time to answer has passed');
    expect(all.at(-1)?.text).not.toContain('An offer of support fits');
  });

  it('gathers one matter as a mail of its own', async () => {
    await burst(MAILS_AT_ONCE + 1);
    await pass();
    expect((await mails()).at(-1)?.subject).toMatch(/^An offer of support fits your need “Forage”/);
  });

  it('does not hold what is urgent, which takes along what was gathered on its matter', async () => {
    await burst(MAILS_AT_ONCE);
    const subject = { type: 'partnership', id: randomUUID() } as const;
    await tell(system, [reader], { kind: 'partnership-note', subject, details: { ...pair, by: 'offer' } });
    await tell(system, [reader], suggestion());
    await system.settled();
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE);
    const due = { ...pair, approval: 'deliberation', body: 'Conseil', due: '2027-03-31' };
    await tell(system, [reader], { kind: 'approval-due', subject, details: due });
    await system.settled();
    expect((await mails()).at(-1)?.subject).toMatch(/^Approval awaited on 31 March 2027/);
    await pass();
    const last = (await mails()).at(-1);
    expect(last?.subject).toMatch(/^The other side is not taking this up/);
    expect(last?.text).not.toContain(subject.id);
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE + 2);
  });

  it('says what must be answered soonest first, and until when', async () => {
    await burst(MAILS_AT_ONCE);
    const [soon, late] = [randomUUID(), randomUUID()];
    const asked = (id: string, answerDue: string) =>
      tell(system, [reader], { ...suggestion(id), kind: 'suggestion-reminder', details: { ...pair, answerDue } });
    await asked(soon, '2027-03-02');
    await asked(late, '2027-03-20');
    await tell(system, [reader], suggestion());
    await pass();
    const last = (await mails()).at(-1) as ParsedMail;
    expect(mattersOf(last).slice(0, 2)).toEqual([soon, late]);
    expect(last.text).toContain('The first date to meet is 2 March 2027.');
  });

  it('repeats the mail that gathers word for word where it may have arrived, and tells what came meanwhile in another', async () => {
    await burst(MAILS_AT_ONCE + 2);
    server.script.push('hangs up');
    const [first] = await gathering();
    await system.storage.read(
      `UPDATE outbox SET not_before = now() WHERE message = 'mail-due' AND done_at IS NULL RETURNING id`,
    );
    await until('the first try to be over', async () => {
      const tried = await system.storage.read(
        'SELECT 1 FROM mails WHERE id = $1 AND attempts = 1 AND claimed_until IS NULL',
        [first?.id],
      );
      return tried.length === 1;
    });
    const meanwhile = randomUUID();
    await tell(system, [reader], suggestion(meanwhile));
    await until('both to have left', async () => {
      await system.storage.read(
        `UPDATE outbox SET dispatched_at = NULL, not_before = now() WHERE message = 'mail-due' AND done_at IS NULL
           AND (dispatched_at IS NULL OR dispatched_at > now()) RETURNING id`,
      );
      return (await gathering()).length === 0 && server.accepted.length === MAILS_AT_ONCE + 3;
    });
    const [one, again, other] = (await mails())
      .slice(MAILS_AT_ONCE)
      .toSorted((a, b) => mattersOf(b).length - mattersOf(a).length);
    expect([again?.messageId, again?.text]).toEqual([one?.messageId, one?.text]);
    expect(other && mattersOf(other)).toEqual([meanwhile]);
  });

  it('of somebody who stops mails meanwhile leaves to nobody', async () => {
    await burst(MAILS_AT_ONCE + 2);
    await reader.client.patch('/me/preferences', { revision: 1, channels: ['in-app'] });
    await pass();
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE);
    expect(await gathering()).toMatchObject([{ attempts: 1 }]);
  });

  it('of one person gathers nothing of another', async () => {
    await burst(MAILS_AT_ONCE + 2);
    reader = await system.account({ language: 'en' });
    await burst(1);
    expect(server.accepted).toHaveLength(MAILS_AT_ONCE + 1);
  });
});
