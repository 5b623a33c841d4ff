import { addDays, nextWorkingDay, weekday } from '@penc/domain';
import { senegal } from '@penc/reference';
import { AnsweringSides, inDays } from '../../../../../test/system/square/answering';
import { aPair, seenBy } from '../../../../../test/system/square/pairs';
import { remindOn } from '../../../../../test/system/square/reminding';
import { startSystem } from '../../../../../test/system/system';
import { propose } from '../../../../../test/system/square/weights';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

/** How the sides are reminded, and when their time is over; with three workers. */
describe('A side', () => {
  const db = database();
  const sides = new AnsweringSides();

  beforeAll(() => sides.start(db.url));
  afterAll(() => sides.stop());

  describe('that says nothing', () => {
    it('is reminded once on day 9 and once on day 21, the side that has answered never', async () => {
      const suggestion = await sides.approved();
      await sides.answer(sides.cast.agency, suggestion, 'accept');
      await sides.system.settled();
      for (const count of [1, 2]) {
        // to the day of the next reminder, whatever weekends and holidays have made of it
        await sides.system.storage.read(
          `UPDATE suggestions SET told_on = told_on - (remind_on - current_date), answer_due = answer_due - (remind_on - current_date),
                  remind_on = current_date WHERE id = $1 RETURNING id`,
          [suggestion.id],
        );
        await remindOn(sides.system.storage);
        await until(`reminder ${count}`, async () => {
          return (await sides.kinds(sides.cast.ard, suggestion.id, 'suggestion-reminder')).length === count;
        });
      }
      await sides.roundOfUpkeep();
      expect(await sides.kinds(sides.cast.ard, suggestion.id, 'suggestion-reminder')).toHaveLength(2);
      expect(await sides.kinds(sides.cast.agency, suggestion.id, 'suggestion-reminder')).toEqual([]);
    });

    it('hears one reminder when the workers were away for both of their days', async () => {
      const suggestion = await sides.approved();
      await sides.age(suggestion.id, 30);
      await remindOn(sides.system.storage);
      await until('the reminder', async () => {
        return (await sides.kinds(sides.cast.ard, suggestion.id, 'suggestion-reminder')).length > 0;
      });
      await sides.roundOfUpkeep();
      expect(await sides.kinds(sides.cast.ard, suggestion.id, 'suggestion-reminder')).toHaveLength(1);
      expect(await sides.kinds(sides.cast.agency, suggestion.id, 'suggestion-reminder')).toHaveLength(1);
      const [kept] = await sides.system.storage.read<{ reminders: number; next: string | null }>(
        `SELECT reminders, remind_on::text AS next FROM suggestions WHERE id = $1`,
        [suggestion.id],
      );
      expect(kept).toEqual({ reminders: 2, next: null });
    });

    it('hears nothing on a Sunday: workers that were away on the day wait for Monday', async () => {
      const suggestion = await sides.approved();
      const reminders = async () => {
        const [row] = await sides.system.storage.read<{ sent: number; on: string }>(
          'SELECT reminders AS sent, remind_on::text AS on FROM suggestions WHERE id = $1',
          [suggestion.id],
        );
        return row as { sent: number; on: string };
      };
      const due = (await reminders()).on;
      const sunday = addDays(due, 7 - weekday(due));
      await remindOn(sides.system.storage, sunday);
      expect(await reminders()).toEqual({ sent: 0, on: due });
      await remindOn(sides.system.storage, nextWorkingDay(sunday, senegal));
      expect(await reminders()).toMatchObject({ sent: 1 });
    });

    it('has its time from the day it was told, however late that was', async () => {
      const { suggestion } = await aPair(sides.system, sides.cast);
      const { id, revision } = suggestion;
      const held = await startSystem(db.url, { workers: 0, env: { UNDO_SECONDS: '600' } });
      const slow = await held.account({ role: 'coordinator' });
      await slow.client.post(`/suggestions/${id}/approve`, { revision });
      // approved twenty days ago, and no worker since
      await sides.system.storage.read(
        `UPDATE suggestions SET answer_due = answer_due - 20, approved_at = approved_at - interval '20 days',
                undo_until = now() WHERE id = $1 RETURNING id`,
        [id],
      );
      await sides.system.storage.read(
        `UPDATE outbox SET not_before = now() WHERE payload->>'suggestionId' = $1 AND done_at IS NULL RETURNING id`,
        [id],
      );
      await until('the telling', async () => (await sides.kinds(sides.cast.ard, id, 'suggestion-approved')).length > 0);
      expect(String((await seenBy(sides.cast.coordinator, id)).answerDue) >= inDays(45)).toBe(true);
      await held.stop();
    });

    it('has its time from its own telling, however long a confidential side has considered before', async () => {
      const { suggestion } = await aPair(sides.system, sides.cast, { visibility: 'coordinators' });
      const { id, revision } = suggestion;
      await sides.cast.coordinator.client.post(`/suggestions/${id}/approve`, { revision });
      await sides.system.settled();
      const told = await seenBy(sides.cast.coordinator, id);
      await sides.answer(sides.cast.ard, told, 'considering', { until: inDays(60) });
      await sides.age(id, 30);
      // of reminders it hears its own as well
      await sides.system.storage.read('UPDATE suggestions SET reminders = 2 WHERE id = $1 RETURNING id', [id]);
      await sides.answer(sides.cast.ard, told, 'accept');
      await sides.roundOfUpkeep();
      expect(await sides.kinds(sides.cast.agency, id, 'suggestion-approved')).toHaveLength(1);
      const [clock] = await sides.system.storage.read(
        `SELECT told_on = current_date AS "toldToday", paused_days AS paused, remind_on < current_date + 20 AS soon, reminders
         FROM suggestions WHERE id = $1`,
        [id],
      );
      expect(clock).toEqual({ toldToday: true, paused: 0, soon: true, reminders: 0 });
    });

    it('has all of its time, though the deadlines of both postings pass meanwhile', async () => {
      const { need, offer, suggestion } = await aPair(
        sides.system,
        sides.cast,
        { deadline: inDays(3) },
        { deadline: inDays(2) },
      );
      const { id, revision } = suggestion;
      await sides.cast.coordinator.client.post(`/suggestions/${id}/approve`, { revision });
      await sides.system.settled();
      const told = await seenBy(sides.cast.coordinator, id);
      expect(String(told.answerDue) >= inDays(45)).toBe(true);
      await sides.system.storage.read(
        `UPDATE postings SET deadline_at = now() - interval '1 minute' WHERE id = ANY($1::uuid[]) RETURNING id`,
        [[need.id, offer.id]],
      );
      await until('both to expire', async () => {
        const rows = await sides.system.storage.read(
          `SELECT 1 FROM postings WHERE id = ANY($1) AND status = 'expired'`,
          [[need.id, offer.id]],
        );
        return rows.length === 2;
      });
      await sides.roundOfUpkeep();
      await sides.answer(sides.cast.ard, told, 'accept');
      expect((await sides.answer(sides.cast.agency, told, 'accept')).body.status).toBe('agreed');
    });

    it('until the time is over; both sides have word of it, once', async () => {
      const suggestion = await sides.approved();
      const { answerDue } = suggestion;
      const due = Math.round((Date.parse(String(answerDue)) - Date.parse(inDays(0))) / 86_400_000);
      expect(due).toBeGreaterThanOrEqual(45);
      await sides.age(suggestion.id, due);
      await sides.roundOfUpkeep();
      // the last day counts
      expect((await seenBy(sides.cast.coordinator, suggestion.id)).status).toBe('approved');
      await sides.age(suggestion.id, 1);
      await until(
        'it to expire',
        async () => (await seenBy(sides.cast.coordinator, suggestion.id)).status === 'expired',
      );
      await sides.system.settled();
      for (const side of [sides.cast.ard, sides.cast.agency]) {
        expect(await sides.kinds(side, suggestion.id, 'suggestion-expired')).toHaveLength(1);
      }
    });

    it('which counts among the answers that weights are calibrated on, as a no', async () => {
      const admin = await sides.system.account({ role: 'admin' });
      const answers = async () => (await propose(admin)).report.answers;
      const before = await answers();
      const suggestion = await sides.approved();
      expect(await answers()).toEqual(before);
      await sides.answer(sides.cast.ard, suggestion, 'accept');
      await sides.age(suggestion.id, 120);
      await until(
        'it to expire',
        async () => (await seenBy(sides.cast.coordinator, suggestion.id)).status === 'expired',
      );
      expect(await answers()).toEqual({ ...before, settled: before.settled + 1 });
    });
  });
});
