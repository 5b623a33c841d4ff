import type { Account } from '../../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../../test/system/system';
import { until } from '../../../../../test/system/until';
import { database } from '../../../../../test/world';

interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
}
interface Page {
  readonly items: readonly Seen[];
}

/** Who sees a suggestion, and who may do what to it: before and after its approval. */
describe('A suggestion is seen', () => {
  const db = database();
  let system: System;
  const who: Record<string, Account> = {};
  let suggestion: Seen;

  beforeAll(async () => {
    system = await startSystem(db.url);
    who['need side'] = await system.account({ type: 'ard' });
    who['offer side'] = await system.account({ type: 'cooperation-agency' });
    who['stranger'] = await system.account({ type: 'commune' });
    who['national coordinator'] = await system.account({ role: 'coordinator', territories: ['SN'] });
    who['coordinator of its region'] = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    who['coordinator elsewhere'] = await system.account({ role: 'coordinator', territories: ['SN-LG', 'SN-KD'] });
    who['admin'] = await system.account({ role: 'admin' });
    await who['need side'].client.post('/needs', aNeed());
    await who['offer side'].client.post('/offers', anOffer());
    suggestion = await until('the suggestion', async () => {
      const { body } = await (who['admin'] as Account).client.get<Page>('/suggestions');
      return body.items[0];
    });
    await system.settled();
  });
  afterAll(() => system.stop());

  const look = async () => {
    const entries = await Promise.all(
      Object.entries(who).map(async ([name, { client }]) => {
        const one = await client.get(`/suggestions/${suggestion.id}`);
        const list = await client.get<Page>('/suggestions');
        // the two ways to look agree
        expect(list.body.items.length).toBe(one.status === 200 ? 1 : 0);
        return [name, one.status] as const;
      }),
    );
    return Object.fromEntries(entries);
  };
  const attempt = async (path: string, body: object) => {
    const entries = await Promise.all(
      Object.entries(who).map(
        async ([name, { client }]) =>
          [name, (await client.post(`/suggestions/${suggestion.id}/${path}`, body)).status] as const,
      ),
    );
    return Object.fromEntries(entries);
  };
  const stale = { revision: 999 };

  it('before approval: by the coordinators of its territory and by admins', async () => {
    expect(await look()).toEqual({
      'need side': 404,
      'offer side': 404,
      stranger: 404,
      'national coordinator': 200,
      'coordinator of its region': 200,
      'coordinator elsewhere': 404,
      admin: 200,
    });
  });

  it('and judged by those coordinators alone', async () => {
    // whoever may judge is told that the revision is stale
    expect(await attempt('approve', stale)).toEqual({
      'need side': 404,
      'offer side': 404,
      stranger: 404,
      'national coordinator': 409,
      'coordinator of its region': 409,
      'coordinator elsewhere': 404,
      admin: 403,
    });
  });

  it('once approved: by its two sides as well', async () => {
    const { client } = who['coordinator of its region'] as Account;
    const approved = await client.post<Seen>(`/suggestions/${suggestion.id}/approve`, {
      revision: suggestion.revision,
    });
    expect(approved.status).toBe(200);
    expect(await look()).toEqual({
      'need side': 200,
      'offer side': 200,
      stranger: 404,
      'national coordinator': 200,
      'coordinator of its region': 200,
      'coordinator elsewhere': 404,
      admin: 200,
    });
    expect(await attempt('dismiss', { ...stale, reason: 'other', note: 'x' })).toMatchObject({
      'need side': 403,
      admin: 403,
    });
  });

  it('and answered by its sides alone', async () => {
    expect(await attempt('answer', { ...stale, answer: 'accept' })).toEqual({
      'need side': 409,
      'offer side': 409,
      stranger: 404,
      'national coordinator': 403,
      'coordinator of its region': 403,
      'coordinator elsewhere': 404,
      admin: 403,
    });
  });

  it('a reason that says « other » says which', async () => {
    const { client } = who['need side'] as Account;
    const answer = await client.post<{ errors: { pointer: string; code: string }[] }>(
      `/suggestions/${suggestion.id}/answer`,
      {
        revision: suggestion.revision + 1,
        answer: 'decline',
        reason: 'other',
      },
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/note', code: 'note-required' }]);
  });

  it('an edit makes the approval lapse, and both sides are told', async () => {
    const ard = who['need side'] as Account;
    const { body } = await ard.client.get<{ items: { id: string; revision: number }[] }>('/needs');
    const need = body.items[0];
    await ard.client.patch(`/needs/${need?.id}`, { revision: need?.revision, title: 'Un périmètre plus grand' });
    await system.settled();
    expect(await look()).toMatchObject({ 'need side': 404, 'national coordinator': 200 });
    for (const side of ['need side', 'offer side']) {
      const notices = await (who[side] as Account).client.get<{ items: { kind: string }[] }>('/notices');
      expect(notices.body.items.map(({ kind }) => kind)).toContain('suggestion-superseded');
    }
    const answer = await ard.client.post(`/suggestions/${suggestion.id}/answer`, { revision: 2, answer: 'accept' });
    expect(answer.status).toBe(404);
  });

  it('an approval can be undone while the notices have not left', async () => {
    const patient = await startSystem(db.url, { workers: 0, env: { UNDO_SECONDS: '600' } });
    const coordinator = await patient.account({ role: 'coordinator' });
    const path = `/suggestions/${suggestion.id}`;
    const now = await coordinator.client.get<Seen>(path);
    const approved = await coordinator.client.post<Seen>(`${path}/approve`, { revision: now.body.revision });
    const undone = await coordinator.client.post<Seen>(`${path}/undo`, { revision: approved.body.revision });
    expect(undone.body.status).toBe('suggested');
    await system.settled();
    const [left] = await system.storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM outbox WHERE message = 'suggestion-approved' AND done_at IS NULL`,
    );
    expect(left?.count).toBe(0);
    expect((await coordinator.client.get<Seen>(path)).body).toMatchObject({ status: 'suggested' });
    // and until then no side sees it, in the list, by its id or in the log, or can answer it
    const again = await coordinator.client.get<Seen>(path);
    const second = await coordinator.client.post<Seen>(`${path}/approve`, { revision: again.body.revision });
    const ard = who['need side'] as Account;
    const early = await ard.client.post<Seen>(`${path}/answer`, { revision: second.body.revision, answer: 'decline' });
    expect(early.status).toBe(404);
    expect(await look()).toMatchObject({ 'need side': 404, 'offer side': 404, 'national coordinator': 200 });
    const approvals = async () => {
      const { body } = await ard.client.get<{ items: { action: string }[] }>(`/log?subject=${suggestion.id}`);
      return body.items.filter(({ action }) => action === 'suggestion.approve').length;
    };
    const before = await approvals();
    // the time is over
    await system.storage.read('UPDATE suggestions SET undo_until = now() WHERE id = $1 RETURNING id', [suggestion.id]);
    expect(await look()).toMatchObject({ 'need side': 200, 'offer side': 200 });
    expect([before, await approvals()]).toEqual([0, 1]);
    await patient.stop();
  });
});
