import { type Day, addDays } from '@penc/domain';
import { type Transaction, WORKER } from '@penc/storage';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { endConsidering, endPauses, expireUnanswered, remind } from './answers';
import { recallApprovals } from './approvals';
import { tellTranches } from './tranches';

/** A Wednesday, and no feast. */
const TODAY: Day = '2026-06-10';
const [YESTERDAY, TOMORROW] = [addDays(TODAY, -1), addDays(TODAY, 1)];

/** What of an approval that both sides were told of is not as usual. */
interface Approval {
  readonly toldOn?: Day | null;
  readonly remindOn?: Day;
  readonly answerDue?: Day;
  readonly pausedOn?: Day;
  readonly need?: string;
  readonly offer?: string;
  readonly needUntil?: Day;
  readonly offerUntil?: Day;
}
interface Row {
  readonly status: string;
  readonly revision: number;
  readonly need: string;
  readonly offer: string;
  readonly pausedOn: Day | null;
  readonly pausedDays: number;
  readonly reminders: number;
  readonly remindOn: Day | null;
  readonly answerDue: Day;
  readonly told: readonly object[];
}

describe('What days bring', () => {
  const db = database();
  let system: System;
  let offerId: string;
  let needs: () => Promise<string>;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    const [ard, agency] = [await system.account(), await system.account({ type: 'cooperation-agency' })];
    needs = async () => (await ard.client.post<{ id: string }>('/needs', aNeed())).body.id;
    offerId = (await agency.client.post<{ id: string }>('/offers', anOffer())).body.id;
  });
  afterAll(() => system.stop());

  /** What becomes of such an approval today. */
  async function after(what: (tx: Transaction, today: Day) => Promise<void>, approval: Approval): Promise<Row> {
    const toldOn = approval.toldOn === undefined ? '2026-06-01' : approval.toldOn;
    const [made] = await system.storage.read<{ id: string }>(
      `INSERT INTO suggestions (need_id, offer_id, status, total, need_revision, offer_revision, reasons, inputs, weights_version,
         told_on, remind_on, answer_due, paused_on, need_answer, offer_answer, need_considering_until, offer_considering_until)
       VALUES ($1, $2, 'approved', 1, 1, 1, '[1,[],[],[]]', '{}', 4, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
      [
        ...[await needs(), offerId, toldOn, approval.remindOn, approval.answerDue ?? '2026-07-16', approval.pausedOn],
        ...[approval.need ?? 'waiting', approval.offer ?? 'waiting', approval.needUntil, approval.offerUntil],
      ],
    );
    await system.storage.transaction(WORKER, (tx) => what(tx, TODAY));
    const [row] = await system.storage.read<Row>(
      `SELECT status, revision, need_answer AS need, offer_answer AS offer, paused_on::text AS "pausedOn",
              paused_days AS "pausedDays", reminders, remind_on::text AS "remindOn", answer_due::text AS "answerDue",
              (SELECT coalesce(json_agg(payload->'because'), '[]') FROM outbox
               WHERE message = 'answer-awaited' AND payload->>'suggestionId' = s.id::text) AS told
       FROM suggestions s WHERE id = $1`,
      [made?.id],
    );
    return row as Row;
  }

  it.each(['need', 'offer'] as const)(
    'the %s’s side considers until its day is over, then it is asked again',
    async (side) => {
      const until = (day: Day): Approval => ({
        pausedOn: '2026-06-05',
        ...(side === 'need' ? { need: 'considering', needUntil: day } : { offer: 'considering', offerUntil: day }),
      });
      expect(await after(endConsidering, until(TODAY))).toMatchObject({ [side]: 'considering', told: [] });
      expect(await after(endConsidering, until(YESTERDAY))).toMatchObject({ [side]: 'waiting', told: ['considered'] });
    },
  );

  it.each(['need', 'offer'] as const)('the pause goes on while the %s’s side considers', async (side) => {
    const one = await after(endPauses, { pausedOn: '2026-06-05', [side]: 'considering' });
    expect(one).toMatchObject({ pausedOn: '2026-06-05', pausedDays: 0 });
  });

  it('then its days count no more, and the day to answer by, once told, only moves on', async () => {
    const ended = { pausedOn: null, pausedDays: 5 };
    const moved = await after(endPauses, { pausedOn: '2026-06-05' });
    // 45 days and five more end on Tuesday, 21 July; the first reminder is due on day 14
    expect(moved).toMatchObject({ ...ended, answerDue: '2026-07-21', remindOn: '2026-06-15' });
    const later = await after(endPauses, { pausedOn: '2026-06-05', answerDue: '2026-12-01' });
    expect(later).toMatchObject({ ...ended, answerDue: '2026-12-01' });
  });

  it('a reminder is due on its day, not before, not in a pause, and never after the day to answer by', async () => {
    const none = { reminders: 0, told: [] };
    expect(await after(remind, { remindOn: TODAY })).toMatchObject({ reminders: 1, told: ['reminder'] });
    expect(await after(remind, { remindOn: TOMORROW })).toMatchObject(none);
    expect(await after(remind, { remindOn: TODAY, pausedOn: TODAY })).toMatchObject(none);
    expect(await after(remind, { remindOn: YESTERDAY, answerDue: YESTERDAY })).toMatchObject(none);
    expect(await after(remind, { remindOn: YESTERDAY, answerDue: TODAY })).toMatchObject({ reminders: 1 });
    expect(await after(remind, { remindOn: TODAY, toldOn: null })).toMatchObject(none);
  });

  it('one for both where both days have passed', async () => {
    const both = await after(remind, { toldOn: '2026-05-11', remindOn: '2026-05-20', answerDue: '2026-06-25' });
    expect(both).toMatchObject({ reminders: 2, remindOn: null, told: ['reminder'] });
  });

  it('the time is over the day after the last, but neither in a pause nor before anybody was told', async () => {
    const stays = { status: 'approved', revision: 1 };
    expect(await after(expireUnanswered, { answerDue: YESTERDAY })).toMatchObject({ status: 'expired', revision: 2 });
    expect(await after(expireUnanswered, { answerDue: TODAY })).toMatchObject(stays);
    expect(await after(expireUnanswered, { answerDue: YESTERDAY, pausedOn: '2026-06-05' })).toMatchObject(stays);
    expect(await after(expireUnanswered, { answerDue: YESTERDAY, toldOn: null })).toMatchObject(stays);
  });

  it('what others have to approve is recalled in its last week, once for each day that it is due', async () => {
    const [made] = await system.storage.read<{ id: string; partnershipId: string }>(
      `WITH s AS (INSERT INTO suggestions (need_id, offer_id, status, total, need_revision, offer_revision, reasons, inputs, weights_version)
                  VALUES ($1, $2, 'agreed', 1, 1, 1, '[1,[],[],[]]', '{}', 4) RETURNING id),
            p AS (INSERT INTO partnerships (suggestion_id, need_id, offer_id) SELECT id, $1, $2 FROM s RETURNING id)
       INSERT INTO partnership_approvals (partnership_id, position, kind, body, required)
       SELECT id, 1, 'council', 'Conseil municipal', true FROM p RETURNING id, partnership_id AS "partnershipId"`,
      [await needs(), offerId],
    );
    const recalls = async (set: string, status = 'in-approval') => {
      await system.storage.transaction(WORKER, async (tx) => {
        await tx.query('UPDATE partnerships SET status = $2 WHERE id = $1', [made?.partnershipId, status]);
        await tx.query(`UPDATE partnership_approvals SET ${set} WHERE id = $1`, [made?.id]);
        await recallApprovals(tx, TODAY);
      });
      const rows = await system.storage.read<{ due: Day }>(
        `SELECT payload->>'due' AS due FROM outbox WHERE message = 'approval-due' AND payload->>'approvalId' = $1 ORDER BY id`,
        [made?.id],
      );
      return rows.map(({ due }) => due);
    };
    expect(await recalls(`due = '${YESTERDAY}'`)).toEqual([]);
    expect(await recalls(`due = '${addDays(TODAY, 8)}'`)).toEqual([]);
    expect(await recalls(`due = '${TODAY}', done_on = '${TODAY}'`)).toEqual([]);
    for (const status of ['ended', 'completed']) expect(await recalls('done_on = NULL', status)).toEqual([]);
    expect(await recalls('done_on = NULL')).toEqual([TODAY]);
    expect(await recalls('done_on = NULL')).toEqual([TODAY]);
    expect(await recalls(`due = '${addDays(TODAY, 7)}'`)).toEqual([TODAY, addDays(TODAY, 7)]);
  });

  describe('of a tranche', () => {
    let tranche: { readonly id: string; readonly partnershipId: string };

    beforeAll(async () => {
      const [made] = await system.storage.read<typeof tranche>(
        `WITH s AS (INSERT INTO suggestions (need_id, offer_id, status, total, need_revision, offer_revision, reasons, inputs, weights_version)
                    VALUES ($1, $2, 'agreed', 1, 1, 1, '[1,[],[],[]]', '{}', 4) RETURNING id),
              p AS (INSERT INTO partnerships (suggestion_id, need_id, offer_id) SELECT id, $1, $2 FROM s RETURNING id),
              l AS (INSERT INTO partnership_lines (partnership_id, position, modality) SELECT id, 1, 'grant' FROM p RETURNING *)
         INSERT INTO partnership_tranches (line_id, position, amount, due)
         SELECT id, 1, '{"value": "5000000", "currency": "XOF"}', '2026-06-10' FROM l
         RETURNING id, (SELECT id FROM p) AS "partnershipId"`,
        [await needs(), offerId],
      );
      tranche = made as typeof tranche;
    });

    /** What has been told of it since the last time, by so many rounds at once, where it is like this. */
    async function told(set: string, { status = 'active', rounds = 1, today = TODAY } = {}): Promise<string[]> {
      await system.storage.read(`UPDATE partnerships SET status = $2 WHERE id = $1 RETURNING id`, [
        tranche.partnershipId,
        status,
      ]);
      await system.storage.read(`UPDATE partnership_tranches SET ${set} WHERE id = $1 RETURNING id`, [tranche.id]);
      const round = () => system.storage.transaction(WORKER, (tx) => tellTranches(tx, today));
      await Promise.all(Array.from({ length: rounds }, round));
      const rows = await system.storage.read<{ told: string }>(
        `DELETE FROM outbox WHERE message = 'tranche-due' AND payload->>'trancheId' = $1
         RETURNING (payload->>'news') || ' ' || (payload->>'due') AS told`,
        [tranche.id],
      );
      return rows.map((row) => row.told);
    }

    const [soon, later, long] = [addDays(TODAY, 14), addDays(TODAY, 15), addDays(TODAY, -7)];

    it('two weeks ahead is told that it is due, once for each due date, however many rounds there are', async () => {
      expect(await told(`due = '${later}'`)).toEqual([]);
      expect(await told(`due = '${soon}'`, { rounds: 4 })).toEqual([`due ${soon}`]);
      expect(await told(`due = '${soon}'`)).toEqual([]);
      expect(await told(`due = '${addDays(TODAY, 3)}'`)).toEqual([`due ${addDays(TODAY, 3)}`]);
    });

    it('a week after its day is told that it is late, once for each, on working days alone', async () => {
      expect(await told(`due = '${addDays(TODAY, -6)}'`)).toEqual([]);
      const [sunday, monday] = [addDays(TODAY, 4), addDays(TODAY, 5)];
      expect(await told(`due = '${long}'`, { today: sunday })).toEqual([]);
      expect(await told(`due = '${long}'`, { today: monday, rounds: 4 })).toEqual([`late ${long}`]);
      expect(await told(`due = '${long}'`, { today: monday })).toEqual([]);
      expect(await told(`due = '2025-01-01'`)).toEqual(['late 2025-01-01']);
    });

    it.each(['drafted', 'in-approval', 'suspended', 'completed', 'ended'])(
      'nothing is told while its partnership is %s',
      async (status) => {
        for (const due of [soon, long]) {
          expect(await told(`due = '${due}', due_told_for = NULL, late_told_for = NULL`, { status })).toEqual([]);
        }
      },
    );

    it('nothing is told once it is disbursed or withheld, and of one that was called no sooner than a week after', async () => {
      const anew = 'due_told_for = NULL, late_told_for = NULL';
      for (const due of [soon, long]) {
        expect(await told(`${anew}, due = '${due}', status = 'disbursed', done_on = '${TODAY}'`)).toEqual([]);
        expect(await told(`${anew}, due = '${due}', status = 'withheld', done_on = NULL`)).toEqual([]);
        expect(await told(`status = 'requested', requested_on = '${addDays(TODAY, -6)}'`)).toEqual([]);
      }
      expect(await told(`requested_on = '${long}'`, { status: 'signed' })).toEqual([`late ${long}`]);
    });
  });
});
