import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import type { Account } from '../../../../test/system/accounts';
import {
  type ImportProblem,
  CSV,
  FORAGE,
  MARCHE,
  commit,
  postingsOf,
  send,
  sent,
  sheetOf,
} from '../../../../test/system/square/imports';
import { atOnce } from '../../../../test/system/watching/locked';
import { Mailbox } from '../../../../test/system/servers/mailbox';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';
import type { PostingImportView } from './views';

interface Suggestion {
  readonly id: string;
  readonly revision: number;
}

describe('Postings from a spreadsheet', () => {
  const db = database();
  const mailbox = new Mailbox();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { env: { SMTP_URL: await mailbox.start() } });
  });
  beforeEach(async () => {
    ard = await system.account();
  });
  afterAll(async () => {
    await system.stop();
    await mailbox.stop();
  });

  it('are posted together, once however often that is asked, and withdrawn together', async () => {
    const { id } = await sent(ard, sheetOf(FORAGE, MARCHE));
    const answers = await Promise.all([commit(ard, id), commit(ard, id), commit(ard, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const rows = await postingsOf(system, ard);
    expect(rows.map(({ title, status }) => [title, status])).toEqual([
      ['Forage à Tanaff', 'open'],
      ['Marché de Goudomp', 'open'],
    ]);
    expect(rows[0]?.content).toMatchObject({
      amount: { value: '45000000', currency: 'XOF' },
      territories: ['SN1102-TANAFF'],
    });
    expect(answers[0]?.body).toMatchObject({ status: 'committed', lines: [], columns: [] });
    expect(answers[0]?.body.postingIds).toHaveLength(2);
    const kept = await system.storage.read('SELECT content FROM import_batches WHERE id = $1', [id]);
    expect(kept).toEqual([{ content: null }]);
    const undone = await ard.client.post<PostingImportView>(`/imports/${id}/undo`);
    expect(undone.body.status).toBe('undone');
    expect((await postingsOf(system, ard)).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect((await ard.client.post(`/imports/${id}/undo`)).status).toBe(200);
    expect((await commit<ImportProblem>(ard, id)).body.code).toBe('import-over');
  });

  it('are posted once by however many at the same time, as they were last said to be', async () => {
    const { id } = await sent(ard, sheetOf(FORAGE, MARCHE));
    const told = [`UPDATE import_batches SET posting_status = 'draft' WHERE id = $1`, id] as const;
    const answers = await atOnce(system.storage, told, () => [commit(ard, id), commit(ard, id), commit(ard, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await postingsOf(system, ard)).map(({ status }) => status)).toEqual(['draft', 'draft']);
  });

  it('are withdrawn together or not at all, and once posted no more forgotten', async () => {
    const { id } = await sent(ard, sheetOf(FORAGE, MARCHE));
    const [first] = (await commit(ard, id)).body.postingIds;
    expect((await ard.client.raw<ImportProblem>('DELETE', `/imports/${id}`, '')).body.code).toBe('import-over');
    await ard.client.post(`/needs/${first}/close`, { reason: 'funded-elsewhere' });
    const refused = await ard.client.post<ImportProblem>(`/imports/${id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-in-use']);
    expect((await postingsOf(system, ard)).map(({ status }) => status).toSorted()).toEqual(['closed', 'open']);
  });

  it('with hostile titles stand escaped in the mails about them, and are not withdrawn once somebody has answered', async () => {
    const agency = await system.account({ type: 'cooperation-agency' });
    const coordinator = await system.account({ role: 'coordinator' });
    const { id } = await sent(ard, sheetOf(FORAGE.replace('Forage à', '<script>alert(1)</script> à')));
    const [needId] = (await commit(ard, id)).body.postingIds;
    const { body: offer } = await agency.client.post<{ id: string }>(
      '/offers',
      anOffer({ themes: ['diaspora'], sectors: ['14031'], kind: 'direct' }),
    );
    const path = `/suggestions?needId=${needId}&offerId=${offer.id}`;
    const suggestion = await until(
      'the suggestion',
      async () => (await coordinator.client.get<{ items: Suggestion[] }>(path)).body.items[0],
    );
    await coordinator.client.post(`/suggestions/${suggestion.id}/approve`, { revision: suggestion.revision });
    await system.settled();
    const { file } = await mailbox.next(agency.email, 1);
    const { html } = await simpleParser(readFileSync(file));
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toContain('<script>');
    const { body: shown } = await agency.client.get<Suggestion>(`/suggestions/${suggestion.id}`);
    const answer = await agency.client.post(`/suggestions/${suggestion.id}/answer`, {
      revision: shown.revision,
      answer: 'accept',
    });
    expect(answer.status).toBe(200);
    const refused = await ard.client.post<ImportProblem>(`/imports/${id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-in-use']);
    expect((await postingsOf(system, ard)).map(({ status }) => status)).toEqual(['open']);
  });

  it('are told apart by their titles from what was posted before and from each other, and left out on demand', async () => {
    await ard.client.post('/needs', aNeed({ title: 'FORAGE A TANAFF', territories: ['SN-SE'] }));
    const { id, lines } = await sent(ard, sheetOf(FORAGE, MARCHE, MARCHE));
    expect(lines.map(({ namesake }) => namesake)).toEqual([
      { postingId: expect.any(String) as string, line: null },
      null,
      { postingId: null, line: 3 },
    ]);
    expect((await commit(ard, id, { withoutDuplicates: true })).body.postingIds).toHaveLength(1);
    const again = await sent(ard, sheetOf(FORAGE));
    expect((await commit<ImportProblem>(ard, again.id, { withoutDuplicates: true })).body.code).toBe('import-empty');
  });

  it('are posted once where two colleagues send the same file at the same moment: the second is told', async () => {
    const colleague = await system.account({ organisationId: ard.organisationId });
    const file = sheetOf(FORAGE, MARCHE);
    const [mine, hers] = [await sent(ard, file), await sent(colleague, file)];
    expect(hers.lines.map(({ namesake }) => namesake)).toEqual([null, null]);
    const both = ['SELECT 1 FROM import_batches WHERE organisation_id = $1 FOR UPDATE', ard.organisationId] as const;
    const answers = await atOnce(system.storage, both, () => [
      commit<PostingImportView & ImportProblem>(ard, mine.id),
      commit<PostingImportView & ImportProblem>(colleague, hers.id),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'import-doubled',
      detail: expect.stringContaining(
        '2 lignes correspondent, par leur titre et leur territoire, à des fiches qui existent peut-être déjà',
      ) as string,
    });
    expect(await postingsOf(system, ard)).toHaveLength(2);
    // who has been told of one may post one, no more
    const second = answers[0]?.status === 409 ? mine.id : hers.id;
    expect((await commit(ard, second, { duplicates: 1 })).status).toBe(409);
    expect((await commit(ard, second, { duplicates: 2 })).body.postingIds).toHaveLength(2);
  });

  it('are their organisation’s alone, and for those who may post', async () => {
    const { id } = await sent(ard, sheetOf(FORAGE));
    const stranger = await system.account();
    for (const call of [
      stranger.client.get(`/imports/${id}`),
      commit(stranger, id),
      stranger.client.post(`/imports/${id}/undo`),
      stranger.client.patch(`/imports/${id}`, { postingStatus: 'draft' }),
    ])
      expect((await call).status).toBe(404);
    const colleague = await system.account({ organisationId: ard.organisationId });
    expect((await colleague.client.get<{ id: string }>(`/imports/${id}`)).body.id).toBe(id);
    const member = await system.account({ role: 'member', organisationId: ard.organisationId });
    expect((await member.client.get(`/imports/${id}`)).status).toBe(403);
    expect((await send(member, sheetOf(FORAGE))).status).toBe(403);
    expect((await system.anyone.raw('POST', '/imports?kind=need', sheetOf(FORAGE), CSV)).status).toBe(401);
    expect((await ard.client.raw('DELETE', `/imports/${id}`, '')).status).toBe(204);
    expect((await ard.client.get(`/imports/${id}`)).status).toBe(404);
  });

  it('are sent once under one Idempotency-Key, which stands for that file and for what it is said to hold', async () => {
    const once = { ...CSV, 'idempotency-key': 'besoins' };
    const ask = (query: string) => send<PostingImportView & ImportProblem>(ard, sheetOf(FORAGE), query, once);
    const [first, again] = [await ask('?kind=need'), await ask('?kind=need')];
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    const offers = await ask('?kind=offer');
    expect([offers.status, offers.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('of five hundred lines are checked and posted within a few seconds', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => MARCHE.replace('Marché', `Marché ${index}`));
    const { id } = await sent(ard, sheetOf(...lines));
    const answer = await commit(ard, id);
    expect(answer.body.postingIds).toHaveLength(500);
  });
});
