import type { Account } from '../../../../test/system/accounts';
import { commit, postingsOf, send } from '../../../../test/system/square/imports';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

describe('A table of offers', () => {
  const db = database();
  let system: System;
  let agency: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  beforeEach(async () => {
    agency = await system.account({ type: 'cooperation-agency' });
  });
  afterAll(() => system.stop());

  const FIRST = ['Intitulé', 'Descriptif', 'Région', 'Axe', 'Modalités', 'Secteurs'];
  const SAID = ['Fonds maraîchage', 'Subventions pour les groupements', 'Sédhiou', 'retour', 'subvention', '31120'];

  /** A file of one line, which says this beside what every offer says. */
  const read = async (beside: Readonly<Record<string, string>>, language = 'fr') => {
    const file = [
      [...FIRST, ...Object.keys(beside)],
      [...SAID, ...Object.values(beside)],
    ].map((cells) => cells.join(';'));
    const { status, body } = await send(agency, file.join('\n'), `?kind=offer&language=${language}`);
    expect(status).toBe(201);
    const [line] = body.lines;
    return {
      id: body.id,
      fields: body.columns.slice(FIRST.length).map(({ field }) => field),
      told: Object.fromEntries(line?.understood.map(({ field, text }) => [field, text.replaceAll(/\s/g, ' ')]) ?? []),
      faults: line?.faults.map(({ pointer, code }) => `${pointer} ${code}`),
    };
  };
  const posted = async (id: string) => {
    await commit(agency, id);
    return (await postingsOf(system, agency))[0]?.content;
  };

  it('says what it never supports', async () => {
    const { id, fields, told, faults } = await read({
      'Secteurs exclus': '"152 ; Production de biocarburants modernes"',
    });
    expect([fields, faults]).toEqual([['excludedSectors'], []]);
    expect(told['excludedSectors']).toBe('Conflits, paix et sécurité ; Production de biocarburants modernes');
    expect(await posted(id)).toMatchObject({ sectors: ['31120'], excludedSectors: ['152', '32173'] });
    expect((await read({ 'Excluded sectors': '152' })).fields).toEqual(['excludedSectors']);
    expect((await read({ 'Secteurs exclus': '99999' })).faults).toEqual(['/excludedSectors import-unknown']);
  });
  it('says until which hour, as a day alone is said, in a file of any kind', async () => {
    const { id, told, faults } = await read({ 'Date limite': '30/04/2100 17:00', Procédure: 'appel à propositions' });
    expect([faults, told['deadline']]).toEqual([[], '30 avril 2100 à 17:00 (heure de Dakar)']);
    expect(await posted(id)).toMatchObject({ deadline: '2100-04-30T17:00:00Z', kind: 'call' });
    expect((await read({ 'Date limite': '30/04/2100 à 17 h (heure de Paris)' })).told['deadline']).toBe(
      '30 avril 2100 à 15:00 (heure de Dakar)',
    );
    expect((await read({ 'Date limite': 'avril 2100' })).told['deadline']).toContain('dernier jour de « avril 2100 »');
    expect((await read({ 'Date limite': 'bientôt' })).faults).toEqual(['/deadline typed-deadline']);
  });

  it('may hold an hour where a day alone is asked for: a spreadsheet keeps it by itself', async () => {
    const { faults, told } = await read({ Début: '2100-01-01 08:00', Fin: '2101-12-31 00:00' });
    expect([faults, told['period.start']]).toEqual([[], '1er janvier 2100']);
  });

  it('says what it requires, and who may read it', async () => {
    const { id, fields } = await read({ 'Conditions exigées': 'délibération', Visibilité: 'membres' });
    expect(fields).toEqual(['requires', 'visibility']);
    expect(await posted(id)).toMatchObject({ requires: ['deliberation'], visibility: 'members' });
  });
});
