import { randomUUID } from 'node:crypto';
import type { Account } from '../../../../../test/system/accounts';
import { MoodyServer } from '../../../../../test/system/servers/moody-server';
import { tell } from '../../../../../test/system/watching/notices';
import { type PageOf, type SuggestionSeen, aPair } from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

describe('The daily digest', () => {
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
    reader = await system.account({ language: 'fr' });
    await reader.client.patch('/me/preferences', { revision: 1, frequency: 'digest' });
  });

  /** As if it had been told before the last digest time, whatever feasts there were since. */
  const yesterday = () =>
    system.storage.read(
      `UPDATE notices SET created_at = created_at - interval '10 days' WHERE membership_id = $1 RETURNING id`,
      [reader.membershipId],
    );
  const digests = async () => {
    const [row] = await system.storage.read<{ count: number }>(
      'SELECT count(*)::integer AS count FROM mails l JOIN memberships m USING (person_id) WHERE m.id = $1 AND sent_at IS NOT NULL',
      [reader.membershipId],
    );
    return row?.count ?? 0;
  };

  it('is one mail, grouped by matter, each with its newest state', async () => {
    const subject = { type: 'suggestion', id: randomUUID() } as const;
    await tell(system, [reader], { kind: 'suggestion-accepted', subject });
    await tell(system, [reader], { kind: 'suggestion-expired', subject });
    const other = { type: 'suggestion', id: randomUUID() } as const;
    await tell(system, [reader], { subject: other });
    const today = { type: 'suggestion', id: randomUUID() } as const;
    await tell(system, [reader], { subject: today });
    await system.settled();
    expect(server.accepted).toEqual([]);
    await system.storage.read(
      `UPDATE notices SET created_at = created_at - interval '10 days' WHERE subject_id = ANY($1::uuid[]) RETURNING id`,
      [[subject.id, other.id]],
    );
    const [mail] = await until('the digest', async () => (server.accepted.length > 0 ? server.read() : null));
    expect(mail?.subject).toMatch(/^Récapitulatif du .* : 2 dossiers$/);
    expect(mail?.text).toContain('Délai de réponse dépassé');
    expect(mail?.text).toContain('L’autre partie ne donne pas suite');
    expect(mail?.text).not.toContain('confirme son intérêt');
    // the matter that moved last stands first
    expect(mail?.text).toMatch(new RegExp(`${other.id}[^]*${subject.id}`));
    for (const { id } of [subject, other]) {
      for (const form of [mail?.text, String(mail?.html)]) expect(form).toContain(`/suggestions/${id}`);
    }
    expect(mail?.text).toContain('/stop/');
    await system.settled();
    expect(server.accepted).toHaveLength(1);
  });

  it('comes once a day, with three workers, however much is told after it', async () => {
    await tell(system, [reader]);
    await yesterday();
    await until('the digest', async () => (await digests()) === 1);
    await tell(system, [reader]);
    await yesterday();
    // three workers look every second; somebody else's digest shows that they have looked
    const first = reader;
    reader = await system.account();
    await reader.client.patch('/me/preferences', { revision: 1, frequency: 'digest' });
    await tell(system, [reader]);
    await yesterday();
    await until('the digest of another', async () => (await digests()) === 1);
    reader = first;
    expect(await digests()).toBe(1);
    // the next day
    await system.storage.read(
      `UPDATE people SET digested_at = digested_at - interval '1 day' FROM memberships m
       WHERE people.id = m.person_id AND m.id = $1 RETURNING people.id`,
      [reader.membershipId],
    );
    await system.storage.read(
      `UPDATE mails SET digest_time = digest_time - interval '1 day' FROM memberships m
       WHERE mails.person_id = m.person_id AND m.id = $1 RETURNING mails.id`,
      [reader.membershipId],
    );
    await until('the digest of the next day', async () => (await digests()) === 2);
  });

  it('does not hold back what is urgent, nor tells what went before it on the same matter after it', async () => {
    const subject = { type: 'suggestion', id: randomUUID() } as const;
    const somebody = await system.account();
    await somebody.client.patch('/me/preferences', { revision: 1, frequency: 'digest' });
    await tell(system, [reader, somebody], { subject });
    const other = { type: 'suggestion', id: randomUUID() } as const;
    await tell(system, [reader], { subject: other });
    const details = { need: 'Forage', needOrganisation: 'A', offerOrganisation: 'B', side: 'need', illustrative: 0 };
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await tell(system, [reader], { kind: 'suggestion-accepted', details: { ...details, answerDue: soon }, subject });
    await until('the mail', async () => server.accepted.length > 0);
    await system.settled();
    expect(server.accepted).toHaveLength(1);
    expect(await digests()).toBe(1);
    const waiting = await system.storage.read(
      'SELECT membership_id AS for, subject_id AS of FROM notices WHERE awaits_digest AND membership_id = ANY($1::uuid[]) ORDER BY seq',
      [[reader.membershipId, somebody.membershipId]],
    );
    expect(waiting).toEqual([
      { for: somebody.membershipId, of: subject.id },
      { for: reader.membershipId, of: other.id },
    ]);
  });

  it('tells coordinators, even those who want mails at once, what waits for them and not what was judged since', async () => {
    const coordinator = await system.account({ role: 'coordinator', language: 'fr' });
    const cast = { ard: await system.account(), agency: await system.account(), coordinator };
    const offered = { title: 'Une offre qui attend' };
    const waiting = await aPair(system, cast, { title: 'Un besoin qui attend' }, offered);
    const judged = await aPair(system, cast, { title: 'Un besoin jugé' }, offered);
    const { body } = await coordinator.client.get<PageOf<SuggestionSeen>>(`/suggestions?needId=${judged.need.id}`);
    for (const { id, revision } of body.items) {
      await coordinator.client.post(`/suggestions/${id}/dismiss`, { revision, reason: 'not-ours' });
    }
    await system.settled();
    expect(server.accepted).toEqual([]);
    reader = coordinator;
    await yesterday();
    const [mail] = await until('the digest', async () => (server.accepted.length > 0 ? server.read() : null));
    // by whichever of the two postings came to be scored with the other there
    expect(mail?.text).toMatch(/Proposition à examiner\s: «\s(Un besoin|Une offre) qui attend\s»/);
    const { need, offer } = waiting;
    expect(mail?.text).toMatch(new RegExp(`/inbox\\?(needId=${need.id}|offerId=${offer.id})`));
    expect(mail?.text).not.toContain('Un besoin jugé');
  });

  it('tells coordinators of a second approval that is still awaited, and of none whose first was taken back', async () => {
    const coordinator = await system.account({ role: 'coordinator', language: 'fr' });
    const cast = { ard: await system.account(), agency: await system.account(), coordinator };
    const titles = ['Attend une seconde validation', 'N’en attend plus'] as const;
    for (const [place, need] of titles.entries()) {
      const { suggestion } = await aPair(system, cast);
      for (const action of ['first-approve', 'undo'].slice(0, place + 1)) {
        await system.storage.read(
          `INSERT INTO decisions (suggestion_id, action, need_revision, offer_revision, total, weights_version)
           SELECT id, $2, need_revision, offer_revision, total, weights_version FROM suggestions WHERE id = $1 RETURNING id`,
          [suggestion.id, action],
        );
      }
      const subject = { type: 'suggestion', id: suggestion.id } as const;
      const details = { need, offer: 'Fonds', needOrganisation: 'A', offerOrganisation: 'B', side: 'coordinator' };
      await tell(system, [coordinator], { kind: 'suggestion-second', subject, details });
    }
    reader = coordinator;
    await yesterday();
    const [mail] = await until('the digest', async () => (server.accepted.length > 0 ? server.read() : null));
    expect(titles.map((title) => mail?.text?.includes(title))).toEqual([true, false]);
  });

  it('does not come when everything has been read, nor to who has stopped mails', async () => {
    const stopped = await system.account();
    await stopped.client.patch('/me/preferences', { revision: 1, frequency: 'digest' });
    await tell(system, [reader, stopped]);
    await stopped.client.patch('/me/preferences', { revision: 2, channels: ['in-app'] });
    const { body } = await reader.client.get<{ items: { id: string }[] }>('/notices');
    await reader.client.post(`/notices/${body.items[0]?.id}/read`);
    const both = [[reader.membershipId, stopped.membershipId]];
    await system.storage.read(
      `UPDATE notices SET created_at = created_at - interval '10 days' WHERE membership_id = ANY($1::uuid[]) RETURNING id`,
      both,
    );
    await until('both to be looked after', async () => {
      const [left] = await system.storage.read<{ count: number }>(
        'SELECT count(*)::integer AS count FROM notices WHERE awaits_digest AND membership_id = ANY($1::uuid[])',
        both,
      );
      return left?.count === 0;
    });
    await system.settled();
    expect(server.accepted).toEqual([]);
  });
});
