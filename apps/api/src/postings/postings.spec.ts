import type { Account } from '../../../../test/system/accounts';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Posting {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly title: string;
  readonly amount?: { value: string };
  readonly period?: object;
  readonly code?: string;
}
interface Page {
  readonly items: readonly Posting[];
  readonly nextCursor: string | null;
}

describe('Postings', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let other: Account;
  let admin: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
    other = await system.account({ type: 'commune' });
    admin = await system.account({ role: 'admin' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const post = async (changes = {}) => (await ard.client.post<Posting>('/needs', aNeed(changes))).body;

  it('a posting, its revision, its message and its log entry are written together', async () => {
    const need = await post();
    const [row] = await system.storage.read(
      `SELECT (SELECT count(*)::integer FROM posting_revisions WHERE posting_id = $1) AS revisions,
              (SELECT count(*)::integer FROM outbox WHERE payload->>'postingId' = $1::text) AS messages,
              (SELECT count(*)::integer FROM log WHERE subject_id = $1) AS log`,
      [need.id],
    );
    expect(row).toEqual({ revisions: 1, messages: 1, log: 1 });
  });

  it('drafts are its organisation’s own', async () => {
    const draft = await post({ status: 'draft' });
    expect((await ard.client.get(`/needs/${draft.id}`)).status).toBe(200);
    expect((await admin.client.get(`/needs/${draft.id}`)).status).toBe(200);
    for (const account of [other, coordinator])
      expect((await account.client.get(`/needs/${draft.id}`)).status).toBe(404);
    const listed = await other.client.get<Page>('/needs?status=draft');
    expect(listed.body.items).toEqual([]);
  });

  it('an offer is not found among the needs', async () => {
    const offer = (await other.client.post<Posting>('/offers', anOffer())).body;
    expect((await other.client.get(`/needs/${offer.id}`)).status).toBe(404);
    expect((await other.client.get(`/offers/${offer.id}`)).status).toBe(200);
  });

  it('only its organisation edits and moves it; to others it is not found', async () => {
    const need = await post();
    expect((await other.client.patch(`/needs/${need.id}`, { revision: 1, title: 'Mine now' })).status).toBe(404);
    expect((await other.client.post(`/needs/${need.id}/withdraw`)).status).toBe(404);
    expect((await coordinator.client.patch(`/needs/${need.id}`, { revision: 1, title: 'Mine now' })).status).toBe(403);
    expect((await coordinator.client.post('/needs', aNeed())).status).toBe(403);
    expect((await admin.client.post<Posting>(`/needs/${need.id}/withdraw`)).body.status).toBe('withdrawn');
  });

  it('an edit makes a new revision; one based on an old revision is refused', async () => {
    const need = await post();
    const edited = await ard.client.patch<Posting>(`/needs/${need.id}`, {
      revision: 1,
      title: 'Un autre titre',
      period: null,
    });
    expect(edited.body).toMatchObject({ revision: 2, title: 'Un autre titre', amount: { value: '45000000' } });
    expect(edited.body.period).toBeUndefined();
    const stale = await ard.client.patch<Posting>(`/needs/${need.id}`, { revision: 1, title: 'Trop tard' });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-revision' } });
    const kept = await system.storage.read<{ title: string }>(
      `SELECT content->>'title' AS title FROM posting_revisions WHERE posting_id = $1 ORDER BY revision`,
      [need.id],
    );
    expect(kept.map(({ title }) => title)).toEqual([need.title, 'Un autre titre']);
  });

  it('an edit that changes nothing makes no revision', async () => {
    const need = await post();
    for (const patch of [{}, { title: need.title, status: 'open' }]) {
      const same = await ard.client.patch<Posting>(`/needs/${need.id}`, { revision: 1, ...patch });
      expect(same).toMatchObject({ status: 200, body: { revision: 1 } });
    }
  });

  it('a patch is checked as a whole: what it leaves must still hold', async () => {
    const need = await post();
    const answer = await ard.client.patch<{ errors: { pointer: string; code: string }[] }>(`/needs/${need.id}`, {
      revision: 1,
      amount: { value: '1000', currency: 'XOF' },
      title: null,
      status: 'closed',
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual(
      ['/ownContribution own-contribution-above-amount', '/status status-not-allowed', '/title required'].toSorted(),
    );
  });

  it('moves as the table says', async () => {
    const need = await post({ status: 'draft' });
    const move = async (action: string, body?: object) =>
      (await ard.client.post<Posting>(`/needs/${need.id}/${action}`, body)).body;
    const reason = 'funded-elsewhere';
    expect(await move('close')).toMatchObject({ code: 'invalid-input' });
    expect(await move('close', { reason })).toMatchObject({ code: 'illegal-move' });
    expect(await move('publish')).toMatchObject({ status: 'open' });
    expect(await move('publish')).toMatchObject({ code: 'illegal-move' });
    expect(await move('resume')).toMatchObject({ code: 'illegal-move' });
    expect(await move('pause')).toMatchObject({ status: 'paused' });
    expect(await move('resume')).toMatchObject({ status: 'open' });
    expect(await move('close', { reason })).toMatchObject({ status: 'closed', closeReason: reason });
    expect(await move('reopen')).toMatchObject({ status: 'open', closeReason: null });
    expect(await move('withdraw')).toMatchObject({ status: 'withdrawn' });
    expect(await move('reopen')).toMatchObject({ code: 'illegal-move' });
    const edit = await ard.client.patch<Posting>(`/needs/${need.id}`, { revision: 1, title: 'Encore un' });
    expect(edit.body).toMatchObject({ code: 'illegal-move' });
  });

  it('the same key has its effect once, however often it comes and at whatever pace', async () => {
    const body = aNeed({ title: 'Une seule fois' });
    const headers = { 'idempotency-key': 'k-1' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ard.client.post<Posting>('/needs', body, { headers })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const reused = await ard.client.post<Posting>('/needs', aNeed({ title: 'Autre chose' }), { headers });
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    // keys are the caller's own, whatever is asked under them
    const theirBody = aNeed({ title: 'Celui des autres' });
    const askAgain = async () => {
      const mine = await ard.client.post<Posting>('/needs', body, { headers });
      const theirs = await other.client.post<Posting>('/needs', theirBody, { headers });
      return [mine.body, theirs.body] as const;
    };
    const [, made] = await askAgain();
    expect(made.title).toBe('Celui des autres');
    expect((await askAgain()).map(({ id }) => id)).toEqual([answers[0]?.body.id, made.id]);
  });

  it('lists by filter, sort and cursor, each posting once', async () => {
    const mine = await system.account();
    // as long as they may be, in letters of more than one byte: the title stands in the cursor
    const titles = Array.from({ length: 23 }, (_, index) =>
      `Besoin n° ${String(index).padStart(2, '0')} `.padEnd(200, 'é'),
    );
    for (const [index, title] of titles.entries()) {
      await mine.client.post('/needs', aNeed({ title, deadline: index % 2 ? '2100-06-01' : undefined }));
    }
    for (const sort of ['-createdAt', 'createdAt', 'deadline', 'title']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: string = `/needs?organisation=${mine.organisationId}&limit=5&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`;
        const page: { body: Page } = await ard.client.get<Page>(query);
        seen.push(...page.body.items.map(({ title }) => title));
        cursor = page.body.nextCursor;
      } while (cursor);
      expect(seen.toSorted()).toEqual(titles);
      if (sort === '-createdAt') expect(seen).toEqual(titles.toReversed());
      if (sort === 'title') expect(seen).toEqual(titles);
    }
  });

  it('finds by related territory, by sector with its children, by theme, modality and words without accents', async () => {
    const mine = await system.account();
    await mine.client.post(
      '/needs',
      aNeed({
        title: 'Forage à Médina',
        territories: ['SN0203'],
        sectors: ['14031'],
        themes: ['diaspora'],
        modalities: ['loan'],
      }),
    );
    const count = async (filter: string) =>
      (await ard.client.get<Page>(`/needs?organisation=${mine.organisationId}&${filter}`)).body.items.length;
    expect(await count('territory=SN-DB')).toBe(1);
    expect(await count('territory=SN')).toBe(1);
    expect(await count('territory=SN0203')).toBe(1);
    expect(await count('territory=SN0202')).toBe(0);
    expect(await count('territory=SN-KD')).toBe(0);
    expect(await count('sector=140')).toBe(1);
    expect(await count('sector=14031')).toBe(1);
    expect(await count('sector=311')).toBe(0);
    expect(await count('theme=diaspora')).toBe(1);
    expect(await count('theme=return')).toBe(0);
    expect(await count('modality=loan')).toBe(1);
    expect(await count('text=medina%20forage')).toBe(1);
    expect(await count('text=mosquee')).toBe(0);
    expect(await count('text=%25')).toBe(0);
  });
});
