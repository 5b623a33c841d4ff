import { addDays, dayOf } from '@penc/domain';
import type { Account } from '../../../../../test/system/accounts';
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

interface Bulk {
  readonly batchId: string | null;
  readonly items: readonly {
    readonly id: string;
    readonly outcome: string | null;
    readonly newRevision: number | null;
    readonly undone: string | null;
  }[];
  readonly summary: {
    readonly pairs: number;
    readonly refused: number;
    readonly needs: number;
    readonly offers: number;
    readonly beyondCapacity: readonly { id: string; title: string }[];
    readonly beyondEnvelope: readonly { id: string; title: string }[];
  };
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
  readonly code: string;
}

/** One decision on many suggestions. */
describe('Many suggestions at once', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let regional: Account;
  const bulk = (who: Account, body: object, headers: Record<string, string> = {}) =>
    who.client.post<Bulk>('/suggestions/bulk', body, { headers });
  const outcomes = ({ items }: Bulk) => items.map(({ outcome }) => outcome);

  beforeAll(async () => {
    // enough for a batch to be taken back while it lasts; nothing is told before its end
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '600' } });
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    regional = await system.account({ role: 'coordinator', territories: ['SN-LG'] });
  });
  afterAll(() => system.stop());
  const byRevision = ({ id, revision }: SuggestionSeen) => ({ id, revision });
  const suggested = async (offerId: string) =>
    (await cast.coordinator.client.get<PageOf<SuggestionSeen>>(`/suggestions?offerId=${offerId}&status=suggested`)).body
      .items;

  it('say what is wrong with the request as a whole', async () => {
    const { suggestion } = await aPair(system, cast);
    const ids = [byRevision(suggestion)];
    for (const [body, fault] of [
      [{ action: 'approve' }, { pointer: '', code: 'ids-or-filter' }],
      [
        { action: 'approve', ids, filter: {} },
        { pointer: '', code: 'ids-or-filter' },
      ],
      [
        { action: 'dismiss', ids },
        { pointer: '/reason', code: 'reason-required' },
      ],
      [
        { action: 'dismiss', ids, reason: 'other' },
        { pointer: '/note', code: 'note-required' },
      ],
      [
        { action: 'postpone', ids },
        { pointer: '/until', code: 'until-required' },
      ],
      [
        { action: 'undo', ids },
        { pointer: '/action', code: 'unknown-code' },
      ],
      [
        { action: 'approve', ids: [...ids, ...ids] },
        { pointer: '/ids/1/id', code: 'duplicate-code' },
      ],
      [
        { action: 'approve', ids: [] },
        { pointer: '/ids', code: 'list-empty' },
      ],
      [
        { action: 'approve', filter: { minScore: 101 } },
        { pointer: '/filter/minScore', code: 'out-of-range' },
      ],
    ] as const) {
      const refused = await bulk(cast.coordinator, body);
      expect([refused.status, refused.body.errors]).toMatchObject([422, [fault]]);
    }
    expect((await bulk(cast.ard, { action: 'approve', ids })).status).toBe(403);
  });

  it('are shown first, then decided one by one: what cannot be is told, the rest is done', async () => {
    const offer = { capacity: 1, envelope: { value: '60000', currency: 'EUR' }, title: 'Appui limité' };
    const one = await aPair(system, cast, {}, offer);
    const two = await aPair(system, cast);
    const both = await suggested(one.offer.id);
    expect(both.length).toBeGreaterThanOrEqual(2);
    const stale = { id: two.suggestion.id, revision: 99 };
    const ids = [...both.map(byRevision), stale, { id: '00000000-0000-4000-8000-000000000000', revision: 1 }];
    const shown = await bulk(cast.coordinator, { action: 'approve', ids, preview: true });
    expect(shown.body).toMatchObject({
      batchId: null,
      summary: {
        pairs: both.length,
        refused: 2,
        offers: 1,
        beyondCapacity: [{ id: one.offer.id, title: 'Appui limité' }],
        beyondEnvelope: [{ id: one.offer.id, title: 'Appui limité' }],
      },
    });
    expect(outcomes(shown.body)).toEqual([...both.map(() => 'done'), 'stale-revision', 'not-found']);
    // nothing has happened
    expect((await suggested(one.offer.id)).map(byRevision)).toEqual(both.map(byRevision));

    const done = await bulk(cast.coordinator, { action: 'approve', ids });
    expect(outcomes(done.body)).toEqual(outcomes(shown.body));
    expect(done.body.summary).toEqual(shown.body.summary);
    expect(await suggested(one.offer.id)).toEqual([]);
    expect((await seenBy(cast.coordinator, two.suggestion.id)).status).toBe('suggested');
    const kept = await cast.coordinator.client.get<Bulk>(`/suggestions/bulk/${done.body.batchId}`);
    // what was found in its note is told to whoever sent it, once
    expect({ ...kept.body, warnings: [] }).toEqual(done.body);
    expect((await regional.client.get(`/suggestions/bulk/${done.body.batchId}`)).status).toBe(404);

    // taken back while nobody has been told; twice is once
    for (const time of ['first', 'second']) {
      const undone = await cast.coordinator.client.post<Bulk>(`/suggestions/bulk/${done.body.batchId}/undo`);
      const taken = undone.body.items.map((item) => item.undone);
      expect([time, taken]).toEqual([time, [...both.map(() => 'done'), null, null]]);
    }
    await system.settled();
    expect((await suggested(one.offer.id)).map(({ id }) => id).toSorted()).toEqual(both.map(({ id }) => id).toSorted());
    expect(await noticesOf(cast.ard, one.suggestion.id)).toEqual([]);
    await cast.agency.client.post(`/offers/${one.offer.id}/withdraw`);
    await system.settled();
  });

  it('are taken back one by one: what somebody has moved on stays', async () => {
    const one = await aPair(system, cast);
    const two = await aPair(system, cast);
    const ids = [one.suggestion, await seenBy(cast.coordinator, two.suggestion.id)].map(byRevision);
    const inFiveDays = addDays(dayOf(new Date()), 5);
    const done = await bulk(cast.coordinator, { action: 'postpone', ids, until: inFiveDays });
    expect(outcomes(done.body)).toEqual(['done', 'done']);
    const moved = await seenBy(cast.coordinator, one.suggestion.id);
    await cast.coordinator.client.post(`/suggestions/${moved.id}/reopen`, { revision: moved.revision });
    const undone = await cast.coordinator.client.post<Bulk>(`/suggestions/bulk/${done.body.batchId}/undo`);
    expect(undone.body.items.map((item) => item.undone)).toEqual(['stale-revision', 'done']);
  });

  it('are held back while they are taken back: nothing leaves meanwhile', async () => {
    const { suggestion } = await aPair(system, cast);
    const { batchId, items } = (await bulk(cast.coordinator, { action: 'approve', ids: [byRevision(suggestion)] }))
      .body;
    await system.storage.read(
      `UPDATE suggestions SET undo_until = now() + interval '1 minute' WHERE id = $1 RETURNING id`,
      [suggestion.id],
    );
    // the first of them takes long
    const busy = system.storage.dataSource.createQueryRunner();
    await busy.startTransaction();
    await busy.query('SELECT 1 FROM bulk_items WHERE batch_id = $1 FOR UPDATE', [batchId]);
    const undoing = cast.coordinator.client.post<Bulk>(`/suggestions/bulk/${batchId}/undo`);
    await until('them to be held back', async () => {
      const held = await system.storage.read(
        `SELECT 1 FROM suggestions WHERE id = $1 AND undo_until > now() + interval '5 minutes'`,
        [suggestion.id],
      );
      return held.length > 0;
    });
    await busy.commitTransaction();
    await busy.release();
    expect((await undoing).body.items).toMatchObject([{ id: items[0]?.id, undone: 'done' }]);
  });

  it('are not taken back once their time is over: what its sides can see stays in their sight', async () => {
    const { offer, suggestion } = await aPair(system, cast);
    const { batchId } = (await bulk(cast.coordinator, { action: 'approve', ids: [byRevision(suggestion)] })).body;
    await system.storage.read(
      `UPDATE suggestions SET undo_until = now() - interval '1 second' WHERE id = $1 RETURNING id`,
      [suggestion.id],
    );
    const seen = async () =>
      (await cast.agency.client.get<PageOf<SuggestionSeen>>(`/suggestions?offerId=${offer.id}`)).body.items;
    expect(await seen()).toHaveLength(1);
    const undone = await cast.coordinator.client.post<Bulk>(`/suggestions/bulk/${batchId}/undo`);
    expect(undone.body.items).toMatchObject([{ outcome: 'done', undone: 'illegal-move' }]);
    expect(await seen()).toHaveLength(1);
  });

  it('are found by a filter, within the coordinator’s reach alone', async () => {
    const { need } = await aPair(system, cast);
    const filter = { needId: need.id };
    expect((await bulk(regional, { action: 'approve', filter, preview: true })).body.items).toEqual([]);
    const shown = await bulk(cast.coordinator, { action: 'dismiss', reason: 'duplicate', filter, preview: true });
    expect(shown.body.items.length).toBeGreaterThan(0);
    const done = await bulk(cast.coordinator, { action: 'dismiss', reason: 'duplicate', filter });
    expect(new Set(outcomes(done.body))).toEqual(new Set(['done']));
    expect(done.body.items.map(({ id }) => id)).toEqual(shown.body.items.map(({ id }) => id));
    expect((await bulk(cast.coordinator, { action: 'approve', filter })).body.items).toEqual([]);
  });

  it('have their effect once, however often and at the same time the same key is sent', async () => {
    const { need } = await aPair(system, cast);
    const request = { action: 'dismiss', reason: 'wrong-time', filter: { needId: need.id } };
    const headers = { 'idempotency-key': `bulk-${need.id}` };
    const answers = await Promise.all(Array.from({ length: 8 }, () => bulk(cast.coordinator, request, headers)));
    expect(new Set(answers.map(({ body }) => body.batchId)).size).toBe(1);
    const last = await bulk(cast.coordinator, request, headers);
    expect(new Set(outcomes(last.body))).toEqual(new Set(['done']));
    const decisions = await system.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM decisions WHERE suggestion_id = ANY($1::uuid[]) GROUP BY suggestion_id`,
      [last.body.items.map(({ id }) => id)],
    );
    expect(decisions.length).toBe(last.body.items.length);
    expect(decisions.every(({ count }) => count === 1)).toBe(true);
  });

  it('leave together: the time to undo begins when the last of them is decided', async () => {
    const { need } = await aPair(system, cast);
    await bulk(cast.coordinator, { action: 'approve', filter: { needId: need.id } });
    const waiting = await system.storage.read<{ seconds: number }>(
      `SELECT DISTINCT round(extract(epoch FROM o.not_before - now()))::integer AS seconds
       FROM outbox o JOIN suggestions s ON s.id::text = o.payload->>'suggestionId'
       WHERE s.need_id = $1 AND o.done_at IS NULL AND o.message IN ('suggestion-approved', 'suggestion-judged')`,
      [need.id],
    );
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.seconds).toBeGreaterThan(580);
    expect(waiting[0]?.seconds).toBeLessThanOrEqual(600);
  });
});
