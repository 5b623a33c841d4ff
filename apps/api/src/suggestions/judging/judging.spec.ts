import { addDays, dayOf } from '@penc/domain';
import { type Account, makeAccount } from '../../../../../test/system/accounts';
import {
  type Cast,
  type PageOf,
  type SuggestionSeen,
  aPair,
  noticesOf,
  seenBy,
} from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';
import { OwnCounts } from '../../postings/own/list/counts';

interface Refusal {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}
const today = dayOf(new Date());

/** What coordinators do to one suggestion, and who of them may. */
describe('A coordinator', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  const act = (who: Account, id: string, action: string, body: object) =>
    who.client.post<SuggestionSeen & Refusal>(`/suggestions/${id}/${action}`, body);

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
  });
  afterAll(() => system.stop());

  describe('postpones', () => {
    it('until a day within 180, and it leaves the lists', async () => {
      const { suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      for (const [until_, code] of [
        [today, 'until-past'],
        [addDays(today, 181), 'postponed-too-long'],
        ['2026-02-30', 'not-a-day'],
      ]) {
        const refused = await act(cast.coordinator, id, 'postpone', { revision, until: until_ });
        expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/until', code }]]);
      }
      const until180 = addDays(today, 180);
      const postponed = await act(cast.coordinator, id, 'postpone', {
        revision,
        until: until180,
        reason: 'incomplete',
        note: 'Le plan de financement manque.',
      });
      expect(postponed.body).toMatchObject({ status: 'postponed', postponedUntil: until180, needRank: null });
      expect((await cast.ard.client.get(`/suggestions/${id}`)).status).toBe(404);
      const reopened = await act(cast.coordinator, id, 'reopen', { revision: postponed.body.revision });
      expect(reopened.body).toMatchObject({ status: 'suggested', postponedUntil: null });
    });

    it('and it comes back by itself once the day has passed', async () => {
      const { suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      await act(cast.coordinator, id, 'postpone', { revision, until: addDays(today, 3) });
      const setUntil = (day: string) =>
        system.storage.read('UPDATE suggestions SET postponed_until = $2 WHERE id = $1 RETURNING id', [id, day]);
      // on the day itself it still waits
      await setUntil(today);
      await roundOfUpkeep();
      expect((await seenBy(cast.coordinator, id)).status).toBe('postponed');
      await setUntil(addDays(today, -1));
      await until('it to come back', async () => {
        const seen = await seenBy(cast.coordinator, id);
        return seen.status === 'suggested' && seen.needRank !== null;
      });
      const { body } = await cast.coordinator.client.get<PageOf<{ action: string; by: object | null }>>(
        `/suggestions/${id}/history`,
      );
      expect(body.items.at(-1)).toMatchObject({ action: 'reopen', by: null });
    });

    it('and a new revision brings it back before its day', async () => {
      const { need, suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      await act(cast.coordinator, id, 'postpone', { revision, until: addDays(today, 30) });
      await cast.ard.client.patch(`/needs/${need.id}`, { revision: 1, title: 'Un besoin précisé' });
      await system.settled();
      expect((await seenBy(cast.coordinator, id)).status).toBe('suggested');
    });
  });

  it('approves nothing of what is over, though no worker has come by to close it', async () => {
    const { offer, suggestion } = await aPair(system, cast, {}, { kind: 'call', deadline: '2099-06-30T12:00:00Z' });
    const { id, revision } = suggestion;
    // deadline_at is what the worker closes by
    await system.storage.read(
      `UPDATE postings SET content = jsonb_set(content, '{deadline}', '"2020-06-30T12:00:00Z"') WHERE id = $1 RETURNING id`,
      [offer.id],
    );
    const refused = await act(cast.coordinator, id, 'approve', { revision });
    expect([refused.status, refused.body.code]).toEqual([409, 'posting-moved']);
    expect((await act(cast.coordinator, id, 'dismiss', { revision, reason: 'duplicate' })).status).toBe(200);
  });

  describe('with time to undo', () => {
    let patient: System;
    let slow: Account;
    beforeAll(async () => {
      patient = await startSystem(db.url, { workers: 0, env: { UNDO_SECONDS: '600' } });
      slow = { ...cast.coordinator, client: (await sameOn(patient, cast.coordinator)).client };
    });
    afterAll(() => patient.stop());

    it.each([
      ['dismiss', { reason: 'duplicate' }, 'dismissed'],
      ['postpone', { until: addDays(today, 10) }, 'postponed'],
      ['approve', {}, 'approved'],
    ])('takes back: %s', async (action, more, status) => {
      const { suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      const decided = await act(slow, id, action, { revision, ...more });
      expect(decided.body).toMatchObject({ status });
      expect(decided.body.undoUntil).not.toBeNull();
      // nobody has been told: neither the sides nor, by what would enter the lists, the coordinators
      const waiting = await system.storage.read<{ message: string }>(
        `SELECT message FROM outbox WHERE payload->>'suggestionId' = $1 AND done_at IS NULL AND not_before > now()`,
        [id],
      );
      expect(waiting.length).toBeGreaterThan(0);
      const undone = await act(slow, id, 'undo', { revision: decided.body.revision });
      expect(undone.body).toMatchObject({ status: 'suggested', undoUntil: null });
      await system.settled();
      const back = await seenBy(cast.coordinator, id);
      expect([back.status, back.needRank !== null]).toEqual(['suggested', true]);
      expect(await noticesOf(cast.ard, id)).toEqual([]);
    });

    it('counts among those that wait for an answer only once it is over', async () => {
      const { need, offer, suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      await act(slow, id, 'approve', { revision });
      const counts = new OwnCounts(system.storage);
      const waiting = async () => {
        const [asked, given] = [await counts.of('need', [need.id]), await counts.of('offer', [offer.id])];
        return [asked.get(need.id)?.waiting, given.get(offer.id)?.waiting];
      };
      expect(await waiting()).toEqual([0, 0]);
      await system.storage.read('UPDATE suggestions SET undo_until = now() WHERE id = $1 RETURNING id', [id]);
      expect(await waiting()).toEqual([1, 1]);
    });

    it('but not once the message that tells the sides was taken, a moment before the time is over', async () => {
      const { suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      const approved = await act(slow, id, 'approve', { revision });
      await system.storage.read(
        `UPDATE outbox SET done_at = now() WHERE message = 'suggestion-approved' AND payload->>'suggestionId' = $1 RETURNING id`,
        [id],
      );
      const refused = await act(slow, id, 'undo', { revision: approved.body.revision });
      expect([refused.status, refused.body.code]).toEqual([409, 'illegal-move']);
      expect((await seenBy(cast.coordinator, id)).status).toBe('approved');
    });

    it.each(['dismiss', 'postpone'])('but not when the time is over: %s', async (action) => {
      const { suggestion } = await aPair(system, cast);
      const { id, revision } = suggestion;
      const more = action === 'dismiss' ? { reason: 'duplicate' } : { until: addDays(today, 10) };
      // without time to undo it is over at once
      const decided = await act(cast.coordinator, id, action, { revision, ...more });
      const refused = await act(slow, id, 'undo', { revision: decided.body.revision });
      expect([refused.status, refused.body.code]).toEqual([409, 'illegal-move']);
    });

    it('nor an approval that its sides can see, though the queue has brought them no word yet', async () => {
      const { suggestion } = await aPair(system, cast);
      const { id } = suggestion;
      const { revision } = (await act(slow, id, 'approve', { revision: suggestion.revision })).body;
      await system.storage.read('UPDATE suggestions SET undo_until = now() WHERE id = $1 RETURNING id', [id]);
      expect(await seenBy(cast.ard, id)).toMatchObject({ status: 'approved' });
      const refused = await act(slow, id, 'undo', { revision });
      expect([refused.status, refused.body.code]).toEqual([409, 'illegal-move']);
    });
  });

  async function roundOfUpkeep(): Promise<void> {
    // one round postpones nothing: what it would have brought back, a pair put off long ago, shows that it has run
    const { suggestion } = await aPair(system, cast);
    await act(cast.coordinator, suggestion.id, 'postpone', { revision: suggestion.revision, until: addDays(today, 1) });
    await system.storage.read(`UPDATE suggestions SET postponed_until = '2020-01-01' WHERE id = $1 RETURNING id`, [
      suggestion.id,
    ]);
    await until(
      'a round of upkeep',
      async () => (await seenBy(cast.coordinator, suggestion.id)).status === 'suggested',
    );
  }
});

/** The same person with a key for another api on the same database. */
async function sameOn(system: System, account: Account): Promise<Account> {
  const made = await makeAccount(system.storage, system.baseUrl, { role: 'coordinator' });
  await system.storage.read(
    `UPDATE memberships SET person_id = (SELECT person_id FROM memberships WHERE id = $1) WHERE id = $2 RETURNING id`,
    [account.membershipId, made.membershipId],
  );
  return made;
}
