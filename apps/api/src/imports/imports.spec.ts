import { readFileSync } from 'node:fs';
import { toXlsx } from '@penc/sheets';
import { simpleParser } from 'mailparser';
import type { Account } from '../../../../test/system/accounts';
import { Mailbox } from '../../../../test/system/mailbox';
import { aNeed, anOffer } from '../../../../test/system/postings';
import { xlsxOf, zipOf } from '../../../../test/system/spreadsheets';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';
import type { PostingImportView } from './views';

interface Problem {
  readonly code: string;
  readonly errors: readonly { pointer: string; code: string; message: string }[];
}
interface Suggestion {
  readonly id: string;
  readonly revision: number;
}

const CSV = { 'content-type': 'text/csv' };
const HEADINGS = 'Intitulé;Descriptif;Région;Commune;Axe;Modalités;Secteur;Montant (FCFA);Contrepartie;Début;Fin';
const FORAGE =
  'Forage à Tanaff;Un forage pour trois villages;Sédhiou;Tanaff;Mobilisation de la diaspora;Subvention, formation;14031;45 millions;5 000 000;01/04/2100;31 mars 2101';
const MARCHE = 'Marché de Goudomp;Halle et étals pour les commerçantes;Sedhiu;;diaspora;subvention;;68 602 €;;;';
const sheetOf = (...lines: string[]) => [HEADINGS, ...lines].join('\r\n');

/** As Excel saves « CSV » in French: Windows-1252, where the euro is byte 0x80. */
const WINDOWS = Buffer.from(sheetOf(FORAGE, MARCHE).replace('€', '\u0080').replaceAll('’', '\u0092'), 'latin1');

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

  const send = <T = PostingImportView>(
    file: string | Buffer,
    { client }: Account = ard,
    query = '?kind=need',
    headers = CSV,
  ) => client.raw<T>('POST', `/imports${query}`, file, headers);
  const sent = async (file: string | Buffer) => {
    const { status, body } = await send(file);
    expect(status).toBe(201);
    return body;
  };
  const look = async (id: string, account = ard) =>
    (await account.client.get<PostingImportView>(`/imports/${id}`)).body;
  const commit = <T = PostingImportView>(id: string, request = {}, account = ard) =>
    account.client.post<T>(`/imports/${id}/commit`, request);
  const posted = async () =>
    system.storage.read<{ title: string; status: string; content: Record<string, unknown> }>(
      `SELECT content->>'title' AS title, status, content FROM postings WHERE organisation_id = $1 ORDER BY 1`,
      [ard.organisationId],
    );

  it('are told line by line before any is posted: places, amounts and sectors as they were understood', async () => {
    const { columns, lines, status } = await sent(WINDOWS);
    expect(status).toBe('uploaded');
    expect(columns.map(({ field }) => field)).toEqual([
      'title',
      'description',
      'region',
      'commune',
      'themes',
      'modalities',
      'sectors',
      'amount',
      'ownContribution',
      'period.start',
      'period.end',
    ]);
    const [first, second] = lines.map(({ understood }) =>
      Object.fromEntries(understood.map(({ label, text }) => [label, text.replaceAll('\u00a0', ' ')])),
    );
    expect(lines.map(({ line, ready, faults }) => [line, ready, faults])).toEqual([
      [2, true, []],
      [3, true, []],
    ]);
    expect(first).toMatchObject({
      Territoires: 'Tanaff',
      Axes: 'mobilisation de la diaspora',
      'Modalités d’appui': 'subvention et formation et renforcement de capacités',
      'Coût total': '45 000 000 F CFA (≈ 68 602 €)',
      'Début de la mise en œuvre': '1er avril 2100',
      'Fin de la mise en œuvre': '31 mars 2101',
    });
    // a typing error in the region, no sector: the words say what it is about
    expect(second).toMatchObject({ Territoires: 'région de Sédhiou', 'Coût total': '68 602 € (≈ 44 999 962 F CFA)' });
    expect(lines[1]?.deduced).toEqual(['sectors']);
    expect(await posted()).toEqual([]);
  });

  it('are posted together, once however often that is asked, and withdrawn together', async () => {
    const { id } = await sent(sheetOf(FORAGE, MARCHE));
    const answers = await Promise.all([commit(id), commit(id), commit(id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const rows = await posted();
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
    expect((await posted()).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect((await ard.client.post(`/imports/${id}/undo`)).status).toBe(200);
    expect((await commit<Problem>(id)).body.code).toBe('import-over');
  });

  it('with hostile titles stand escaped in the mails about them, and are not withdrawn once somebody has answered', async () => {
    const agency = await system.account({ type: 'cooperation-agency' });
    const coordinator = await system.account({ role: 'coordinator' });
    const { id } = await sent(sheetOf(FORAGE.replace('Forage à', '<script>alert(1)</script> à')));
    const [needId] = (await commit(id)).body.postingIds;
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
    const refused = await ard.client.post<Problem>(`/imports/${id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-in-use']);
    expect((await posted()).map(({ status }) => status)).toEqual(['open']);
  }, 60_000);

  it('cannot carry a second line into a title, and so none into the subject of a mail', async () => {
    const { lines } = await sent(sheetOf(FORAGE.replace('Forage à Tanaff', '"Forage\r\nBcc: x@y.z"')));
    expect(lines[0]?.faults.map(({ pointer }) => pointer)).toEqual(['/title']);
  });

  it('with faults are all refused, with the words of each, unless they are left out', async () => {
    const bad = 'X;;Sédhou-sur-Mer;;return;subvetion;99999;beaucoup;1;31/02/2100;';
    const { id, lines } = await sent(sheetOf(FORAGE, bad));
    const faults = Object.fromEntries((lines[1]?.faults ?? []).map(({ pointer, message }) => [pointer, message]));
    expect(faults).toMatchObject({
      '/title': expect.any(String) as string,
      '/description': expect.any(String) as string,
      '/region': expect.stringContaining('n’est pas dans la liste') as string,
      '/sectors': expect.stringContaining('99999') as string,
      '/amount': expect.stringContaining('45 millions') as string,
      '/period/start': expect.stringContaining('31/03/2027') as string,
    });
    expect(Object.keys(faults)).not.toContain('/territories');
    const refused = await commit<Problem>(id);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-faulty']);
    expect(await posted()).toEqual([]);
    expect((await commit(id, { withoutFaulty: true })).body.postingIds).toHaveLength(1);
  });

  it('are told apart by their titles from what was posted before and from each other, and left out on demand', async () => {
    await ard.client.post('/needs', aNeed({ title: 'FORAGE A TANAFF' }));
    const { id, lines } = await sent(sheetOf(FORAGE, MARCHE, MARCHE));
    expect(lines.map(({ namesake }) => namesake)).toEqual([
      { postingId: expect.any(String) as string, line: null },
      null,
      { postingId: null, line: 3 },
    ]);
    expect((await commit(id, { withoutDuplicates: true })).body.postingIds).toHaveLength(1);
    const again = await sent(sheetOf(FORAGE));
    expect((await commit<Problem>(again.id, { withoutDuplicates: true })).body.code).toBe('import-empty');
  });

  it('may have any headings: who sent them says what they are, and what is left aside', async () => {
    const odd = [
      'Ce qu’il nous faut;Pourquoi;Où;Quoi;Note interne',
      'Une école;Trois classes;Kolda;subvention;à revoir',
    ].join('\n');
    const { id, columns } = await sent(odd);
    expect(columns.map(({ field }) => field)).toEqual([null, null, null, null, null]);
    const change = (body: object) => ard.client.patch<PostingImportView & Problem>(`/imports/${id}`, body);
    const told = await change({
      columns: ['title', 'description', 'territories', 'modalities', null],
      postingStatus: 'draft',
    });
    expect(told.body.lines[0]).toMatchObject({ ready: true, title: 'Une école' });
    expect((await change({ columns: ['title'] })).body.errors).toMatchObject([
      { pointer: '/columns', code: 'import-columns' },
    ]);
    const twice = await change({ columns: ['title', 'title', 'nonsense', null, null] });
    expect(twice.body.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/columns/1', 'import-column-twice'],
      ['/columns/2', 'unknown-code'],
    ]);
    await commit(id);
    expect((await posted()).map(({ status }) => status)).toEqual(['draft']);
  });

  it('come in a workbook as well, whose template is read back, its example left aside', async () => {
    const answer = await fetch(`${system.baseUrl}/api/v1/imports/templates/need?language=fr`, {
      headers: { authorization: `Bearer ${ard.key}` },
    });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="penc-needs.xlsx"');
    const empty = await send(Buffer.from(await answer.arrayBuffer()));
    expect(empty.body).toMatchObject({ lines: [], examples: 1 });
    expect(empty.body.columns.every(({ field }) => field !== null)).toBe(true);
    const columns = empty.body.columns.map(({ heading }) => ({ title: heading, kind: 'text' }) as const);
    const cells: Record<string, string | number | Date> = {
      title: '=HYPERLINK("http://x")',
      description: 'Un <b>mur</b>',
      commune: 'commune de Kaolack',
      themes: 'return',
      modalities: 'subvention ; prêt',
      sectors: '14031 – Approvisionnement',
      amount: 45_000_000,
      'period.start': new Date('2100-04-01'),
      'period.end': new Date('2101-04-01'),
    };
    const row = empty.body.columns.map(({ field }) => cells[field ?? ''] ?? null);
    const filled = await send(await toXlsx([{ name: 'Besoins', columns, rows: [row] }]), ard, '?kind=need', {
      'content-type': 'application/octet-stream',
    });
    expect(filled.body.lines[0]).toMatchObject({ line: 2, title: '=HYPERLINK("http://x")', ready: true, faults: [] });
    const { postingIds } = (await commit(filled.body.id)).body;
    expect((await posted())[0]?.content).toMatchObject({
      title: '=HYPERLINK("http://x")',
      period: { start: '2100-04-01' },
      territories: [expect.stringContaining('SN')],
    });
    expect(postingIds).toHaveLength(1);
  });

  it('may be offers, with their own columns', async () => {
    const agency = await system.account({ type: 'cooperation-agency' });
    const csv =
      'Title,Description,Territory,Axis,Modality,Sector,Envelope,Maximum,Funding rate,Eligible,Number of projects,Award\n' +
      'Water fund,Boreholes for villages,"Kolda; Sédhiou",return,grant,14031,"900,000 EUR",200000 EUR,80%,commune; regional development agency,12,standing facility';
    const { body } = await send(csv, agency, '?kind=offer&language=en');
    expect(body.lines[0]).toMatchObject({ ready: true, faults: [] });
    const { postingIds } = (await commit(body.id, {}, agency)).body;
    const offer = await agency.client.get(`/offers/${postingIds[0]}`);
    expect(offer.body).toMatchObject({
      language: 'en',
      territories: ['SN-KD', 'SN-SE'],
      envelope: { value: '900000', currency: 'EUR' },
      ticket: { max: { value: '200000', currency: 'EUR' } },
      fundingRateMax: 0.8,
      eligibleTypes: ['commune', 'ard'],
      capacity: 12,
      kind: 'standing',
    });
  });

  it('warn of what may identify a person', async () => {
    const { lines } = await sent(sheetOf(FORAGE.replace('Un forage', 'Appeler Awa au 77 123 45 67 pour un forage')));
    expect(lines[0]?.warnings.map(({ pointer }) => pointer)).toEqual(['/description']);
    expect(lines[0]?.ready).toBe(true);
  });

  it('are their organisation’s alone, and for those who may post', async () => {
    const { id } = await sent(sheetOf(FORAGE));
    const stranger = await system.account();
    for (const call of [
      stranger.client.get(`/imports/${id}`),
      commit(id, {}, stranger),
      stranger.client.post(`/imports/${id}/undo`),
      stranger.client.patch(`/imports/${id}`, { postingStatus: 'draft' }),
    ])
      expect((await call).status).toBe(404);
    const colleague = await system.account({ organisationId: ard.organisationId });
    expect((await look(id, colleague)).id).toBe(id);
    const member = await system.account({ role: 'member', organisationId: ard.organisationId });
    expect((await member.client.get(`/imports/${id}`)).status).toBe(403);
    expect((await send(sheetOf(FORAGE), member)).status).toBe(403);
    expect((await system.anyone.raw('POST', '/imports?kind=need', sheetOf(FORAGE), CSV)).status).toBe(401);
    expect((await ard.client.raw('DELETE', `/imports/${id}`, '')).status).toBe(204);
    expect((await ard.client.get(`/imports/${id}`)).status).toBe(404);
  });

  it.each([
    ['a picture that is called a table', Buffer.from('89504e470d0a1a0a00', 'hex'), 'sheet-not-a-sheet'],
    [
      'a zip in a zip',
      zipOf([{ name: 'a.zip', content: zipOf([{ name: 'a.csv', content: 'a;b' }]) }]),
      'sheet-archive',
    ],
    ['a zip bomb', xlsxOf({ rows: `<row r="1"/>${' '.repeat(15_000_000)}` }), 'sheet-inflated'],
    ['headings alone', HEADINGS, 'sheet-empty'],
    ['more lines than one posts', sheetOf(...Array.from({ length: 501 }, () => MARCHE)), 'import-too-many'],
  ])('are refused whole where the file is %s', async (_, file, code) => {
    const answer = await send<Problem>(file);
    expect([answer.status, answer.body.errors.map((one) => one.code)]).toEqual([422, [code]]);
    expect(answer.body.errors[0]?.message).not.toMatch(/^fault\./);
  });

  it('are refused above 5 MB, and in a type that is no file', async () => {
    const large = await send<Problem>(Buffer.alloc(6_000_000, 'a;b\n'));
    expect([large.status, large.body.code]).toEqual([413, 'file-too-large']);
    const json = await ard.client.post<Problem>('/imports?kind=need', { a: 1 });
    expect([json.status, json.body.code]).toEqual([415, 'unsupported-media-type']);
    expect((await send<Problem>(sheetOf(FORAGE), ard, '?kind=dream')).status).toBe(422);
  });

  it('of five hundred lines are checked and posted within a few seconds', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => MARCHE.replace('Marché', `Marché ${index}`));
    const { id } = await sent(sheetOf(...lines));
    const answer = await commit(id);
    expect(answer.body.postingIds).toHaveLength(500);
  }, 60_000);
});
