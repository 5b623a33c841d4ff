import type { Account } from '../../../../test/system/accounts';
import type { PageVisitor } from '../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { xlsxOf } from '../../../../test/system/square/spreadsheets';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

const HEADINGS = 'Intitulé;Description;Région;Axes;Modalités;Coût;Remarque';
const FORAGE = 'Forage de Tanaff;Un forage pour trois villages;Sédhiou;diaspora;subvention;45 millions;vu';
const HOSTILE = '<script>alert(1)</script>;=HYPERLINK("x");Sédhiou;diaspora;subvention;beaucoup;';
const fileOf = (content: string | Buffer, name = 'besoins.csv') => ({ field: 'file', name, content });

/** The whole way of a spreadsheet by its pages, without JavaScript. */
describe('Pages of a spreadsheet', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let visitor: PageVisitor;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  beforeEach(async () => {
    ard = await system.account();
    visitor = await visitorOf(system, ard);
  });
  afterAll(() => system.stop());

  const upload = async (content: string | Buffer, name?: string) => {
    await visitor.open('/imports/needs');
    await visitor.upload(fileOf(content, name), { language: 'fr' });
  };
  const titles = async () => {
    const { body } = await ard.client.get<{ items: { title: string; status: string }[] }>(
      `/needs?organisation=${ard.organisationId}`,
    );
    return body.items.map(({ title, status }) => `${title}: ${status}`).toSorted();
  };

  it('lead from the list of one’s needs to the template, the columns, the dry run, the postings, and back', async () => {
    await visitor.open('/my/needs');
    expect(visitor.html).toContain('href="/imports/needs"');
    await upload([HEADINGS, FORAGE, FORAGE.replace('Tanaff', 'Goudomp')].join('\n'));
    expect(visitor.path).toMatch(/\/columns$/);
    expect(visitor.html).toContain('Colonne « Remarque »');
    expect(visitor.html).toContain('Par exemple : 45 millions');
    const columns = ['title', 'description', 'region', 'themes', 'modalities', 'amount', ''];
    await visitor.send({
      ...Object.fromEntries(columns.map((name, index) => [`columns.${index}`, name])),
      postingStatus: 'open',
    });
    expect(visitor.path).toMatch(/^\/imports\/[\w-]{36}$/);
    expect(visitor.html).toContain('2 lignes lues : 2 sont prêtes, aucune n’est à corriger.');
    expect(visitor.html).toContain('45 000 000 F CFA (≈ 68 602 €)');
    expect(visitor.html).toContain('région de Sédhiou');
    expect(visitor.html).toContain('déduits du texte');
    expect(await titles()).toEqual([]);
    const { path } = visitor;
    await visitor.send({}, `${path}/commit`);
    expect(visitor.html).toContain('2 besoins ont été créés.');
    expect(await titles()).toEqual(['Forage de Goudomp: open', 'Forage de Tanaff: open']);
    // a second click on the same button
    await visitor.post(`${path}/commit`, { _token: visitor.token });
    expect(await titles()).toHaveLength(2);
    await visitor.send({}, `${path}/undo`);
    expect(visitor.html).toContain('Les 2 besoins de cet import ont été retirés.');
    expect(await titles()).toEqual(['Forage de Goudomp: withdrawn', 'Forage de Tanaff: withdrawn']);
    await visitor.open('/imports/needs');
    expect(visitor.html).toContain('annulé (2 besoins)');
  });

  it('show hostile titles as text, and what is wrong with a line beside it', async () => {
    const known = HEADINGS.replace(';Remarque', '');
    await upload([known, HOSTILE.slice(0, -1), FORAGE.replace(';vu', '')].join('\n'));
    expect(visitor.path).toMatch(/^\/imports\/[\w-]{36}$/);
    expect(visitor.html).not.toContain('<script>alert');
    expect(visitor.html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(visitor.html).toContain('Coût total, « beaucoup » : Nous n’avons pas su lire ce montant');
    const { path } = visitor;
    await visitor.send({}, `${path}/commit`);
    expect(visitor.status).toBe(409);
    expect(visitor.html).toContain('role="alert"');
    expect(await titles()).toEqual([]);
    await visitor.send({ withoutFaulty: 'yes' }, `${path}/commit`);
    expect(await titles()).toEqual(['Forage de Tanaff: open']);
  });

  it('tell of a title that is posted already, and leave it out unless told otherwise', async () => {
    const table = [HEADINGS.replace(';Remarque', ''), FORAGE.replace(';vu', ''), 'TOTAL'].join('\n');
    await upload(table);
    expect(visitor.html).toContain('La ligne 3, un total, a été laissée de côté.');
    await visitor.send({}, `${visitor.path}/commit`);
    await upload(table);
    expect(visitor.html).toContain('1 ligne prête porte un titre qui existe déjà ; aucune n’est nouvelle.');
    expect(visitor.html).toContain('Une fiche de votre organisation porte déjà ce titre.');
    expect(visitor.html).toMatch(/name="withoutDuplicates"[^>]* checked/);
    await visitor.send({ withoutDuplicates: 'yes' }, `${visitor.path}/commit`);
    expect(visitor.html).toContain('Aucune ligne du fichier ne peut être importée.');
    await visitor.send({}, visitor.path.replace('/commit', '/discard'));
    expect(visitor.html).toContain('L’import est abandonné');
  });

  it('ask once more where a colleague has posted the same file since one looked', async () => {
    const table = [HEADINGS.replace(';Remarque', ''), FORAGE.replace(';vu', '')].join('\n');
    await upload(table);
    const colleague = await visitorOf(system, await system.account({ organisationId: ard.organisationId }));
    await colleague.open('/imports/needs');
    await colleague.upload({ field: 'file', name: 'b.csv', content: table }, { language: 'fr' });
    await colleague.send({}, `${colleague.path}/commit`);
    expect(await titles()).toHaveLength(1);
    await visitor.send({}, `${visitor.path}/commit`);
    expect(visitor.status).toBe(409);
    expect(visitor.html).toContain('Une ligne correspond, par son titre et son territoire');
    expect(visitor.html).toContain('Une fiche de votre organisation porte déjà ce titre.');
    expect(visitor.html).toMatch(/name="withoutDuplicates"[^>]* checked/);
    expect(await titles()).toHaveLength(1);
    await visitor.send({}, visitor.path);
    expect(visitor.html).toContain('1 besoin a été créé.');
    expect(await titles()).toHaveLength(2);
  });

  it.each([
    ['no file', '', '', 422, 'Choisissez un fichier.'],
    ['a picture called a workbook', Buffer.from('89504e470d0a1a0a00', 'hex'), 'a.xlsx', 422, 'ni un classeur Excel'],
    ['a bomb', xlsxOf({ rows: ' '.repeat(15_000_000) }), 'a.xlsx', 422, 'Une fois décompressé'],
    ['six megabytes', Buffer.alloc(6_000_000, 'a;b\n'), 'a.csv', 413, 'taille admise de 5 Mo'],
  ])('say at the field what is wrong with %s', async (_, content, name, status, sentence) => {
    await upload(content, name);
    expect(visitor.status).toBe(status);
    expect(visitor.html).toContain(sentence);
    expect(visitor.html).toContain('type="file"');
  });

  it('want the token of the form before the file, and a page that takes one', async () => {
    await visitor.open('/imports/needs');
    await visitor.upload(fileOf(HEADINGS), { language: 'fr', _token: 'made-up' });
    expect(visitor.status).toBe(403);
    await visitor.open('/needs/new');
    await visitor.upload(fileOf(HEADINGS));
    expect(visitor.status).toBe(415);
  });

  it('are for those who post, and nobody else’s', async () => {
    await upload([HEADINGS, FORAGE].join('\n'));
    const { path } = visitor;
    const stranger = await visitorOf(system, await system.account());
    await stranger.open(path);
    expect(stranger.status).toBe(404);
    const member = await visitorOf(
      system,
      await system.account({ role: 'member', organisationId: ard.organisationId }),
    );
    await member.open('/imports/needs');
    expect(member.status).toBe(403);
  });
});
