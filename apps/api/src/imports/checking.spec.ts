import { toXlsx } from '@penc/sheets';
import {
  type ImportProblem,
  FORAGE,
  MARCHE,
  commit,
  postingsOf,
  send,
  sent,
  sheetOf,
  importing,
} from '../../../../test/system/square/imports';
import type { PostingImportView } from './views';

/** As Excel saves « CSV » in French: Windows-1252, where the euro is byte 0x80. */
const WINDOWS = Buffer.from(sheetOf(FORAGE, MARCHE).replace('€', '\u0080').replaceAll('’', '\u0092'), 'latin1');

describe('The lines of a spreadsheet', () => {
  const at = importing();

  it('are told line by line before any is posted: places, amounts and sectors as they were understood', async () => {
    const { columns, lines, status } = await sent(at.ard, WINDOWS);
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
      'Modalités d’appui': 'subvention ; formation et renforcement de capacités',
      'Coût total': '45 000 000 F CFA (≈ 68 602 €)',
      'Début de la mise en œuvre': '1er avril 2100',
      'Fin de la mise en œuvre': '31 mars 2101',
    });
    // a typing error in the region, no sector: the words say what it is about
    expect(second).toMatchObject({ Territoires: 'région de Sédhiou', 'Coût total': '68 602 € (≈ 44 999 962 F CFA)' });
    expect(lines[1]?.deduced).toEqual(['sectors']);
    expect(await postingsOf(at.system, at.ard)).toEqual([]);
  });

  it('cannot carry a second line into a title, and so none into the subject of a mail', async () => {
    const { lines } = await sent(at.ard, sheetOf(FORAGE.replace('Forage à Tanaff', '"Forage\r\nBcc: x@y.z"')));
    expect(lines[0]?.faults.map(({ pointer }) => pointer)).toEqual(['/title']);
  });

  it('with faults are all refused, with the words of each, unless they are left out', async () => {
    const bad = 'X;;Sédhou-sur-Mer;;return;subvetion;99999;beaucoup;1;31/02/2100;';
    const { id, lines } = await sent(at.ard, sheetOf(FORAGE, bad));
    const faults = Object.fromEntries((lines[1]?.faults ?? []).map(({ pointer, message }) => [pointer, message]));
    expect(faults).toMatchObject({
      '/title': expect.any(String) as string,
      '/description': expect.any(String) as string,
      '/region': expect.stringContaining('n’est pas dans la liste') as string,
      '/sectors': expect.stringContaining('99999') as string,
      '/amount': expect.stringContaining('45\u00a0millions') as string,
      '/period/start': expect.stringContaining('31/03/2027') as string,
    });
    expect(Object.keys(faults)).not.toContain('/territories');
    const refused = await commit<ImportProblem>(at.ard, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-faulty']);
    expect(await postingsOf(at.system, at.ard)).toEqual([]);
    expect((await commit(at.ard, id, { withoutFaulty: true })).body.postingIds).toHaveLength(1);
  });

  it('may have any headings: who sent them says what they are, and what is left aside', async () => {
    const odd = [
      'Ce qu’il nous faut;Pourquoi;Où;Quoi;Note interne',
      'Une école;Trois classes;Kolda;subvention;à revoir',
    ].join('\n');
    const { id, columns } = await sent(at.ard, odd);
    expect(columns.map(({ field }) => field)).toEqual([null, null, null, null, null]);
    const change = (body: object) => at.ard.client.patch<PostingImportView & ImportProblem>(`/imports/${id}`, body);
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
    await commit(at.ard, id);
    expect((await postingsOf(at.system, at.ard)).map(({ status }) => status)).toEqual(['draft']);
  });

  it('begin and end with the month, the quarter or the year that is typed', async () => {
    const periods = ['juin 2100;fin juin 2100', 'T2 2100;1er semestre 2101', 'June 2100;2102', '2100-06;bientôt'];
    const rows = periods.map((period, i) => `Puits ${i};Un puits;Sédhiou;;diaspora;subvention;;;;${period}`);
    const { lines } = await sent(at.ard, sheetOf(...rows));
    const told = (field: string) => lines.map(({ understood }) => understood.find((one) => one.field === field)?.text);
    expect(told('period.start').map((text) => text?.replaceAll(/\s/g, ' '))).toEqual([
      '1er juin 2100 (premier jour de « juin 2100 »)',
      '1er avril 2100 (premier jour de « T2 2100 »)',
      '1er juin 2100 (premier jour de « June 2100 »)',
      '1er juin 2100 (premier jour de « 2100-06 »)',
    ]);
    expect(told('period.end').map((text) => text?.replaceAll(/\s/g, ' '))).toEqual([
      '30 juin 2100 (dernier jour de « fin juin 2100 »)',
      '30 juin 2101 (dernier jour de « 1er semestre 2101 »)',
      '31 décembre 2102 (dernier jour de « 2102 »)',
      undefined,
    ]);
    expect(lines[3]?.faults).toMatchObject([{ pointer: '/period/end', code: 'typed-bound', written: 'bientôt' }]);
  });

  it('end with the month by which an answer is wanted, and say that it was read so', async () => {
    const written = ['juin 2100', '15/06/2100', 'début juillet 2100', 'juin'];
    const rows = written.map((deadline, i) => `Puits ${i};Un puits;Sédhiou;subvention;${deadline}`);
    const { lines } = await sent(at.ard, ['Intitulé;Description;Territoire;Modalité;Échéance', ...rows].join('\n'));
    const told = lines.map(({ understood }) => understood.find(({ field }) => field === 'deadline')?.text);
    expect(told.map((text) => text?.replaceAll(/\s/g, ' '))).toEqual([
      '30 juin 2100 (dernier jour de « juin 2100 »)',
      '15 juin 2100',
      '1er juillet 2100 (premier jour de « début juillet 2100 »)',
      undefined,
    ]);
    expect(lines[3]?.faults[0]).toMatchObject({ pointer: '/deadline', code: 'typed-deadline', written: 'juin' });
  });

  it('contribute a share of their cost, and name an axis with a typing error', async () => {
    const row = 'Puits;Un puits;Sédhiou;;diasporra;subvention;;45 millions;10 %;;';
    const { lines } = await sent(at.ard, sheetOf(row));
    expect(lines[0]?.faults).toEqual([]);
    const told = Object.fromEntries(lines[0]?.understood.map(({ field, text }) => [field, text]) ?? []);
    expect(told['ownContribution']?.replaceAll('\u00a0', ' ')).toMatch(/^4 500 000 F CFA/);
    expect(told['themes']).toBe('mobilisation de la diaspora');
  });

  it('are left aside where they are totals, and said to be', async () => {
    const [subtotal, total] = [';;Sédhiou;;;;Sous-total;45 millions', 'TOTAL;;;;;;;90 millions'];
    const { id, lines, totals } = await sent(at.ard, sheetOf(FORAGE, subtotal, MARCHE, total));
    expect([lines.map(({ line }) => line), totals]).toEqual([
      [2, 4],
      [3, 5],
    ]);
    expect((await commit(at.ard, id)).status).toBe(200);
    expect(await postingsOf(at.system, at.ard)).toHaveLength(2);
  });

  it('come in a workbook as well, whose template is read back, its example left aside', async () => {
    const answer = await fetch(`${at.system.baseUrl}/api/v1/imports/templates/need?language=fr`, {
      headers: { authorization: `Bearer ${at.ard.key}` },
    });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="penc-needs.xlsx"');
    const empty = await send(at.ard, Buffer.from(await answer.arrayBuffer()));
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
    const filled = await send(at.ard, await toXlsx([{ name: 'Besoins', columns, rows: [row] }]), '?kind=need', {
      'content-type': 'application/octet-stream',
    });
    expect(filled.body.lines[0]).toMatchObject({ line: 2, title: '=HYPERLINK("http://x")', ready: true, faults: [] });
    const { postingIds } = (await commit(at.ard, filled.body.id)).body;
    expect((await postingsOf(at.system, at.ard))[0]?.content).toMatchObject({
      title: '=HYPERLINK("http://x")',
      period: { start: '2100-04-01' },
      territories: [expect.stringContaining('SN')],
    });
    expect(postingIds).toHaveLength(1);
  });

  it('may be offers, with their own columns', async () => {
    const agency = await at.system.account({ type: 'cooperation-agency' });
    const csv =
      'Title,Description,Territory,Axis,Modality,Sector,Envelope,Maximum,Funding rate,Eligible,Number of projects,Award\n' +
      'Water fund,Boreholes for villages,"Kolda; Sédhiou",return,grant,14031,"900,000 EUR",200000 EUR,80%,commune; regional development agency,12,standing facility';
    const { body } = await send(agency, csv, '?kind=offer&language=en');
    expect(body.lines[0]).toMatchObject({ ready: true, faults: [] });
    const { postingIds } = (await commit(agency, body.id)).body;
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

  it('are told the place that was nearly written in the language of the file', async () => {
    const near = async (language: string) => {
      const { body } = await send(at.ard, 'Title;Territory\nBorehole;Lougaaaa', `?kind=need&language=${language}`);
      return body.lines[0]?.faults.find(({ pointer }) => pointer === '/territories')?.message;
    };
    expect(await Promise.all([near('fr'), near('en')])).toEqual([
      expect.stringContaining('région de Louga'),
      expect.stringContaining('Louga region'),
    ]);
  });

  it('have their amounts in the currency that a column of its own names, or the heading', async () => {
    const table = [
      'Intitulé;Montant;Contrepartie (millions de FCFA);Devise',
      'Forage;50 000;2;EUR',
      'Marché;50 000;;Livres',
    ].join('\n');
    const [forage, marche] = (await sent(at.ard, table)).lines;
    const amounts = forage?.understood.map(({ field, text }) => [field, text.replaceAll(/\s/g, ' ')]);
    expect(amounts).toContainEqual(['amount', '50 000 € (≈ 32 797 850 F CFA)']);
    // what heads a column is about that column alone
    expect(amounts).toContainEqual(['ownContribution', expect.stringContaining('2 000 000 F CFA')]);
    expect(marche?.faults).toContainEqual(expect.objectContaining({ pointer: '/currency', code: 'money.currency' }));
  });

  it('are asked for a word of the list, and no other is proposed for one that is unlike it', async () => {
    const { lines } = await sent(at.ard, sheetOf(FORAGE.replace('Subvention, formation', 'troc')));
    expect(lines[0]?.faults.map(({ code, message }) => [code, message])).toEqual([
      ['import-unknown', '«\u00a0troc\u00a0» n’est pas dans la liste.'],
    ]);
  });

  it('name modalities as officers do, each as what it is', async () => {
    const said = [
      'Don',
      'Crédit',
      'Prêt d’honneur',
      'Renforcement des capacités, matériel',
      'Voyage d’étude',
      'don en nature',
    ];
    const { lines } = await sent(
      at.ard,
      sheetOf(...said.map((words) => FORAGE.replace('Subvention, formation', words))),
    );
    expect(lines.map(({ understood }) => understood.find(({ field }) => field === 'modalities')?.text)).toEqual([
      'subvention',
      'prêt',
      'prêt',
      'formation et renforcement de capacités\u00a0; équipement',
      'échange entre pairs',
      undefined,
    ]);
    // what is given as it is, is no money: nobody guesses
    expect(lines.at(-1)?.faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/modalities', 'import-unknown'],
    ]);
  });

  it('warn of what may identify a person', async () => {
    const { lines } = await sent(
      at.ard,
      sheetOf(FORAGE.replace('Un forage', 'Appeler Awa au 77 123 45 67 pour un forage')),
    );
    expect(lines[0]?.warnings.map(({ pointer }) => pointer)).toEqual(['/description']);
    expect(lines[0]?.ready).toBe(true);
  });
});
