import { addDays, dayOf, nextWorkingDay, weekday } from '@penc/domain';
import { senegal } from '@penc/reference';
import type { Account } from '../../../../../test/system/accounts';
import { type Cast, type SuggestionSeen, aPair, noticesOf, seenBy } from '../../../../../test/system/pairs';
import { remindOn } from '../../../../../test/system/reminding';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Refusal {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}
const today = dayOf(new Date());
const inDays = (days: number) => addDays(today, days);

/** What the sides say, how long they may take, and how they are reminded; with three workers. */
describe('A side', () => {
  const db = database();
  let system: System;
  let cast: Cast;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 3 });
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency', language: 'en' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
  });
  afterAll(() => system.stop());

  const approved = async (): Promise<SuggestionSeen> => {
    const { suggestion } = await aPair(system, cast);
    const { body } = await cast.coordinator.client.post<SuggestionSeen>(`/suggestions/${suggestion.id}/approve`, {
      revision: suggestion.revision,
    });
    await system.settled();
    return seenBy(cast.coordinator, body.id);
  };
  const answer = (who: Account, { id, revision }: SuggestionSeen, said: string, more: object = {}) =>
    who.client.post<SuggestionSeen & Refusal>(`/suggestions/${id}/answer`, { revision, answer: said, ...more });
  const kinds = async (who: Account, id: string, kind: string) =>
    (await noticesOf(who, id)).filter((notice) => notice.kind === kind);
  /** Moves what has been written of an approval into the past; nothing else in the system knows the day. */
  const age = (id: string, days: number) =>
    system.storage.read(
      `UPDATE suggestions SET told_on = told_on - $2::integer, remind_on = remind_on - $2::integer,
              answer_due = answer_due - $2::integer, paused_on = paused_on - $2::integer,
              need_considering_until = need_considering_until - $2::integer,
              need_considering_since = need_considering_since - $2::integer,
              offer_considering_until = offer_considering_until - $2::integer,
              offer_considering_since = offer_considering_since - $2::integer
       WHERE id = $1 RETURNING id`,
      [id, days],
    );

  it.each([
    ['edited', 'UPDATE postings SET revision = revision + 1 WHERE id = $1 RETURNING id'],
    ['closed', `UPDATE postings SET status = 'closed' WHERE id = $1 RETURNING id`],
    [
      'left with an organisation that was suspended',
      `UPDATE organisations o SET status = 'suspended' FROM postings p WHERE p.id = $1 AND o.id = p.organisation_id RETURNING o.id`,
    ],
  ])('answers to nothing that was %s since, though no worker has come by to take it back', async (_, change) => {
    const agency = await system.account({ type: 'cooperation-agency' });
    const { offer, suggestion } = await aPair(system, { ...cast, agency });
    const where = `/suggestions/${suggestion.id}`;
    await cast.coordinator.client.post(`${where}/approve`, { revision: suggestion.revision });
    await system.settled();
    const shown = await seenBy(cast.ard, suggestion.id);
    await system.storage.read(change, [offer.id]);
    const refused = await answer(cast.ard, shown, 'accept');
    expect([refused.status, refused.body.code]).toEqual([409, 'posting-moved']);
    expect((await seenBy(cast.coordinator, suggestion.id)).answers).toMatchObject({
      need: 'waiting',
      offer: 'waiting',
    });
  });

  describe('that considers', () => {
    it('says until when, within 120 days of the first time', async () => {
      const suggestion = await approved();
      for (const [until_, code] of [
        [undefined, 'until-required'],
        [today, 'until-past'],
        [inDays(121), 'considering-too-long'],
      ]) {
        const refused = await answer(cast.ard, suggestion, 'considering', { until: until_ });
        expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/until', code }]]);
      }
      const first = await answer(cast.ard, suggestion, 'considering', { until: inDays(60) });
      expect(first.body).toMatchObject({
        status: 'approved',
        revision: suggestion.revision,
        answers: { need: 'considering', needUntil: inDays(60), offer: 'waiting', offerUntil: null },
      });
      // the time to answer moves by as much, and the other side reads until when
      expect(String(first.body.answerDue) >= inDays(45 + 60)).toBe(true);
      await system.settled();
      const [notice] = await kinds(cast.agency, suggestion.id, 'suggestion-considering');
      expect(notice?.body).toContain(String(new Date(inDays(60)).getUTCFullYear()));
      expect((await seenBy(cast.agency, suggestion.id)).answers.needUntil).toBe(inDays(60));

      await age(suggestion.id, 30);
      const again = await answer(cast.ard, suggestion, 'considering', { until: inDays(91) });
      expect(again.body.errors).toMatchObject([{ code: 'considering-too-long' }]);
      const longer = await answer(cast.ard, suggestion, 'considering', { until: inDays(90) });
      expect(longer.body.answers).toMatchObject({ need: 'considering', needUntil: inDays(90) });
      // the days since it first asked do not count either
      const [paused] = await system.storage.read('SELECT paused_on::text AS on FROM suggestions WHERE id = $1', [
        suggestion.id,
      ]);
      expect(paused).toEqual({ on: inDays(-30) });
      const last = await answer(cast.agency, suggestion, 'considering', { until: inDays(120) });
      expect(last.body.answers).toMatchObject({ offer: 'considering', offerUntil: inDays(120) });
      expect(String(last.body.answerDue) > inDays(45 + 120)).toBe(true);
    });

    it('may then accept, and the other side as well', async () => {
      const suggestion = await approved();
      await answer(cast.ard, suggestion, 'considering', { until: inDays(10) });
      await answer(cast.agency, suggestion, 'considering', { until: inDays(20) });
      expect((await answer(cast.ard, suggestion, 'accept')).body.answers).toMatchObject({
        need: 'accepted',
        needUntil: null,
        offer: 'considering',
      });
      expect((await answer(cast.ard, suggestion, 'considering', { until: inDays(5) })).body.code).toBe(
        'already-answered',
      );
      expect((await answer(cast.agency, suggestion, 'accept')).body.status).toBe('agreed');
    });

    it('or decline', async () => {
      const suggestion = await approved();
      await answer(cast.agency, suggestion, 'considering', { until: inDays(10) });
      const declined = await answer(cast.agency, suggestion, 'decline', { reason: 'funds-committed' });
      expect(declined.body).toMatchObject({ status: 'declined', answers: { offer: 'declined', offerUntil: null } });
    });

    it('is neither reminded nor does the time run out; then it is asked again, and the time runs on', async () => {
      const suggestion = await approved();
      await answer(cast.ard, suggestion, 'considering', { until: inDays(100) });
      for (const overdue of ['remind_on', 'answer_due']) {
        await system.storage.read(`UPDATE suggestions SET ${overdue} = current_date - 1 WHERE id = $1 RETURNING id`, [
          suggestion.id,
        ]);
        await roundOfUpkeep();
      }
      expect(await seenBy(cast.coordinator, suggestion.id)).toMatchObject({ status: 'approved' });
      expect(await kinds(cast.agency, suggestion.id, 'suggestion-reminder')).toEqual([]);
      await system.storage.read(`UPDATE suggestions SET answer_due = current_date + 145 WHERE id = $1 RETURNING id`, [
        suggestion.id,
      ]);
      await age(suggestion.id, 101);
      await until('it to be asked again', async () => {
        return (await seenBy(cast.coordinator, suggestion.id)).answers.need === 'waiting';
      });
      await system.settled();
      expect(await kinds(cast.ard, suggestion.id, 'suggestion-considered')).toHaveLength(1);
      expect(await kinds(cast.agency, suggestion.id, 'suggestion-considered')).toEqual([]);
      const [clock] = await system.storage.read<{ paused: number; on: string | null; reminders: number }>(
        `SELECT paused_days AS paused, paused_on::text AS on, reminders FROM suggestions WHERE id = $1`,
        [suggestion.id],
      );
      // the reminders are still to come
      expect(clock).toEqual({ paused: 101, on: null, reminders: 0 });
    });
  });

  describe('that says nothing', () => {
    it('is reminded once on day 9 and once on day 21, the side that has answered never', async () => {
      const suggestion = await approved();
      await answer(cast.agency, suggestion, 'accept');
      await system.settled();
      for (const count of [1, 2]) {
        // to the day of the next reminder, whatever weekends and holidays have made of it
        await system.storage.read(
          `UPDATE suggestions SET told_on = told_on - (remind_on - current_date), answer_due = answer_due - (remind_on - current_date),
                  remind_on = current_date WHERE id = $1 RETURNING id`,
          [suggestion.id],
        );
        await remindOn(system.storage);
        await until(`reminder ${count}`, async () => {
          return (await kinds(cast.ard, suggestion.id, 'suggestion-reminder')).length === count;
        });
      }
      await roundOfUpkeep();
      expect(await kinds(cast.ard, suggestion.id, 'suggestion-reminder')).toHaveLength(2);
      expect(await kinds(cast.agency, suggestion.id, 'suggestion-reminder')).toEqual([]);
    });

    it('hears one reminder when the workers were away for both of their days', async () => {
      const suggestion = await approved();
      await age(suggestion.id, 30);
      await remindOn(system.storage);
      await until('the reminder', async () => {
        return (await kinds(cast.ard, suggestion.id, 'suggestion-reminder')).length > 0;
      });
      await roundOfUpkeep();
      expect(await kinds(cast.ard, suggestion.id, 'suggestion-reminder')).toHaveLength(1);
      expect(await kinds(cast.agency, suggestion.id, 'suggestion-reminder')).toHaveLength(1);
      const [kept] = await system.storage.read<{ reminders: number; next: string | null }>(
        `SELECT reminders, remind_on::text AS next FROM suggestions WHERE id = $1`,
        [suggestion.id],
      );
      expect(kept).toEqual({ reminders: 2, next: null });
    });

    it('hears nothing on a Sunday: workers that were away on the day wait for Monday', async () => {
      const suggestion = await approved();
      const reminders = async () => {
        const [row] = await system.storage.read<{ sent: number; on: string }>(
          'SELECT reminders AS sent, remind_on::text AS on FROM suggestions WHERE id = $1',
          [suggestion.id],
        );
        return row as { sent: number; on: string };
      };
      const due = (await reminders()).on;
      const sunday = addDays(due, 7 - weekday(due));
      await remindOn(system.storage, sunday);
      expect(await reminders()).toEqual({ sent: 0, on: due });
      await remindOn(system.storage, nextWorkingDay(sunday, senegal));
      expect(await reminders()).toMatchObject({ sent: 1 });
    });

    it('has its time from the day it was told, however late that was', async () => {
      const { suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      const held = await startSystem(db.url, { workers: 0, env: { UNDO_SECONDS: '600' } });
      const slow = await held.account({ role: 'coordinator' });
      await slow.client.post(`/suggestions/${id}/approve`, { revision });
      // approved twenty days ago, and no worker since
      await system.storage.read(
        `UPDATE suggestions SET answer_due = answer_due - 20, approved_at = approved_at - interval '20 days',
                undo_until = now() WHERE id = $1 RETURNING id`,
        [id],
      );
      await system.storage.read(
        `UPDATE outbox SET not_before = now() WHERE payload->>'suggestionId' = $1 AND done_at IS NULL RETURNING id`,
        [id],
      );
      await until('the telling', async () => (await kinds(cast.ard, id, 'suggestion-approved')).length > 0);
      expect(String((await seenBy(cast.coordinator, id)).answerDue) >= inDays(45)).toBe(true);
      await held.stop();
    });

    it('has its time from its own telling, however long a confidential side has considered before', async () => {
      const { suggestion } = await aPair(system, cast, { visibility: 'coordinators' });
      const { id, revision } = suggestion;
      await cast.coordinator.client.post(`/suggestions/${id}/approve`, { revision });
      await system.settled();
      const told = await seenBy(cast.coordinator, id);
      await answer(cast.ard, told, 'considering', { until: inDays(60) });
      await age(id, 30);
      // of reminders it hears its own as well
      await system.storage.read('UPDATE suggestions SET reminders = 2 WHERE id = $1 RETURNING id', [id]);
      await answer(cast.ard, told, 'accept');
      await roundOfUpkeep();
      expect(await kinds(cast.agency, id, 'suggestion-approved')).toHaveLength(1);
      const [clock] = await system.storage.read(
        `SELECT told_on = current_date AS "toldToday", paused_days AS paused, remind_on < current_date + 20 AS soon, reminders
         FROM suggestions WHERE id = $1`,
        [id],
      );
      expect(clock).toEqual({ toldToday: true, paused: 0, soon: true, reminders: 0 });
    });

    it('has all of its time, though the deadlines of both postings pass meanwhile', async () => {
      const { need, offer, suggestion } = await aPair(system, cast, { deadline: inDays(3) }, { deadline: inDays(2) });
      const { id, revision } = suggestion;
      await cast.coordinator.client.post(`/suggestions/${id}/approve`, { revision });
      await system.settled();
      const told = await seenBy(cast.coordinator, id);
      expect(String(told.answerDue) >= inDays(45)).toBe(true);
      await system.storage.read(
        `UPDATE postings SET deadline_at = now() - interval '1 minute' WHERE id = ANY($1::uuid[]) RETURNING id`,
        [[need.id, offer.id]],
      );
      await until('both to expire', async () => {
        const rows = await system.storage.read(`SELECT 1 FROM postings WHERE id = ANY($1) AND status = 'expired'`, [
          [need.id, offer.id],
        ]);
        return rows.length === 2;
      });
      await roundOfUpkeep();
      await answer(cast.ard, told, 'accept');
      expect((await answer(cast.agency, told, 'accept')).body.status).toBe('agreed');
    });

    it('until the time is over; both sides have word of it, once', async () => {
      const suggestion = await approved();
      const { answerDue } = suggestion;
      const due = Math.round((Date.parse(String(answerDue)) - Date.parse(today)) / 86_400_000);
      expect(due).toBeGreaterThanOrEqual(45);
      await age(suggestion.id, due);
      await roundOfUpkeep();
      // the last day counts
      expect((await seenBy(cast.coordinator, suggestion.id)).status).toBe('approved');
      await age(suggestion.id, 1);
      await until('it to expire', async () => (await seenBy(cast.coordinator, suggestion.id)).status === 'expired');
      await system.settled();
      for (const side of [cast.ard, cast.agency]) {
        expect(await kinds(side, suggestion.id, 'suggestion-expired')).toHaveLength(1);
      }
    });
  });

  /** What only upkeep does has been done to another suggestion: it has been round. */
  async function roundOfUpkeep(): Promise<void> {
    const { suggestion } = await aPair(system, cast);
    const { id, revision } = suggestion;
    await cast.coordinator.client.post(`/suggestions/${id}/postpone`, { revision, until: inDays(1) });
    await system.storage.read(`UPDATE suggestions SET postponed_until = '2020-01-01' WHERE id = $1 RETURNING id`, [id]);
    await until('a round of upkeep', async () => (await seenBy(cast.coordinator, id)).status === 'suggested');
    await system.settled();
  }
});
