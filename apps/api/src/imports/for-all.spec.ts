import type { Language } from '@penc/domain';
import { type ImportProblem, commit, postingsOf, sent, importing } from '../../../../test/system/square/imports';
import type { PageVisitor } from '../../../../test/system/visitors/page-visitor';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import type { PostingImportView } from './views';

/** As an ARD has its table: nobody writes in each line what is the same in all. */
const TABLE = [
  'Intitulé;Descriptif;Commune;Modalités;Montant',
  'Forage;Un forage pour trois villages;Tanaff;;45 millions',
  'Marché;Halle et étals;;prêt;20 millions',
].join('\n');
const FOR_ALL = { themes: ['return'], modalities: ['grant', 'training'], territories: ['SN-SE'] };

/** What is the same for all lines is said once. */
describe('What is said for all lines of a spreadsheet', () => {
  const at = importing();

  const told = (id: string, body: object, language: Language = 'fr') =>
    at.ard.client.in(language).patch<PostingImportView & ImportProblem>(`/imports/${id}`, body);

  it('holds where no cell says it, gives way to a cell that does, and makes the lines fit to be published', async () => {
    const { id, lines } = await sent(at.ard, TABLE);
    expect(lines.map(({ ready }) => ready)).toEqual([false, false]);
    const { body } = await told(id, { forAll: { ...FOR_ALL, targetGroups: ['women'], sectors: ['14030'] } });
    expect(body.forAll).toEqual({ ...FOR_ALL, targetGroups: ['women'], sectors: ['14030'] });
    expect(body.lines.map(({ ready, forAll, deduced }) => ({ ready, forAll, deduced }))).toEqual([
      { ready: true, forAll: ['themes', 'modalities', 'targetGroups', 'sectors'], deduced: [] },
      { ready: true, forAll: ['themes', 'territories', 'targetGroups', 'sectors'], deduced: [] },
    ]);
    await commit(at.ard, id);
    expect((await postingsOf(at.system, at.ard)).map(({ status, content }) => ({ status, ...content }))).toMatchObject([
      { status: 'open', modalities: ['grant', 'training'], territories: ['SN1102-TANAFF'], themes: ['return'] },
      { status: 'open', modalities: ['loan'], territories: ['SN-SE'], targetGroups: ['women'], sectors: ['14030'] },
    ]);
  });

  it('leaves the sectors of each line to its words unless they are said', async () => {
    const { id } = await sent(at.ard, TABLE);
    const { body } = await told(id, { forAll: FOR_ALL });
    expect(body.lines[0]).toMatchObject({ ready: true, deduced: ['sectors'] });
    expect((await told(id, { forAll: {} })).body.forAll).toEqual({});
  });

  it('does not hide a cell that cannot be read', async () => {
    const { id } = await sent(at.ard, TABLE.replace('prêt', 'troc'));
    const { body } = await told(id, { forAll: FOR_ALL });
    expect(body.lines[1]).toMatchObject({ ready: false, faults: [{ pointer: '/modalities', code: 'import-unknown' }] });
  });

  it('tells places of one name apart', async () => {
    const { id } = await sent(at.ard, TABLE.replace('Tanaff', 'Missirah').replace('Marché;', 'Marché de Missirah;'));
    const before = await told(id, { forAll: { ...FOR_ALL, territories: [] } });
    expect(before.body.lines[0]?.faults[0]?.code).toBe('import-place-ambiguous');
    const { body } = await told(id, { forAll: { ...FOR_ALL, territories: ['SN-TC'] } });
    expect(body.lines[0]).toMatchObject({ ready: true, faults: [] });
  });

  it('is refused in the language of who asks, at what is wrong with it', async () => {
    const { id } = await sent(at.ard, TABLE);
    const refused = await told(id, { forAll: { themes: ['love'], territories: ['SN-XX'], nonsense: [] } }, 'en');
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/forAll/nonsense',
      '/forAll/territories/0',
      '/forAll/themes/0',
    ]);
    expect(refused.body.errors.find(({ pointer }) => pointer === '/forAll/themes/0')?.message).toMatch(/love/);
  });

  it('is remembered with the columns of a table that is sent again, but not where a column could say it', async () => {
    const odd = TABLE.replace('Intitulé', 'Ce qu’il nous faut');
    const { id } = await sent(at.ard, odd);
    const columns = ['title', 'description', 'commune', 'modalities', 'amount'];
    await told(id, { columns, forAll: FOR_ALL });
    const again = await sent(at.ard, odd.replace('Forage', 'Puits'));
    expect(again.columns.map(({ field }) => field)).toEqual(columns);
    expect(again.forAll).toEqual({ themes: ['return'] });
    const stranger = await at.system.account();
    expect((await sent(stranger, odd)).forAll).toEqual({});
  });

  describe('on the page of the columns, without JavaScript', () => {
    let visitor: PageVisitor;

    beforeEach(async () => {
      visitor = await visitorOf(at.system, at.ard);
      await visitor.open('/imports/needs');
      await visitor.upload({ field: 'file', name: 'besoins.csv', content: TABLE }, { language: 'fr' });
    });
    const columns = Object.fromEntries(
      ['title', 'description', 'commune', 'modalities', 'amount'].map((name, index) => [`columns.${index}`, name]),
    );

    it('is asked for where it is missing, and shown on each line', async () => {
      expect(visitor.path).toMatch(/\/columns$/);
      expect(visitor.html).toContain('Il manque encore « Axes »');
      expect(visitor.html).toMatch(/<details open><summary>Axes<\/summary>/);
      expect(visitor.html).toMatch(/<details><summary>Modalités d’appui<\/summary>/);
      await visitor.send({
        ...columns,
        'forAll.themes': 'return',
        'forAll.modalities': ['grant'],
        postingStatus: 'open',
      });
      expect(visitor.path).toMatch(/^\/imports\/[\w-]{36}$/);
      expect(visitor.html).toContain('Axes, pour toutes les lignes');
      expect(visitor.html).toContain('(indiqué pour toutes les lignes)');
      expect(visitor.html).toContain('2 lignes lues : 1 est prête, 1 est à corriger.');
      await visitor.open(`${visitor.path}/columns`);
      expect(visitor.html).toMatch(/name="forAll.themes" value="return"[^>]* checked/);
    });

    it('finds smaller places and sectors on demand, and keeps what was ticked', async () => {
      const typed = { ...columns, 'forAll.themes': 'return', postingStatus: 'draft' };
      await visitor.send({ ...typed, region: 'SN-SE', look: 'region' });
      expect(visitor.html).toContain('value="SN1102-TANAFF"');
      expect(visitor.html).toMatch(/<details open><summary>Territoires<\/summary>/);
      expect(visitor.html).toMatch(/name="forAll.themes" value="return"[^>]* checked/);
      await visitor.send({ ...typed, search: 'forage', look: 'sectors' });
      expect(visitor.html).toMatch(/name="forAll.sectors" value="14031"/);
      const { body } = await at.ard.client.get<PostingImportView>(visitor.path.replace('/columns', ''));
      expect(body.forAll).toEqual({});
    });

    it('is refused at its field', async () => {
      await visitor.send({ ...columns, 'forAll.themes': 'love', postingStatus: 'open' });
      expect(visitor.status).toBe(422);
      expect(visitor.html).toContain('href="#f-forAll-themes"');
    });
  });
});
