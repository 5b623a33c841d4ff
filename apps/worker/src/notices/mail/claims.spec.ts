import type { Account } from '../../../../../test/system/accounts';
import { tell } from '../../../../../test/system/watching/notices';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';
import { type Transaction, WORKER } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import { whileClaimed } from '../while-claimed';
import { type Claim, MailTaken, claimMail, recordSent, releaseMail, renewMail, secondsToSettle } from './claims';
import { MailHandler } from './mail.handler';
import { MailLater, MailRefused, Mailer } from './mailer';

/** No worker runs here: whoever sends is played by the test. */
describe('The claim of a mail', () => {
  const db = database();
  let system: System;
  let reader: Account;
  let subject: { type: 'suggestion'; id: string };

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    reader = await system.account();
    subject = { type: 'suggestion', id: randomUUID() };
    await tell(system, [reader], { subject });
  });

  const within = <T>(work: (tx: Transaction) => Promise<T>) => system.storage.transaction(WORKER, work);
  const mails = () =>
    system.storage.read<{ id: string; sealed: boolean; refused: boolean }>(
      'SELECT id, sealed, refused_at IS NOT NULL AS refused FROM mails WHERE subject_id = $1 ORDER BY opened_at',
      [subject.id],
    );
  const mailId = async () => (await mails())[0]?.id ?? '';
  const take = async () => {
    const id = await mailId();
    return within((tx) => claimMail(tx, id));
  };
  const taken = async () => (await take()) as Claim;
  const runOut = () => system.storage.read('UPDATE mails SET claimed_until = now() RETURNING id');
  const set = (columns: string) =>
    system.storage.read(`UPDATE mails SET ${columns} WHERE subject_id = $1 RETURNING id`, [subject.id]);

  it('is one worker’s, until it runs out', async () => {
    expect(await taken()).toMatchObject({ attempt: 1, address: reader.email });
    const other = await take();
    expect(other).toBeInstanceOf(MailTaken);
    expect((other as MailTaken).seconds).toBeGreaterThan(5);
    await runOut();
    expect(await taken()).toMatchObject({ attempt: 2 });
  });

  it('is renewed by who holds it, as long as the mail is not over', async () => {
    const first = await taken();
    await runOut();
    expect(await within((tx) => renewMail(tx, first))).toBe(true);
    expect(await take()).toBeInstanceOf(MailTaken);
    await runOut();
    const second = await taken();
    expect(await within((tx) => renewMail(tx, first))).toBe(false);
    // nor does the first let go of what the second holds
    await within((tx) => releaseMail(tx, first, new MailRefused('never')));
    expect(await take()).toBeInstanceOf(MailTaken);
    await within((tx) => recordSent(tx, second.id));
    expect(await within((tx) => renewMail(tx, second))).toBe(false);
  });

  it.each(['sent_at = now()', 'refused_at = now()'])('is nobody’s once the mail is over: %s', async (columns) => {
    await set(columns);
    expect(await take()).toBe('over');
  });

  it('closes the mail to later news; it is opened again where the server has not taken it, and no other waits', async () => {
    const first = await taken();
    await tell(system, [reader], { subject });
    expect(await mails()).toMatchObject([{ sealed: true }, { sealed: false }]);
    await within((tx) => releaseMail(tx, first, new MailLater('later')));
    expect(await mails()).toMatchObject([{ sealed: true }, { sealed: false }]);
    await system.storage.read('UPDATE mails SET sealed = true WHERE NOT sealed RETURNING id');
    const again = await taken();
    await within((tx) => releaseMail(tx, again, new Error('who knows')));
    expect(await mails()).toMatchObject([{ sealed: true }, { sealed: true }]);
    const third = await taken();
    await within((tx) => releaseMail(tx, third, new MailLater('later')));
    expect(await mails()).toMatchObject([{ sealed: false, refused: false }, { sealed: true }]);
  });

  it('is asked for once, and again by what happens after a try, which may have been the last', async () => {
    const id = await mailId();
    const asked = () => system.storage.read(`SELECT 1 FROM outbox WHERE payload->>'mailId' = $1`, [id]);
    await tell(system, [reader], { subject });
    expect(await asked()).toHaveLength(1);
    await set('attempts = 1');
    await tell(system, [reader], { subject });
    expect(await asked()).toHaveLength(2);
  });

  it('comes after the time in which a matter settles, but once: neither tries nor digests wait for it', async () => {
    const id = await mailId();
    const left = () => within((tx) => secondsToSettle(tx, id, 60));
    expect(await left()).toBeGreaterThan(55);
    await set(`opened_at = now() - interval '61 seconds'`);
    expect(await left()).toBe(0);
    await set('opened_at = now(), attempts = 1');
    expect(await left()).toBe(0);
    await set('attempts = 0, subject_type = NULL, subject_id = NULL, digest_time = now()');
    expect(await left()).toBe(0);
  });

  it('of another lets the message come back, in case who holds it is dead', async () => {
    await taken();
    const id = await mailId();
    const [due] = await system.storage.read<{ outboxId: string }>(
      `SELECT id::text AS "outboxId" FROM outbox WHERE payload->>'mailId' = $1`,
      [id],
    );
    const mailer = new Mailer({ ...system.config, smtpUrl: 'smtp://127.0.0.1:1' });
    await new MailHandler(system.storage, mailer, system.config).send(
      { mailId: id },
      { outboxId: due?.outboxId ?? '' },
    );
    const [row] = await system.storage.read(
      'SELECT done_at IS NULL AS open, not_before > now() AS later FROM outbox WHERE id = $1',
      [due?.outboxId],
    );
    expect(row).toEqual({ open: true, later: true });
  });

  it('that another has taken over ends the conversation', async () => {
    const until = (signal: AbortSignal) => new Promise((resolve) => signal.addEventListener('abort', resolve));
    await expect(whileClaimed(async () => false, until)).resolves.toBeDefined();
  });
});
