import { addDays, dayOf } from '@penc/domain';
import { septets } from '@penc/language';
import type { Account } from '../../../../test/system/accounts';
import { FakeSmsGateway } from '../../../../test/system/fake-sms-gateway';
import { keepHouse, tell } from '../../../../test/system/notices';
import { aNeed, anOffer } from '../../../../test/system/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

const SECRET = 'a secret of the gateway';
const SMS_TO_COME = `message = 'sms-due' AND done_at IS NULL`;
const LONG =
  'Réhabilitation des périmètres maraîchers de Diaroumé, « phase 2 », pour les groupements et les migrants de retour';

interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly answers: { need: string; offer: string };
}

describe('SMS', () => {
  const db = database();
  const gateway = new FakeSmsGateway();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let phones = 0;

  beforeAll(async () => {
    const env = {
      SMS_URL: await gateway.start(),
      SMS_HEADERS: '{"content-type":"application/json","authorization":"Bearer of-the-gateway"}',
      SMS_INBOUND_SECRET: SECRET,
    };
    system = await startSystem(db.url, { env, workers: 2 });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(async () => {
    await system.stop();
    await gateway.stop();
  });
  let arsPhone: string;
  let agencysPhone: string;
  beforeEach(async () => {
    // what the test before has caused must not arrive in this one
    await system.settled();
    gateway.taken.length = 0;
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency', language: 'en' });
    arsPhone = await withSms(ard);
    agencysPhone = await withSms(agency);
  });

  /** A number of its own, written as people do, and SMS chosen; the number as it is dialled. */
  async function withSms(account: Account): Promise<string> {
    const digits = String(770_000_000 + ++phones);
    const written = digits.replace(/(\d\d)(\d{3})(\d\d)(\d\d)/, '$1 $2 $3 $4');
    await system.storage.read(
      'UPDATE people SET phone = $2 FROM memberships m WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id',
      [account.membershipId, written],
    );
    await account.client.patch('/me/preferences', { revision: 1, channels: ['sms'] });
    return `+221${digits}`;
  }
  async function approved(): Promise<Seen> {
    const need = await ard.client.post<Seen>('/needs', aNeed({ title: LONG }));
    const offer = await agency.client.post<Seen>('/offers', anOffer());
    const path = `/suggestions?needId=${need.body.id}&offerId=${offer.body.id}`;
    const first = await until('the suggestion', async () => {
      return (await coordinator.client.get<{ items: Seen[] }>(path)).body.items[0];
    });
    await system.settled();
    const { body } = await coordinator.client.get<Seen>(`/suggestions/${first.id}`);
    const answer = await coordinator.client.post<Seen>(`/suggestions/${first.id}/approve`, { revision: body.revision });
    await until('both SMS', async () => textTo(arsPhone) !== '' && textTo(agencysPhone) !== '');
    return answer.body;
  }
  const textTo = (phone: string) => gateway.taken.findLast(({ to }) => to === phone)?.text ?? '';
  const codeTo = (phone: string) => /(?:OUI|YES) (\d{4,6})/.exec(textTo(phone))?.[1] ?? 'none';
  const say = async (from: string, text: string) =>
    (
      await system.anyone.post<{ reply: string }>(
        '/sms/inbound',
        { from, text },
        { headers: { 'x-sms-secret': SECRET } },
      )
    ).body.reply;
  /** What the queue would try again later is tried at once. */
  const hurryUntil = (what: string, look: () => Promise<boolean>) =>
    until(what, async () => {
      await system.storage.read(
        `UPDATE outbox SET dispatched_at = NULL WHERE ${SMS_TO_COME} AND dispatched_at > now() RETURNING id`,
      );
      return look();
    });
  /** The day to answer by, as an SMS said it, is so many days off. */
  const saidUntil = (code: string, days: number) =>
    system.storage.read(
      `UPDATE answer_codes SET expires_on = current_date + $2::integer WHERE code = $1 RETURNING code`,
      [code, days],
    );
  /** So is the present one; not noticed by the worker, which would end the suggestion. */
  const dueIn = ({ id }: Seen, days: number) =>
    system.storage.read(
      'UPDATE suggestions SET answer_due = current_date + $2::integer, told_on = NULL WHERE id = $1 RETURNING id',
      [id, days],
    );
  const read = async ({ id }: Seen) => (await coordinator.client.get<Seen>(`/suggestions/${id}`)).body;

  it('carry a notice in one SMS, with a code of its own for each side', async () => {
    await approved();
    expect(gateway.taken.map(({ to }) => to).toSorted()).toEqual([arsPhone, agencysPhone].toSorted());
    expect(gateway.taken[0]?.authorization).toBe('Bearer of-the-gateway');
    for (const { text } of gateway.taken) expect(septets(text)).toBeLessThanOrEqual(160);
    expect(textTo(arsPhone)).toMatch(
      /^Penc: Une offre d'appui .* OUI \d{4,6} ou NON \d{4,6} avant le \d\d\/\d\d inclus\.$/,
    );
    expect(textTo(agencysPhone)).toMatch(
      /^Penc: A need fits .* Answer YES \d{4,6} or NO \d{4,6} by \d{1,2} [A-Z][a-z]{2}\.$/,
    );
    expect(codeTo(arsPhone)).not.toBe(codeTo(agencysPhone));
  });

  it('answered by their codes, accept in the name of both sides, as the platform would', async () => {
    const suggestion = await approved();
    expect(await say(arsPhone, `Oui ${codeTo(arsPhone)}`)).toMatch(/^Penc: intéret confirmé/);
    expect((await read(suggestion)).answers).toMatchObject({ need: 'accepted', offer: 'waiting' });
    expect(await say(arsPhone, `NON ${codeTo(arsPhone)}`)).toMatch(/a déjà répondu/);
    expect(await say(agencysPhone.replace('+221', ''), `yes ${codeTo(agencysPhone)}.`)).toMatch(
      /^Penc: interest confirmed/,
    );
    expect((await read(suggestion)).status).toBe('agreed');
    const log = await ard.client.get<{ items: { action: string; by: { membershipId: string } }[] }>('/log?limit=100');
    const acceptances = log.body.items.filter(({ action }) => action === 'suggestion.accept');
    expect(acceptances.map(({ by }) => by.membershipId).toSorted()).toEqual(
      [ard.membershipId, agency.membershipId].toSorted(),
    );
  });

  it('answered with no, decline', async () => {
    const suggestion = await approved();
    expect(await say(agencysPhone, `NO ${codeTo(agencysPhone)}`)).toMatch(/^Penc: suggestion declined/);
    expect((await read(suggestion)).status).toBe('declined');
    expect(await say(arsPhone, `OUI ${codeTo(arsPhone)}`)).toMatch(/a changé/);
  });

  it('answered from another phone, late, twice at once or about what has changed, are answered politely', async () => {
    const suggestion = await approved();
    const code = codeTo(arsPhone);
    expect(await say(agencysPhone, `OUI ${code}`)).toMatch(/code is not known/);
    expect(await say('+33612345678', `OUI ${code}`)).toMatch(/code n'est pas connu/);
    expect(await say(arsPhone, 'Bonjour')).toMatch(/réponse non comprise/);
    await saidUntil(code, -1);
    await dueIn(suggestion, -1);
    expect(await say(arsPhone, `OUI ${code}`)).toMatch(/délai de réponse/);
    await dueIn(suggestion, 30);
    expect((await read(suggestion)).answers).toMatchObject({ need: 'waiting', offer: 'waiting' });
    const replies = await Promise.all([say(arsPhone, `OUI ${code}`), say(arsPhone, `OUI ${code}`)]);
    expect(replies.toSorted((a, b) => a.localeCompare(b))).toEqual([
      expect.stringContaining('confirmé'),
      expect.stringContaining('déjà répondu'),
    ]);
    // the agency has read of this answer, with its code, before the need changes
    await system.settled();
    const needs = await ard.client.get<{ items: Seen[] }>('/needs');
    const mine = needs.body.items[0] as Seen;
    await ard.client.patch(`/needs/${mine.id}`, { revision: mine.revision, title: 'Un autre besoin' });
    await system.settled();
    expect(await say(agencysPhone, `YES ${codeTo(agencysPhone)}`)).toMatch(/has changed/);
  });

  it('answered while the answer is awaited count, however far the other side has moved the day that they said', async () => {
    const suggestion = await approved();
    const code = codeTo(arsPhone);
    const { revision } = suggestion;
    const considers = { revision, answer: 'considering', until: addDays(dayOf(new Date()), 100) };
    await agency.client.post(`/suggestions/${suggestion.id}/answer`, considers);
    await saidUntil(code, -40);
    await keepHouse(system);
    expect(await say(arsPhone, `OUI ${code}`)).toMatch(/intéret confirmé/);
    expect((await read(suggestion)).answers).toMatchObject({ need: 'accepted', offer: 'considering' });
    // the codes are kept 30 days longer, to say that it is too late
    await dueIn(suggestion, -30);
    await keepHouse(system);
    expect(await say(arsPhone, `OUI ${code}`)).toMatch(/déjà répondu/);
    await dueIn(suggestion, -31);
    await keepHouse(system);
    expect(await say(arsPhone, `OUI ${code}`)).toMatch(/n'est pas connu/);
  });

  it('have one code for one question, however often it is asked, and no other question has the same', async () => {
    const first = await approved();
    const code = codeTo(arsPhone);
    // no code of four digits is left
    await system.storage.read(
      `INSERT INTO answer_codes (code, membership_id, suggestion_id, suggestion_revision, expires_on)
       SELECT g::text, $1, $2, -g, '2100-01-01' FROM generate_series(1000, 9999) g ON CONFLICT DO NOTHING RETURNING code`,
      [ard.membershipId, first.id],
    );
    gateway.taken.length = 0;
    const second = await approved();
    expect(codeTo(arsPhone)).toMatch(/^\d{5}$/);
    expect(await say(arsPhone, `NON ${codeTo(arsPhone)}`)).toMatch(/déclinée/);
    expect([(await read(first)).status, (await read(second)).status]).toEqual(['approved', 'declined']);
    await tell(system, [ard], { kind: 'suggestion-reminder', subject: { type: 'suggestion', id: first.id } });
    await system.settled();
    expect(codeTo(arsPhone)).toBe(code);
    await system.storage.read('DELETE FROM answer_codes WHERE suggestion_revision < 0 RETURNING code');
  });

  it('on a phone that two share are answered in the name of whoever was asked', async () => {
    await system.storage.read(
      `UPDATE people SET phone = $2 FROM memberships m WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id`,
      [agency.membershipId, arsPhone],
    );
    agencysPhone = arsPhone;
    const suggestion = await approved();
    await system.settled();
    const [forAgency] = gateway.taken.flatMap(({ text }) => /YES (\d+)/.exec(text)?.[1] ?? []);
    expect(await say(arsPhone, `YES ${forAgency}`)).toMatch(/confirm/);
    expect((await read(suggestion)).answers).toMatchObject({ need: 'waiting', offer: 'accepted' });
  });

  it('a phone that guesses codes is stopped, a right code or not', async () => {
    const suggestion = await approved();
    for (let guess = 0; guess < 5; guess++)
      expect(await say(arsPhone, `OUI ${1000 + guess}0`)).toMatch(/n'est pas connu/);
    expect(await say(arsPhone, `OUI ${codeTo(arsPhone)}`)).toMatch(/trop d'essais/);
    expect((await read(suggestion)).answers.need).toBe('waiting');
    await system.storage.read(`UPDATE sms_tries SET since = since - interval '2 hours' RETURNING tries`);
    expect(await say(arsPhone, `OUI ${codeTo(arsPhone)}`)).toMatch(/intéret confirmé/);
  });

  it('STOP stops them', async () => {
    expect(await say(arsPhone, 'stop')).toMatch(/ne recevrez plus de SMS/);
    expect((await ard.client.get('/me/preferences')).body).toMatchObject({ channels: ['in-app'] });
    await tell(system, [ard, agency], { kind: 'suggestion-accepted' });
    await system.settled();
    expect(gateway.taken.map(({ to }) => to)).toEqual([agencysPhone]);
  });

  it('are tried again when the gateway is away, and not when it refuses for good', async () => {
    gateway.script.push(503);
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await hurryUntil('the SMS', async () => gateway.taken.length === 1);
    expect(textTo(arsPhone)).toMatch(/ A consulter sur Penc\.$/);
    gateway.script.push(400);
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await until('the refusal', async () => {
      const [refused] = await system.storage.read<{ count: number }>(
        `SELECT count(*)::integer AS count FROM sms s JOIN notices n ON n.id = s.notice_id
         WHERE s.refused_at IS NOT NULL AND n.membership_id = $1`,
        [ard.membershipId],
      );
      return refused?.count === 1;
    });
    expect(gateway.taken).toHaveLength(1);
  });

  it.each([401, 402, 404, 301])('are tried again when the gateway has something against us (%i)', async (status) => {
    gateway.script.push(status);
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await hurryUntil('the SMS', async () => gateway.taken.length === 1);
    expect(textTo(arsPhone)).toMatch(/ A consulter sur Penc\.$/);
  });

  it('are one, however often and however soon their message is handed over', async () => {
    const before = gateway.asked;
    let answer: (status: number) => void = () => undefined;
    gateway.script.push(new Promise((resolve) => (answer = resolve)));
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await until('the gateway to have it', async () => gateway.asked === before + 1);
    await system.storage.read(`UPDATE outbox SET dispatched_at = NULL WHERE ${SMS_TO_COME} RETURNING id`);
    await until('the other worker to have left it', async () => {
      const put = await system.storage.read(`SELECT 1 FROM outbox WHERE ${SMS_TO_COME} AND dispatched_at > now()`);
      return put.length === 1;
    });
    answer(202);
    await system.settled();
    await system.storage.read(
      `UPDATE outbox SET done_at = NULL, dispatched_at = NULL WHERE message = 'sms-due' RETURNING id`,
    );
    await system.settled();
    expect([gateway.taken.length, gateway.asked]).toEqual([1, before + 1]);
  });

  it('do not leave where they are not wanted any more, nor ask for what has been answered', async () => {
    const suggestion = await approved();
    const subject = { type: 'suggestion', id: suggestion.id } as const;
    const taken = gateway.taken.length;
    gateway.script.push(503, 503, 503);
    await tell(system, [agency], { kind: 'suggestion-accepted', subject });
    await tell(system, [ard], { kind: 'suggestion-reminder', subject });
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await until('the gateway to have said no to all', async () => gateway.script.length === 0);
    await ard.client.post(`/suggestions/${suggestion.id}/answer`, { revision: suggestion.revision, answer: 'accept' });
    await agency.client.patch('/me/preferences', { revision: 2, channels: ['in-app'] });
    await hurryUntil('all to be over', async () => {
      const left = await system.storage.read(`SELECT 1 FROM outbox WHERE ${SMS_TO_COME}`);
      return left.length === 0;
    });
    expect(gateway.taken.slice(taken)).toEqual([
      expect.objectContaining({ to: arsPhone, text: expect.stringMatching(/A consulter/) as string }),
    ]);
  });

  it('are taken from the gateway alone', async () => {
    const body = { from: arsPhone, text: 'OUI 4821' };
    expect((await system.anyone.post('/sms/inbound', body)).status).toBe(401);
    const wrong = { headers: { 'x-sms-secret': `${SECRET}!` } };
    expect((await system.anyone.post('/sms/inbound', body, wrong)).status).toBe(401);
    const silent = await startSystem(db.url, { workers: 0 });
    expect((await silent.anyone.post('/sms/inbound', body, { headers: { 'x-sms-secret': '' } })).status).toBe(404);
    await silent.stop();
  });
});
