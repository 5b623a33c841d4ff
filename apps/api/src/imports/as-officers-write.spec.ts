import type { Account } from '../../../../test/system/accounts';
import { commit, postingsOf, sent } from '../../../../test/system/square/imports';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import type { PostingImportView } from './views';

const HEADINGS = [
  ...['N°', 'Intitulé du projet', 'Description', 'Localité (commune)', 'Département', 'Secteur d’intervention', 'Axe'],
  ...['Coût estimatif (FCFA)', 'Type d’appui recherché', 'Bénéficiaires', 'Date de démarrage', 'Date de fin'],
];

describe('A table as an ARD has it', () => {
  const db = database();
  let system: System;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
  });
  afterAll(() => system.stop());

  const read = async (...rows: string[][]) => {
    const numbered = rows.map((cells, index) => [String(index + 1), ...cells]);
    const file = [HEADINGS, ...numbered].map((cells) => cells.join(';')).join('\n');
    const { columns, lines } = await sent(ard, file);
    const told = lines.map(({ understood }) =>
      Object.fromEntries(understood.map(({ field, text }) => [field, text.replaceAll(/\s/g, ' ')])),
    );
    return {
      columns,
      lines,
      told,
      codes: lines.map(({ faults }) => faults.map(({ pointer, code }) => pointer + ' ' + code)),
    };
  };

  it('has headings of its own, which are known', async () => {
    const { columns } = await read([
      'Puits',
      'Un puits',
      'Tanaff',
      'Goudomp',
      'Eau',
      'return',
      '1',
      'don',
      'femmes',
      '',
    ]);
    expect(columns.map(({ field }) => field)).toEqual([
      null,
      ...['title', 'description', 'commune', 'department', 'sectors', 'themes', 'amount', 'modalities', 'targetGroups'],
      'period.start',
      'period.end',
    ]);
  });

  it('says « idem » for what stands above, however often', async () => {
    const { told, codes } = await read(
      [
        'Puits',
        'Un puits',
        'Tanaff',
        'Goudomp',
        'Hydraulique',
        'return',
        '35 millions',
        'don',
        'femmes',
        'mars 2100',
        '2101',
      ],
      ['Forage', 'idem', 'Samine', 'Idem', 'id.', '"', 'idem', '〃', '- " -', 'idem.', '"'].map((cell) =>
        cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
      ),
      ['Mare', 'idem', 'Kaour', 'idem', 'idem', 'idem', '2 millions', 'idem', 'idem', 'idem', 'idem'],
    );
    expect(codes).toEqual([[], [], []]);
    expect(told[1]).toMatchObject({ ...told[0], territories: 'Samine' });
    expect(told[2]).toMatchObject({
      ...told[0],
      territories: 'Kaour',
      amount: expect.stringMatching(/^2 000 000 /) as string,
    });
    const { codes: first } = await read(['Puits', 'Un puits', 'idem', '', 'Eau', 'return', '1', 'don', '', '']);
    expect(first).toEqual([['/commune import-unknown']]);
  });

  it('has amounts in words, several things in a cell, and people as they are called there', async () => {
    const { told, codes } = await read(
      [...['Puits', 'Un puits', 'Bona, Inor', 'Bounkiling', 'Eau', 'return', 'Trente-cinq millions', 'don + matériel']],
      [
        ...[
          'Mare',
          'Une mare',
          'Faoune et Sakar',
          'Bounkiling/Sédhiou',
          'Eau',
          'return',
          '1 M TTC',
          'matériel et formation',
        ],
      ],
    );
    expect(codes).toEqual([[], []]);
    expect(told[0]).toMatchObject({
      territories: 'Bona et Inor',
      amount: expect.stringMatching(/^35 000 000 F CFA/) as string,
      modalities: 'subvention et équipement',
    });
    expect(told[1]).toMatchObject({
      territories: 'Faoune et Sakar',
      modalities: 'équipement ; formation et renforcement de capacités',
    });
    const people = ['population', '100 jeunes', 'jeunes et femmes', 'GIE', 'élèves', 'GPF de Tanaff'];
    const { told: who, codes: sound } = await read(
      ...people.map((group, i) => [`Puits ${i}`, 'Un puits', 'Tanaff', '', 'Eau', 'return', '', 'don', group]),
    );
    expect(sound.flat()).toEqual([]);
    expect(who.map(({ targetGroups }) => targetGroups)).toEqual([
      'communautés d’accueil et d’origine',
      'jeunes',
      'jeunes et femmes',
      'associations et groupements',
      'enfants et adolescents',
      'femmes',
    ]);
  });

  it('names themes within the axes, in a column of their own or in that of the axes', async () => {
    const { lines, told, codes } = await read(
      ['Cellule', 'Une cellule', 'Tanaff', '', 'Santé', 'retour et accompagnement psychosocial', '', 'don'],
      ['Bureau', 'Un bureau', 'Tanaff', '', 'Santé', 'accueil, information, orientation', '', 'don'],
    );
    expect(codes).toEqual([[], []]);
    expect(told).toMatchObject([
      { themes: 'accompagnement au retour et à la réintégration', subthemes: 'accompagnement psychosocial' },
      { themes: 'accompagnement au retour et à la réintégration', subthemes: 'accueil, information, orientation' },
    ]);
    expect(lines.map(({ deduced }) => deduced)).toEqual([[], []]);
    const file = ['Titre;Description;Région;Modalités;Thématiques', 'Cellule;Une cellule;Sédhiou;don;Dialogue bodies'];
    const { columns, lines: alone } = await sent(ard, file.join('\n'));
    expect(columns.at(-1)?.field).toBe('subthemes');
    // it says its axis, which no column does
    expect(alone[0]?.understood.map(({ field, text }) => `${field} ${text}`)).toEqual(
      expect.arrayContaining([
        'themes intégration des migrants dans la planification locale',
        'subthemes cadres de concertation',
      ]),
    );
    const axes = [
      'Titre;Description;Région;Modalités;Axe;Thématiques',
      'Forage;Un forage;Sédhiou;don;retour;diaspora skills',
    ];
    const { lines: apart } = await sent(ard, axes.join('\n'));
    expect(apart[0]?.faults).toMatchObject([{ code: 'subtheme-outside-themes', written: 'diaspora skills' }]);
  });

  it('names whole sectors by everyday words, and others in words that say what they are about', async () => {
    const { lines, told, codes } = await read(
      ['Poste', 'Un poste', 'Tanaff', '', 'Santé', 'return', '', 'don'],
      ['Piste rurale', '12 km de piste de production', 'Tanaff', '', 'désenclavement', 'return', '', 'don'],
      ['Puits', 'Un puits', 'Tanaff', '', '99999', 'return', '', 'don'],
    );
    expect(told[0]?.['sectors']).toBe('Santé, général');
    expect(told[1]?.['sectors']).toContain('Construction des voies de desserte');
    expect(lines.map(({ deduced }) => deduced)).toEqual([[], ['sectors'], []]);
    expect(codes).toEqual([[], [], ['/sectors import-unknown']]);
  });

  it('says where in words, that nothing is known yet, and is told where a commune really is', async () => {
    const { lines, told, codes } = await read(
      ['Fonds', 'Un fonds', 'Région de Sédhiou', '', 'Eau', 'return', 'à déterminer', 'don', 'N/A', '-'],
      ['Centre', 'Un centre', 'Département de Goudomp', 'Goudomp', 'Eau', 'return', 'néant', 'don', '', ''],
      ['Poste', 'Un poste', 'Diannah Ba', 'Bounkiling', 'Eau', 'return', '', 'don', '', ''],
    );
    expect(told.map(({ territories }) => territories).slice(0, 2)).toEqual([
      'région de Sédhiou',
      'département de Goudomp',
    ]);
    expect(told[0]).not.toHaveProperty('amount');
    expect(codes).toEqual([[], [], ['/commune import-place-elsewhere']]);
    expect(lines[2]?.faults[0]?.message).toContain('Diannah Ba (Sédhiou)');
  });

  it('is told the words for what it lacks, and may wait as drafts for its descriptions', async () => {
    const { lines } = await read(
      ['Lycée de Goudomp', 'Trois salles de classe', 'Goudomp', '', '111', '', '', 'Financement', '', '', ''],
      ['Lycée de Goudomp', 'Trois salles de classe', 'Goudomp', '', '111', '', '', '', '', '', ''],
      ['Lycée de Tanaff', '', 'Tanaff', '', '111', 'retour', '', 'don', '', '', ''],
    );
    const messages = lines.map(({ faults }) => faults.map(({ message }) => message.replaceAll(/\s/g, ' ')));
    expect(messages[0]?.[0]).toContain('« subvention »');
    for (const words of ['diaspora, retour ou planification', 'subvention, prêt, équipement']) {
      expect(messages[1]?.join(' ')).toContain(words);
    }
    expect(messages[2]).toEqual(['Ce champ est obligatoire.']);
    const row = 'Lycée de Tanaff;;Tanaff';
    const { id } = await sent(ard, `Titre;Description;Commune\n${row}`);
    const draft = await ard.client.patch<PostingImportView>(`/imports/${id}`, { postingStatus: 'draft' });
    expect(draft.body.lines.map(({ faults }) => faults)).toEqual([[]]);
    await commit(ard, id);
    const posted = await postingsOf(system, ard);
    expect(posted.map(({ status, content }) => [status, content['description']])).toEqual([
      ['draft', 'Lycée de Tanaff'],
    ]);
  });
});
