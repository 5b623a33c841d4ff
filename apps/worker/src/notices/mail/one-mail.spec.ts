import { WORKER, stopMails } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import type { Account } from '../../../../../test/system/accounts';
import { MoodyServer } from '../../../../../test/system/servers/moody-server';
import { tell } from '../../../../../test/system/watching/notices';
import { PageVisitor } from '../../../../../test/system/visitors/page-visitor';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';
import { MailHandler } from './mail.handler';
import { Mailer } from './mailer';

/** Longer than any test takes to say several things: none of its mails leaves before it lets the time pass. */
const SETTLE_SECONDS = '600';

describe('One mail a matter', () => {
  const db = database();
  const server = new MoodyServer();
  let system: System;
  let reader: Account;

  beforeAll(async () => {
    const env = { SMTP_URL: await server.start(), MAIL_SETTLE_SECONDS: SETTLE_SECONDS };
    system = await startSystem(db.url, { env, workers: 3 });
  });
  afterAll(async () => {
    await system.stop();
    await server.stop();
  });
  beforeEach(async () => {
    server.accepted.length = 0;
    reader = await system.account({ language: 'en' });
  });

  const allDone = () =>
    until('the outbox to be empty', async () => {
      const [left] = await system.storage.read<{ count: number }>(
        'SELECT count(*)::integer AS count FROM outbox WHERE done_at IS NULL',
      );
      return left?.count === 0;
    });
  /** The time passes that a mail waits for other news of its matter. */
  const pass = async () => {
    await system.settled();
    await system.storage.read(
      `UPDATE mails SET opened_at = opened_at - make_interval(secs => $1) WHERE sent_at IS NULL RETURNING id`,
      [SETTLE_SECONDS],
    );
    await system.storage.read(
      `UPDATE outbox SET not_before = now() WHERE message = 'mail-due' AND done_at IS NULL RETURNING id`,
    );
  };
  /** What the queue would try again later is tried at once, until nothing is left. */
  const hurry = () =>
    until('the outbox to be empty', async () => {
      await system.storage.read(
        `UPDATE outbox SET dispatched_at = NULL WHERE dispatched_at > now() AND done_at IS NULL RETURNING id`,
      );
      const [left] = await system.storage.read<{ count: number }>(
        'SELECT count(*)::integer AS count FROM outbox WHERE done_at IS NULL',
      );
      return left?.count === 0;
    });
  const titles = async () =>
    (await server.read()).map(({ subject }) => subject ?? '').toSorted((a, b) => a.localeCompare(b));
  const suggestion = (id: string) => ({ subject: { type: 'suggestion', id } }) as const;

  it('gathers what moved meanwhile and says its newest state', async () => {
    const id = randomUUID();
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-approved' });
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-accepted' });
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-superseded' });
    await tell(system, [reader], { ...suggestion(randomUUID()), kind: 'suggestion-expired' });
    await pass();
    await allDone();
    expect(await titles()).toEqual([
      'Suggestion withdrawn: “Forage” – “Fonds” (Agence A)',
      'Time to answer has passed: “Forage” – “Fonds” (Agence A)',
    ]);
    const { body } = await reader.client.get<{ items: unknown[] }>('/notices');
    expect(body.items).toHaveLength(4);
  });

  it('names the other side in its subject: two pairs of one posting are two matters', async () => {
    const pair = { need: 'Forage', needOrganisation: 'ARD A', offer: 'Fonds', offerOrganisation: 'Agence A' };
    const about = (side: string, changes: object) =>
      tell(system, [reader], {
        ...suggestion(randomUUID()),
        kind: 'suggestion-approved',
        details: { ...pair, side, answerDue: '', deadline: '', illustrative: 0, ...changes },
      });
    await about('offer', {});
    await about('offer', { need: 'Maraîchage', needOrganisation: 'ARD B' });
    await about('need', {});
    await pass();
    await allDone();
    expect(await titles()).toEqual([
      'A need fits your offer of support “Fonds” – “Forage” (ARD A)',
      'A need fits your offer of support “Fonds” – “Maraîchage” (ARD B)',
      'An offer of support fits your need “Forage” – “Fonds” (Agence A)',
    ]);
  });

  it('however many tell at the same time', async () => {
    const id = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => tell(system, [reader], suggestion(id))));
    await pass();
    await allDone();
    expect(await titles()).toHaveLength(1);
  });

  it('goes to a person once, for however many organisations they act', async () => {
    const other = await system.account();
    await system.storage.read(
      'UPDATE memberships SET person_id = (SELECT person_id FROM memberships WHERE id = $1) WHERE id = $2 RETURNING id',
      [reader.membershipId, other.membershipId],
    );
    await tell(system, [reader, other]);
    await pass();
    await allDone();
    expect(await titles()).toHaveLength(1);
  });

  it('does not leave to a member who has gone, however much it says; it does while it speaks to another one', async () => {
    const [gone, two] = [await system.account(), await system.account()];
    await system.storage.read(
      'UPDATE memberships SET person_id = (SELECT person_id FROM memberships WHERE id = $1) WHERE id = $2 RETURNING id',
      [reader.membershipId, two.membershipId],
    );
    for (const members of [[gone], [reader, two]]) {
      const id = randomUUID();
      await tell(system, members, { ...suggestion(id), kind: 'suggestion-approved' });
      await tell(system, members, { ...suggestion(id), kind: 'suggestion-accepted' });
    }
    const ended = [gone.membershipId, two.membershipId];
    await system.storage.transaction(WORKER, (tx) => stopMails(tx, ended));
    const stopped = await system.storage.read(
      'SELECT refused_at IS NOT NULL AS refused FROM mails JOIN memberships m USING (person_id) WHERE m.id = $1',
      [gone.membershipId],
    );
    expect(stopped).toEqual([{ refused: true }]);
    await pass();
    await allDone();
    expect(server.accepted.map((mail) => /^To: (.*)$/im.exec(mail)?.[1])).toEqual([
      expect.stringContaining(reader.email),
    ]);
  });

  it('does not leave to members of an organisation that is suspended, but of that; it does as members of another one', async () => {
    const [suspended, both] = [await system.account({ language: 'en' }), await system.account({ language: 'en' })];
    await system.storage.read(
      'UPDATE memberships SET person_id = (SELECT person_id FROM memberships WHERE id = $1) WHERE id = $2 RETURNING id',
      [reader.membershipId, both.membershipId],
    );
    const matters = ['suggestion-accepted', 'partnership-changed'] as const;
    for (const kind of matters) await tell(system, [suspended], { ...suggestion(randomUUID()), kind });
    // of one matter the newest is for whom it does not leave
    const id = randomUUID();
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-expired' });
    await tell(system, [both], { ...suggestion(id), kind: 'suggestion-superseded' });
    const out = [suspended, both].map(({ organisationId }) => organisationId);
    await system.storage.read(`UPDATE organisations SET status = 'suspended' WHERE id = ANY($1::uuid[]) RETURNING id`, [
      out,
    ]);
    await tell(system, [suspended], {
      kind: 'organisation-suspended',
      subject: { type: 'organisation', id: suspended.organisationId },
      details: { organisation: 'Agence A', reason: 'misuse', illustrative: 0 },
    });
    await pass();
    await allDone();
    expect(await titles()).toEqual(['Suspended: Agence A', 'Time to answer has passed: “Forage” – “Fonds” (Agence A)']);
    // it is told on the platform, for the day on which they are let in again
    const kept = await system.storage.read<{ kind: string }>(
      'SELECT kind FROM notices WHERE membership_id = $1 ORDER BY seq',
      [suspended.membershipId],
    );
    expect(kept.map(({ kind }) => kind)).toEqual([...matters, 'organisation-suspended']);
  });

  it('takes in what happens while the server says « later », and not what happens after it left', async () => {
    const id = randomUUID();
    server.script.push(451);
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-approved' });
    await pass();
    await until('the first try', async () => server.script.length === 0);
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-expired' });
    // it is tried again after ten seconds; where what happens meanwhile has kept it from leaving, after twenty more
    await allDone();
    expect(await titles()).toEqual(['Time to answer has passed: “Forage” – “Fonds” (Agence A)']);
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-superseded' });
    await pass();
    await allDone();
    expect(await titles()).toEqual([
      'Suggestion withdrawn: “Forage” – “Fonds” (Agence A)',
      'Time to answer has passed: “Forage” – “Fonds” (Agence A)',
    ]);
  });

  it('repeats itself word for word where it may have arrived; what happened meanwhile comes in another', async () => {
    const id = randomUUID();
    server.script.push('hangs up');
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-approved' });
    await pass();
    await until('the first try to be over', async () => {
      const tried = await system.storage.read(
        `SELECT 1 FROM mails WHERE subject_id = $1 AND attempts = 1 AND claimed_until IS NULL`,
        [id],
      );
      return tried.length === 1;
    });
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-expired' });
    await pass();
    await hurry();
    const mails = (await server.read()).map(({ subject, messageId }) => ({ subject, messageId }));
    const [first] = mails;
    expect(mails.filter(({ messageId }) => messageId === first?.messageId)).toEqual([first, first]);
    const others = mails.filter(({ messageId }) => messageId !== first?.messageId);
    expect(others.map(({ subject }) => subject)).toEqual(['Time to answer has passed: “Forage” – “Fonds” (Agence A)']);
  });

  it('does not wait in one that no server was there for', async () => {
    const id = randomUUID();
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-approved' });
    await system.settled();
    const [due] = await system.storage.read<{ mailId: string; outboxId: string }>(
      `SELECT a.id AS "mailId", o.id::text AS "outboxId" FROM mails a JOIN outbox o ON o.payload->>'mailId' = a.id::text
       WHERE a.subject_id = $1 AND o.done_at IS NULL`,
      [id],
    );
    const { mailId, outboxId } = due ?? { mailId: '', outboxId: '' };
    const without = new MailHandler(system.storage, new Mailer({ ...system.config, smtpUrl: null }), system.config);
    await without.send({ mailId }, { outboxId });
    await tell(system, [reader], { ...suggestion(id), kind: 'suggestion-expired' });
    await pass();
    await allDone();
    expect(await titles()).toEqual(['Time to answer has passed: “Forage” – “Fonds” (Agence A)']);
  });

  it('leads to the page of its matter, and names it in no other way', async () => {
    const french = await system.account({ language: 'fr' });
    const id = randomUUID();
    await tell(system, [reader, french], suggestion(id));
    await pass();
    await allDone();
    const url = new URL(`/suggestions/${id}`, system.config.publicUrl).href;
    const mails = await server.read();
    expect(mails.map(({ text = '' }) => text.split(id).length)).toEqual([2, 2]);
    for (const { text, html, headers } of mails) {
      const words =
        headers.get('content-language') === 'fr' ? ['Ouvrir sur Penc : ', 'Ouvrir'] : ['Open on Penc: ', 'Open'];
      expect(text?.replaceAll('\u00a0', ' ')).toContain(`${words[0]}${url}`);
      expect(String(html)).toMatch(new RegExp(`<a href="${url}"[^>]*>${words[1]}`));
    }
    const browser = new PageVisitor(system.baseUrl);
    await browser.open(`/suggestions/${id}`);
    expect(browser.path).toBe(`/sign-in?next=${encodeURIComponent(`/suggestions/${id}`)}`);
  });

  it('says who writes, why, how to stop, and that Penc asks for no fees, in both languages and both forms', async () => {
    const french = await system.account({ language: 'fr' });
    await tell(system, [reader, french]);
    await pass();
    await allDone();
    const mails = await server.read();
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      const isFrench = mail.headers.get('content-language') === 'fr';
      const stop = /http:\S+\/stop\/[0-9a-f-]{36}/.exec(mail.text ?? '')?.[0] ?? 'none';
      const words = isFrench
        ? ['adressé par Penc', 'vous agissez pour une organisation', 'ne plus recevoir', 'ne demande jamais de frais']
        : ['sent to you by Penc', 'you act for an organisation', 'To stop e-mails', 'never asks for fees'];
      for (const form of [mail.text, mail.html]) for (const word of [...words, stop]) expect(form).toContain(word);
      const list = mail.headers.get('list') as unknown as { unsubscribe: { url: string } };
      expect(list.unsubscribe.url).toBe(stop);
      expect(mail.headers.get('list-unsubscribe-post') ?? JSON.stringify(list)).toContain('One-Click');
    }
  });
});
