import { readSheet, toXlsx } from '@penc/sheets';
import { CSV, commit, postingsOf, send, sent, sheetOf, importing } from '../../../../test/system/square/imports';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';

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
  const at = importing();

  const corrections = async (id: string, language = 'fr') => {
    const answer = await fetch(`${at.system.baseUrl}/api/v1/imports/${id}/corrections?language=${language}`, {
      headers: { authorization: `Bearer ${at.ard.key}` },
    });
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('creates what was faulty and nothing twice, and says so on the way', async () => {
    const visitor = await visitorOf(at.system, at.ard);
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
    const places = (await postingsOf(at.system, at.ard)).map(
      ({ title, content }) => `${title} ${String(content['territories'])}`,
    );
    expect([places.length, new Set(places).size]).toEqual([LINES, LINES]);
  });

  it('can be the lines to correct alone, in its columns, with what is wrong in one more, which is left aside', async () => {
    const { id } = await sent(at.ard, table(false));
    const { bytes } = await corrections(id);
    const [headings, ...rows] = await readSheet(bytes);
    expect(headings?.cells.slice(0, 3)).toEqual(['Intitulé', 'Descriptif', 'Région']);
    expect(headings?.cells.at(-1)).toBe('À corriger (colonne ignorée à l’import)');
    expect(rows).toHaveLength(FAULTY);
    expect(rows[0]?.cells.at(-1)?.replaceAll('\u00a0', ' ')).toMatch(
      /^Coût total, « beaucoup » : Nous n’avons pas su lire/,
    );
    await commit(at.ard, id, { withoutFaulty: true });

    const corrected = await toXlsx([
      {
        name: 'Corrigé',
        columns: (headings?.cells ?? []).map((title) => ({ title, kind: 'text' as const })),
        rows: rows.map(({ cells }) => cells.map((text, column) => (column === 7 ? '5 millions' : text))),
      },
    ]);
    const again = await send(at.ard, corrected, '?kind=need', { 'content-type': 'application/octet-stream' });
    expect(again.body.columns.map(({ heading }) => heading)).toEqual(headings?.cells.slice(0, -1));
    expect(again.body.lines.map(({ ready, namesake }) => [ready, namesake])).toEqual(rows.map(() => [true, null]));
    expect((await commit(at.ard, again.body.id)).body.postingIds).toHaveLength(FAULTY);
    expect(await postingsOf(at.system, at.ard)).toHaveLength(LINES);
  });

  it('is given in the language of who asks, with « idem » written out, no formula, and not once it is posted', async () => {
    const rows = [
      '=1+1;Un forage;Sédhiou;Tanaff;diaspora;prêt;;5 millions;;;',
      'Puits;idem;idem;idem;idem;idem;;rien;;;',
    ];
    const { id } = await sent(at.ard, sheetOf(...rows, 'Mare;Une mare;Sédhiou;;diaspora;prêt;;;;31/02/2100;'));
    const [headings, puits, mare] = await readSheet((await corrections(id, 'en')).bytes);
    expect(headings?.cells.at(-1)).toBe('To correct (column ignored when imported)');
    expect(puits?.cells.slice(0, 4)).toEqual(['Puits', 'Un forage', 'Sédhiou', 'Tanaff']);
    expect(mare?.cells.at(-1)).toMatch(/^Implementation begins, “31\/02\/2100”: /);
    await commit(at.ard, id, { withoutFaulty: true });
    expect((await corrections(id)).status).toBe(409);
    const stranger = await at.system.account();
    expect((await stranger.client.get(`/imports/${id}/corrections`)).status).toBe(404);
  });

  it('knows a posting again whose territory was corrected, and takes no other line for it', async () => {
    const [tanaff, goudomp] = [lineAt(0, '1 million'), lineAt(1, '2 millions')];
    const first = await sent(at.ard, sheetOf(tanaff));
    const [postingId] = (await commit(at.ard, first.id)).body.postingIds;
    const both = await sent(at.ard, sheetOf(goudomp, tanaff));
    expect(both.lines.map(({ namesake }) => namesake)).toEqual([null, { postingId, line: null }]);
    await at.ard.client.patch(`/needs/${postingId}`, { revision: 1, territories: ['SN-DK'] });
    const moved = await sent(at.ard, sheetOf(tanaff));
    expect(moved.lines[0]?.namesake).toEqual({ postingId, line: null });
    const twice = await at.ard.client.raw('POST', '/imports?kind=need', sheetOf(tanaff, tanaff), CSV);
    expect(twice.body).toMatchObject({
      lines: [{ namesake: { postingId, line: null } }, { namesake: { postingId, line: 2 } }],
    });
  });

  it('leaves no ready line aside for one above it that is to be corrected', async () => {
    const nowhere = 'Forage;Pour la commune;Nulle part;Sans nom;diaspora;subvention;;1 million;;;';
    const { id, lines } = await sent(at.ard, sheetOf(nowhere, lineAt(20, '1 million').replace('Tanaff', 'Goudomp')));
    expect(lines.map(({ ready, namesake }) => [ready, namesake])).toEqual([
      [false, null],
      [true, null],
    ]);
    const { body } = await commit(at.ard, id, { withoutFaulty: true, withoutDuplicates: true });
    expect(body.leftAside).toEqual({ faulty: 1, duplicates: 0 });
    expect(body.posted).toBe(1);
    // corrected, it is a need of its own; what was ready is known again, though it stands below
    const again = await sent(at.ard, sheetOf(nowhere, lineAt(20, '1 million').replace('Tanaff', 'Goudomp')));
    expect(again.lines.map(({ namesake }) => namesake?.postingId ?? null)).toEqual([null, body.postingIds[0]]);
    const listed = await at.ard.client.get<{ items: object[] }>('/imports');
    expect(
      listed.body.items.map((item) => [Object.hasOwn(item, 'postingIds'), (item as { posted: number }).posted]),
    ).toEqual([
      [false, 0],
      [false, 1],
    ]);
  });
});
