import { addDays, dayOf } from '@penc/domain';
import { keepHouse, tell } from '../../../../test/system/watching/notices';
import { GATEWAY_SECRET, type PairSeen, SmsSquare } from '../../../../test/system/square/sms-square';
import { startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('SMS', () => {
  const db = database();
  const square = new SmsSquare();

  beforeAll(() => square.start(db.url));
  afterAll(() => square.stop());
  beforeEach(() => square.newSides());

  /** The day to answer by, as an SMS said it, is so many days off. */
  const saidUntil = (code: string, days: number) =>
    square.system.storage.read(
      `UPDATE answer_codes SET expires_on = current_date + $2::integer WHERE code = $1 RETURNING code`,
      [code, days],
    );
  /** So is the present one; not noticed by the worker, which would end the suggestion. */
  const dueIn = ({ id }: PairSeen, days: number) =>
    square.system.storage.read(
      'UPDATE suggestions SET answer_due = current_date + $2::integer, told_on = NULL WHERE id = $1 RETURNING id',
      [id, days],
    );
  it('answered by their codes, accept in the name of both sides, as the platform would', async () => {
    const suggestion = await square.approved();
    expect(await square.say(square.arsPhone, `Oui ${square.codeTo(square.arsPhone)}`)).toMatch(
      /^Penc: intéret confirmé/,
    );
    expect((await square.read(suggestion)).answers).toMatchObject({ need: 'accepted', offer: 'waiting' });
    expect(await square.say(square.arsPhone, `NON ${square.codeTo(square.arsPhone)}`)).toMatch(/a déjà répondu/);
    expect(
      await square.say(square.agencysPhone.replace('+221', ''), `yes ${square.codeTo(square.agencysPhone)}.`),
    ).toMatch(/^Penc: interest confirmed/);
    expect((await square.read(suggestion)).status).toBe('agreed');
    const log = await square.ard.client.get<{ items: { action: string; by: { membershipId: string } }[] }>(
      '/log?limit=100',
    );
    const acceptances = log.body.items.filter(({ action }) => action === 'suggestion.accept');
    expect(acceptances.map(({ by }) => by.membershipId).toSorted()).toEqual(
      [square.ard.membershipId, square.agency.membershipId].toSorted(),
    );
  });

  it('answered with no, decline', async () => {
    const suggestion = await square.approved();
    expect(await square.say(square.agencysPhone, `NO ${square.codeTo(square.agencysPhone)}`)).toMatch(
      /^Penc: suggestion declined/,
    );
    expect((await square.read(suggestion)).status).toBe('declined');
    expect(await square.say(square.arsPhone, `OUI ${square.codeTo(square.arsPhone)}`)).toMatch(/a changé/);
  });

  it('answered from another phone, late, twice at once or about what has changed, are answered politely', async () => {
    const suggestion = await square.approved();
    const code = square.codeTo(square.arsPhone);
    expect(await square.say(square.agencysPhone, `OUI ${code}`)).toMatch(/code is not known/);
    expect(await square.say('+33612345678', `OUI ${code}`)).toMatch(/code n'est pas connu/);
    expect(await square.say(square.arsPhone, 'Bonjour')).toMatch(/réponse non comprise/);
    await saidUntil(code, -1);
    await dueIn(suggestion, -1);
    expect(await square.say(square.arsPhone, `OUI ${code}`)).toMatch(/délai de réponse/);
    await dueIn(suggestion, 30);
    expect((await square.read(suggestion)).answers).toMatchObject({ need: 'waiting', offer: 'waiting' });
    const replies = await Promise.all([
      square.say(square.arsPhone, `OUI ${code}`),
      square.say(square.arsPhone, `OUI ${code}`),
    ]);
    expect(replies.toSorted((a, b) => a.localeCompare(b))).toEqual([
      expect.stringContaining('confirmé'),
      expect.stringContaining('déjà répondu'),
    ]);
    // the agency has read of this answer, with its code, before the need changes
    await square.system.settled();
    const needs = await square.ard.client.get<{ items: PairSeen[] }>('/needs');
    const mine = needs.body.items[0] as PairSeen;
    await square.ard.client.patch(`/needs/${mine.id}`, { revision: mine.revision, title: 'Un autre besoin' });
    await square.system.settled();
    expect(await square.say(square.agencysPhone, `YES ${square.codeTo(square.agencysPhone)}`)).toMatch(/has changed/);
  });

  it('answered while the answer is awaited count, however far the other side has moved the day that they said', async () => {
    const suggestion = await square.approved();
    const code = square.codeTo(square.arsPhone);
    const { revision } = suggestion;
    const considers = { revision, answer: 'considering', until: addDays(dayOf(new Date()), 100) };
    await square.agency.client.post(`/suggestions/${suggestion.id}/answer`, considers);
    await saidUntil(code, -40);
    await keepHouse(square.system);
    expect(await square.say(square.arsPhone, `OUI ${code}`)).toMatch(/intéret confirmé/);
    expect((await square.read(suggestion)).answers).toMatchObject({ need: 'accepted', offer: 'considering' });
    // the codes are kept 30 days longer, to say that it is too late
    await dueIn(suggestion, -30);
    await keepHouse(square.system);
    expect(await square.say(square.arsPhone, `OUI ${code}`)).toMatch(/déjà répondu/);
    await dueIn(suggestion, -31);
    await keepHouse(square.system);
    expect(await square.say(square.arsPhone, `OUI ${code}`)).toMatch(/n'est pas connu/);
  });

  it('have one code for one question, however often it is asked, and no other question has the same', async () => {
    const first = await square.approved();
    const code = square.codeTo(square.arsPhone);
    // no code of four digits is left
    await square.system.storage.read(
      `INSERT INTO answer_codes (code, membership_id, suggestion_id, suggestion_revision, expires_on)
       SELECT g::text, $1, $2, -g, '2100-01-01' FROM generate_series(1000, 9999) g ON CONFLICT DO NOTHING RETURNING code`,
      [square.ard.membershipId, first.id],
    );
    square.gateway.taken.length = 0;
    const second = await square.approved();
    expect(square.codeTo(square.arsPhone)).toMatch(/^\d{5}$/);
    expect(await square.say(square.arsPhone, `NON ${square.codeTo(square.arsPhone)}`)).toMatch(/déclinée/);
    expect([(await square.read(first)).status, (await square.read(second)).status]).toEqual(['approved', 'declined']);
    await tell(square.system, [square.ard], {
      kind: 'suggestion-reminder',
      subject: { type: 'suggestion', id: first.id },
    });
    await square.system.settled();
    expect(square.codeTo(square.arsPhone)).toBe(code);
    await square.system.storage.read('DELETE FROM answer_codes WHERE suggestion_revision < 0 RETURNING code');
  });

  it('on a phone that two share are answered in the name of whoever was asked', async () => {
    await square.system.storage.read(
      `UPDATE people SET phone = $2 FROM memberships m WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id`,
      [square.agency.membershipId, square.arsPhone],
    );
    square.agencysPhone = square.arsPhone;
    const suggestion = await square.approved();
    await square.system.settled();
    const [forAgency] = square.gateway.taken.flatMap(({ text }) => /YES (\d+)/.exec(text)?.[1] ?? []);
    expect(await square.say(square.arsPhone, `YES ${forAgency}`)).toMatch(/confirm/);
    expect((await square.read(suggestion)).answers).toMatchObject({ need: 'waiting', offer: 'accepted' });
  });

  it('a phone that guesses codes is stopped, a right code or not', async () => {
    const suggestion = await square.approved();
    for (let guess = 0; guess < 5; guess++)
      expect(await square.say(square.arsPhone, `OUI ${1000 + guess}0`)).toMatch(/n'est pas connu/);
    expect(await square.say(square.arsPhone, `OUI ${square.codeTo(square.arsPhone)}`)).toMatch(/trop d'essais/);
    expect((await square.read(suggestion)).answers.need).toBe('waiting');
    await square.system.storage.read(`UPDATE sms_tries SET since = since - interval '2 hours' RETURNING tries`);
    expect(await square.say(square.arsPhone, `OUI ${square.codeTo(square.arsPhone)}`)).toMatch(/intéret confirmé/);
  });

  it('are taken from the gateway alone', async () => {
    const body = { from: square.arsPhone, text: 'OUI 4821' };
    expect((await square.system.anyone.post('/sms/inbound', body)).status).toBe(401);
    const wrong = { headers: { 'x-sms-secret': `${GATEWAY_SECRET}!` } };
    expect((await square.system.anyone.post('/sms/inbound', body, wrong)).status).toBe(401);
    const silent = await startSystem(db.url, { workers: 0 });
    expect((await silent.anyone.post('/sms/inbound', body, { headers: { 'x-sms-secret': '' } })).status).toBe(404);
    await silent.stop();
  });
});
