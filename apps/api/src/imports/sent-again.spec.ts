import { readSheet, toXlsx } from '@penc/sheets';
import type { Account } from '../../../../test/system/accounts';
import { CSV, commit, postingsOf, send, sent, sheetOf } from '../../../../test/system/imports';
import { visitorOf } from '../../../../test/system/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

const WRONG = ['beaucoup', 'à voir avec le maire', '12 millons de quoi'];
const LINES = 40;
const isFaulty = (index: number) => index % 4 === 3;
/** Four titles for forty lines, as in a plan: the place tells them apart. */
const TITLES = ['Salles de classe', 'Poste de santé', 'Forage', 'Magasin de stockage'];
const COMMUNES = [
  'Tanaff',
  'Goudomp',
  'Samine',
  'Diattacounda',
  'Simbandi Balante',
  'Yarang Balante',
  'Karantaba',
  'Niagha',
  'Djibanar',
  'Kaour',
];
const lineAt = (index: number, amount: string) =>
  `${TITLES[Math.floor(index / 10)]};Pour la commune;Sédhiou;${COMMUNES[index % 10]};diaspora;subvention;;${amount};;;`;
const table = (isCorrected: boolean) =>
  sheetOf(
    ...Array.from({ length: LINES }, (_, index) =>
      lineAt(index, isFaulty(index) && !isCorrected ? (WRONG[index % WRONG.length] ?? '') : `${index + 1} millions`),
    ),
  );
const FAULTY = 10;

describe('A spreadsheet that is corrected and sent again', () => {
  const db = database();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  beforeEach(async () => {
    ard = await system.account();
  });
  afterAll(() => system.stop());

  const corrections = async (id: string, language = 'fr') => {
    const answer = await fetch(`${system.baseUrl}/api/v1/imports/${id}/corrections?language=${language}`, {
      headers: { authorization: `Bearer ${ard.key}` },
    });
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('creates what was faulty and nothing twice, and says so on the way', async () => {
    const visitor = await visitorOf(system, ard);
    const upload = async (content: string) => {
      await visitor.open('/imports/needs');
      await visitor.upload({ field: 'file', name: 'plan.csv', content }, { language: 'fr' });
    };
    await upload(table(false));
    expect(visitor.html).toContain('40 lignes lues : 30 sont prêtes, 10 sont à corriger.');
    expect(visitor.html).not.toContain('name="withoutDuplicates"');
    expect(visitor.html).toContain('Télécharger les lignes à corriger (Excel)');
    await visitor.send({ withoutFaulty: 'yes' }, `${visitor.path}/commit`);
    expect(visitor.html).toContain('30 besoins ont été créés.');
    expect(visitor.html).toContain('10 lignes à corriger ont été laissées de côté.');
    await upload(table(true));
    expect(visitor.html).toContain('30 lignes prêtes portent un titre qui existe déjà ; 10 sont nouvelles.');
    expect(visitor.html).toContain('Seules les 10 lignes nouvelles sont alors importées.');
    expect(visitor.html).toContain('Lignes dont le titre existe déjà');
    await visitor.send({ withoutDuplicates: 'yes' }, `${visitor.path}/commit`);
    expect(visitor.html).toContain('10 besoins ont été créés.');
    expect(visitor.html).toContain('30 lignes, dont le titre existait déjà, n’ont pas été importées une seconde fois.');
    const places = (await postingsOf(system, ard)).map(
      ({ title, content }) => `${title} ${String(content['territories'])}`,
    );
    expect([places.length, new Set(places).size]).toEqual([LINES, LINES]);
  });

  it('can be the lines to correct alone, in its columns, with what is wrong in one more, which is left aside', async () => {
    const { id } = await sent(ard, table(false));
    const { bytes } = await corrections(id);
    const [headings, ...rows] = await readSheet(bytes);
    expect(headings?.cells.slice(0, 3)).toEqual(['Intitulé', 'Descriptif', 'Région']);
    expect(headings?.cells.at(-1)).toBe('À corriger (colonne ignorée à l’import)');
    expect(rows).toHaveLength(FAULTY);
    expect(rows[0]?.cells.at(-1)?.replaceAll('\u00a0', ' ')).toMatch(
      /^Coût total, « beaucoup » : Nous n’avons pas su lire/,
    );
    await commit(ard, id, { withoutFaulty: true });

    const corrected = await toXlsx([
      {
        name: 'Corrigé',
        columns: (headings?.cells ?? []).map((title) => ({ title, kind: 'text' as const })),
        rows: rows.map(({ cells }) => cells.map((text, column) => (column === 7 ? '5 millions' : text))),
      },
    ]);
    const again = await send(ard, corrected, '?kind=need', { 'content-type': 'application/octet-stream' });
    expect(again.body.columns.map(({ heading }) => heading)).toEqual(headings?.cells.slice(0, -1));
    expect(again.body.lines.map(({ ready, namesake }) => [ready, namesake])).toEqual(rows.map(() => [true, null]));
    expect((await commit(ard, again.body.id)).body.postingIds).toHaveLength(FAULTY);
    expect(await postingsOf(system, ard)).toHaveLength(LINES);
  });

  it('is given in the language of who asks, with « idem » written out, no formula, and not once it is posted', async () => {
    const rows = [
      '=1+1;Un forage;Sédhiou;Tanaff;diaspora;prêt;;5 millions;;;',
      'Puits;idem;idem;idem;idem;idem;;rien;;;',
    ];
    const { id } = await sent(ard, sheetOf(...rows, 'Mare;Une mare;Sédhiou;;diaspora;prêt;;;;31/02/2100;'));
    const [headings, puits, mare] = await readSheet((await corrections(id, 'en')).bytes);
    expect(headings?.cells.at(-1)).toBe('To correct (column ignored when imported)');
    expect(puits?.cells.slice(0, 4)).toEqual(['Puits', 'Un forage', 'Sédhiou', 'Tanaff']);
    expect(mare?.cells.at(-1)).toMatch(/^Implementation begins, “31\/02\/2100”: /);
    await commit(ard, id, { withoutFaulty: true });
    expect((await corrections(id)).status).toBe(409);
    const stranger = await system.account();
    expect((await stranger.client.get(`/imports/${id}/corrections`)).status).toBe(404);
  });

  it('knows a posting again whose territory was corrected, and takes no other line for it', async () => {
    const [tanaff, goudomp] = [lineAt(0, '1 million'), lineAt(1, '2 millions')];
    const first = await sent(ard, sheetOf(tanaff));
    const [postingId] = (await commit(ard, first.id)).body.postingIds;
    const both = await sent(ard, sheetOf(goudomp, tanaff));
    expect(both.lines.map(({ namesake }) => namesake)).toEqual([null, { postingId, line: null }]);
    await ard.client.patch(`/needs/${postingId}`, { revision: 1, territories: ['SN-DK'] });
    const moved = await sent(ard, sheetOf(tanaff));
    expect(moved.lines[0]?.namesake).toEqual({ postingId, line: null });
    const twice = await ard.client.raw('POST', '/imports?kind=need', sheetOf(tanaff, tanaff), CSV);
    expect(twice.body).toMatchObject({
      lines: [{ namesake: { postingId, line: null } }, { namesake: { postingId, line: 2 } }],
    });
  });
});
