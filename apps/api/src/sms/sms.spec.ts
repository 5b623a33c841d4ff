import { SMS_A_DAY } from '@penc/domain';
import { septets } from '@penc/language';
import { tell } from '../../../../test/system/watching/notices';
import { SMS_TO_COME, SmsSquare } from '../../../../test/system/square/sms-square';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

describe('SMS', () => {
  const db = database();
  const square = new SmsSquare();

  beforeAll(() => square.start(db.url));
  afterAll(() => square.stop());
  beforeEach(() => square.newSides());

  it('carry a notice in one SMS, with a code of its own for each side', async () => {
    await square.approved();
    expect(square.gateway.taken.map(({ to }) => to).toSorted()).toEqual(
      [square.arsPhone, square.agencysPhone].toSorted(),
    );
    expect(square.gateway.taken[0]?.authorization).toBe('Bearer of-the-gateway');
    for (const { text } of square.gateway.taken) expect(septets(text)).toBeLessThanOrEqual(160);
    expect(square.textTo(square.arsPhone)).toMatch(
      /^Penc: Une offre d'appui .* OUI \d{4,6} ou NON \d{4,6} avant le \d\d\/\d\d inclus\.$/,
    );
    expect(square.textTo(square.agencysPhone)).toMatch(
      /^Penc: A need fits .* Answer YES \d{4,6} or NO \d{4,6} by \d{1,2} [A-Z][a-z]{2}\.$/,
    );
    expect(square.codeTo(square.arsPhone)).not.toBe(square.codeTo(square.agencysPhone));
  });

  it('STOP stops them', async () => {
    expect(await square.say(square.arsPhone, 'stop')).toMatch(/ne recevrez plus de SMS/);
    expect((await square.ard.client.get('/me/preferences')).body).toMatchObject({ channels: ['in-app'] });
    await tell(square.system, [square.ard, square.agency], { kind: 'suggestion-accepted' });
    await square.system.settled();
    expect(square.gateway.taken.map(({ to }) => to)).toEqual([square.agencysPhone]);
  });

  it('go to no member of an organisation that is suspended', async () => {
    const become = (status: string) =>
      square.system.storage.read('UPDATE organisations SET status = $2 WHERE id = $1 RETURNING id', [
        square.ard.organisationId,
        status,
      ]);
    await become('suspended');
    await tell(square.system, [square.ard, square.agency], { kind: 'suggestion-accepted' });
    await square.system.settled();
    expect(square.gateway.taken.map(({ to }) => to)).toEqual([square.agencysPhone]);
    await become('verified');
    await tell(square.system, [square.ard], { kind: 'suggestion-accepted' });
    await square.system.settled();
    expect(square.gateway.taken.map(({ to }) => to)).toEqual([square.agencysPhone, square.arsPhone]);
  });

  it('are tried again when the gateway is away, and not when it refuses for good', async () => {
    square.gateway.script.push(503);
    await tell(square.system, [square.ard], { kind: 'partnership-drafted' });
    await square.hurryUntil('the SMS', async () => square.gateway.taken.length === 1);
    expect(square.textTo(square.arsPhone)).toMatch(/ A consulter sur Penc\.$/);
    square.gateway.script.push(400);
    await tell(square.system, [square.ard], { kind: 'partnership-drafted' });
    await until('the refusal', async () => {
      const [refused] = await square.system.storage.read<{ count: number }>(
        `SELECT count(*)::integer AS count FROM sms s JOIN notices n ON n.id = s.notice_id
         WHERE s.refused_at IS NOT NULL AND n.membership_id = $1`,
        [square.ard.membershipId],
      );
      return refused?.count === 1;
    });
    expect(square.gateway.taken).toHaveLength(1);
  });

  it.each([401, 402, 404, 301])('are tried again when the gateway has something against us (%i)', async (status) => {
    square.gateway.script.push(status);
    await tell(square.system, [square.ard], { kind: 'partnership-drafted' });
    await square.hurryUntil('the SMS', async () => square.gateway.taken.length === 1);
    expect(square.textTo(square.arsPhone)).toMatch(/ A consulter sur Penc\.$/);
  });

  it('are one, however often and however soon their message is handed over', async () => {
    const before = square.gateway.asked;
    let answer: (status: number) => void = () => undefined;
    square.gateway.script.push(new Promise((resolve) => (answer = resolve)));
    await tell(square.system, [square.ard], { kind: 'partnership-drafted' });
    await until('the gateway to have it', async () => square.gateway.asked === before + 1);
    await square.system.storage.read(`UPDATE outbox SET dispatched_at = NULL WHERE ${SMS_TO_COME} RETURNING id`);
    await until('the other worker to have left it', async () => {
      const put = await square.system.storage.read(
        `SELECT 1 FROM outbox WHERE ${SMS_TO_COME} AND dispatched_at > now()`,
      );
      return put.length === 1;
    });
    answer(202);
    await square.system.settled();
    await square.system.storage.read(
      `UPDATE outbox SET done_at = NULL, dispatched_at = NULL WHERE message = 'sms-due' RETURNING id`,
    );
    await square.system.settled();
    expect([square.gateway.taken.length, square.gateway.asked]).toEqual([1, before + 1]);
  });

  it('are ten a day to one person; of what follows, one says how many notices wait', async () => {
    const { ard, system, gateway } = square;
    const open = () =>
      system.storage.read(
        `SELECT 1 FROM sms s JOIN notices n ON n.id = s.notice_id
         WHERE n.membership_id = $1 AND s.sent_at IS NULL AND s.refused_at IS NULL`,
        [ard.membershipId],
      );
    const untilLeft = (count: number) =>
      until('the SMS to have left, and the others to wait', async () => {
        const waiting = await open();
        return gateway.taken.length >= SMS_A_DAY && waiting.length === count;
      });
    await Promise.all(Array.from({ length: 25 }, () => tell(system, [ard], { kind: 'partnership-drafted' })));
    await untilLeft(15);
    expect(gateway.taken).toHaveLength(SMS_A_DAY);
    // one that may have arrived says the same once more
    gateway.script.push(503);
    await system.storage.read(
      `UPDATE notices SET created_at = created_at - interval '11 minutes' WHERE membership_id = $1 RETURNING id`,
      [ard.membershipId],
    );
    await square.hurryUntil('all to be over', async () => {
      await system.storage.read(`UPDATE outbox SET not_before = now() WHERE ${SMS_TO_COME} RETURNING id`);
      return (await open()).length === 0;
    });
    expect(gateway.taken).toHaveLength(SMS_A_DAY + 1);
    expect(square.textTo(square.arsPhone)).toMatch(/^Penc: 15 autres notifications vous attendent sur la plateforme\./);
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await system.settled();
    expect(gateway.taken).toHaveLength(SMS_A_DAY + 1);
    // another person has a day of their own, and the next day is another
    await tell(system, [square.agency], { kind: 'partnership-drafted' });
    await system.storage.read(
      `UPDATE sms SET sent_at = sent_at - interval '1 day' WHERE sent_at IS NOT NULL RETURNING notice_id`,
    );
    await tell(system, [ard], { kind: 'partnership-drafted' });
    await system.settled();
    expect(gateway.taken).toHaveLength(SMS_A_DAY + 3);
  });

  it('do not leave where they are not wanted any more, nor ask for what has been answered', async () => {
    const suggestion = await square.approved();
    const subject = { type: 'suggestion', id: suggestion.id } as const;
    const taken = square.gateway.taken.length;
    square.gateway.script.push(503, 503, 503);
    await tell(square.system, [square.agency], { kind: 'suggestion-accepted', subject });
    await tell(square.system, [square.ard], { kind: 'suggestion-reminder', subject });
    await tell(square.system, [square.ard], { kind: 'partnership-drafted' });
    await until('the gateway to have said no to all', async () => square.gateway.script.length === 0);
    await square.ard.client.post(`/suggestions/${suggestion.id}/answer`, {
      revision: suggestion.revision,
      answer: 'accept',
    });
    await square.agency.client.patch('/me/preferences', { revision: 2, channels: ['in-app'] });
    await square.hurryUntil('all to be over', async () => {
      const left = await square.system.storage.read(`SELECT 1 FROM outbox WHERE ${SMS_TO_COME}`);
      return left.length === 0;
    });
    expect(square.gateway.taken.slice(taken)).toEqual([
      expect.objectContaining({ to: square.arsPhone, text: expect.stringMatching(/A consulter/) as string }),
    ]);
  });
});
