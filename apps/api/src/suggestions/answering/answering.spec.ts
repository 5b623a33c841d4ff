import { AnsweringSides, inDays } from '../../../../../test/system/square/answering';
import { aPair, seenBy } from '../../../../../test/system/square/pairs';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

/** What the sides say, and how long they may take; with three workers. */
describe('A side', () => {
  const db = database();
  const sides = new AnsweringSides();

  beforeAll(() => sides.start(db.url));
  afterAll(() => sides.stop());

  it.each([
    ['edited', 'UPDATE postings SET revision = revision + 1 WHERE id = $1 RETURNING id'],
    ['closed', `UPDATE postings SET status = 'closed' WHERE id = $1 RETURNING id`],
    [
      'left with an organisation that was suspended',
      `UPDATE organisations o SET status = 'suspended' FROM postings p WHERE p.id = $1 AND o.id = p.organisation_id RETURNING o.id`,
    ],
  ])('answers to nothing that was %s since, though no worker has come by to take it back', async (_, change) => {
    const agency = await sides.system.account({ type: 'cooperation-agency' });
    const { offer, suggestion } = await aPair(sides.system, { ...sides.cast, agency });
    const where = `/suggestions/${suggestion.id}`;
    await sides.cast.coordinator.client.post(`${where}/approve`, { revision: suggestion.revision });
    await sides.system.settled();
    const shown = await seenBy(sides.cast.ard, suggestion.id);
    await sides.system.storage.read(change, [offer.id]);
    const refused = await sides.answer(sides.cast.ard, shown, 'accept');
    expect([refused.status, refused.body.code]).toEqual([409, 'posting-moved']);
    expect((await seenBy(sides.cast.coordinator, suggestion.id)).answers).toMatchObject({
      need: 'waiting',
      offer: 'waiting',
    });
  });

  describe('that considers', () => {
    it('says until when, within 120 days of the first time', async () => {
      const suggestion = await sides.approved();
      for (const [until_, code] of [
        [undefined, 'until-required'],
        [inDays(0), 'until-past'],
        [inDays(121), 'considering-too-long'],
      ]) {
        const refused = await sides.answer(sides.cast.ard, suggestion, 'considering', { until: until_ });
        expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/until', code }]]);
      }
      const first = await sides.answer(sides.cast.ard, suggestion, 'considering', { until: inDays(60) });
      expect(first.body).toMatchObject({
        status: 'approved',
        revision: suggestion.revision,
        answers: { need: 'considering', needUntil: inDays(60), offer: 'waiting', offerUntil: null },
      });
      // the time to answer moves by as much, and the other side reads until when
      expect(String(first.body.answerDue) >= inDays(45 + 60)).toBe(true);
      await sides.system.settled();
      const [notice] = await sides.kinds(sides.cast.agency, suggestion.id, 'suggestion-considering');
      expect(notice?.body).toContain(String(new Date(inDays(60)).getUTCFullYear()));
      expect((await seenBy(sides.cast.agency, suggestion.id)).answers.needUntil).toBe(inDays(60));

      await sides.age(suggestion.id, 30);
      const again = await sides.answer(sides.cast.ard, suggestion, 'considering', { until: inDays(91) });
      expect(again.body.errors).toMatchObject([{ code: 'considering-too-long' }]);
      const longer = await sides.answer(sides.cast.ard, suggestion, 'considering', { until: inDays(90) });
      expect(longer.body.answers).toMatchObject({ need: 'considering', needUntil: inDays(90) });
      // the days since it first asked do not count either
      const [paused] = await sides.system.storage.read('SELECT paused_on::text AS on FROM suggestions WHERE id = $1', [
        suggestion.id,
      ]);
      expect(paused).toEqual({ on: inDays(-30) });
      const last = await sides.answer(sides.cast.agency, suggestion, 'considering', { until: inDays(120) });
      expect(last.body.answers).toMatchObject({ offer: 'considering', offerUntil: inDays(120) });
      expect(String(last.body.answerDue) > inDays(45 + 120)).toBe(true);
    });

    it('may then accept, and the other side as well', async () => {
      const suggestion = await sides.approved();
      await sides.answer(sides.cast.ard, suggestion, 'considering', { until: inDays(10) });
      await sides.answer(sides.cast.agency, suggestion, 'considering', { until: inDays(20) });
      expect((await sides.answer(sides.cast.ard, suggestion, 'accept')).body.answers).toMatchObject({
        need: 'accepted',
        needUntil: null,
        offer: 'considering',
      });
      expect((await sides.answer(sides.cast.ard, suggestion, 'considering', { until: inDays(5) })).body.code).toBe(
        'already-answered',
      );
      expect((await sides.answer(sides.cast.agency, suggestion, 'accept')).body.status).toBe('agreed');
    });

    it('or decline', async () => {
      const suggestion = await sides.approved();
      await sides.answer(sides.cast.agency, suggestion, 'considering', { until: inDays(10) });
      const declined = await sides.answer(sides.cast.agency, suggestion, 'decline', { reason: 'funds-committed' });
      expect(declined.body).toMatchObject({ status: 'declined', answers: { offer: 'declined', offerUntil: null } });
    });

    it('is neither reminded nor does the time run out; then it is asked again, and the time runs on', async () => {
      const suggestion = await sides.approved();
      await sides.answer(sides.cast.ard, suggestion, 'considering', { until: inDays(100) });
      for (const overdue of ['remind_on', 'answer_due']) {
        await sides.system.storage.read(
          `UPDATE suggestions SET ${overdue} = current_date - 1 WHERE id = $1 RETURNING id`,
          [suggestion.id],
        );
        await sides.roundOfUpkeep();
      }
      expect(await seenBy(sides.cast.coordinator, suggestion.id)).toMatchObject({ status: 'approved' });
      expect(await sides.kinds(sides.cast.agency, suggestion.id, 'suggestion-reminder')).toEqual([]);
      await sides.system.storage.read(
        `UPDATE suggestions SET answer_due = current_date + 145 WHERE id = $1 RETURNING id`,
        [suggestion.id],
      );
      await sides.age(suggestion.id, 101);
      await until('it to be asked again', async () => {
        return (await seenBy(sides.cast.coordinator, suggestion.id)).answers.need === 'waiting';
      });
      await sides.system.settled();
      expect(await sides.kinds(sides.cast.ard, suggestion.id, 'suggestion-considered')).toHaveLength(1);
      expect(await sides.kinds(sides.cast.agency, suggestion.id, 'suggestion-considered')).toEqual([]);
      const [clock] = await sides.system.storage.read<{ paused: number; on: string | null; reminders: number }>(
        `SELECT paused_days AS paused, paused_on::text AS on, reminders FROM suggestions WHERE id = $1`,
        [suggestion.id],
      );
      // the reminders are still to come
      expect(clock).toEqual({ paused: 101, on: null, reminders: 0 });
    });
  });
});
