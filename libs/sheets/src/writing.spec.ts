import fc from 'fast-check';
import { toCsv, toXlsx, readSheet, type Sheet } from './index';
import { Archive } from './reading/archive';
import { wellFormed } from './writing/text';

const sheetOf = (...rows: Sheet['rows'][number][]): Sheet => ({
  name: 'Besoins',
  columns: [
    { title: 'Intitulé', kind: 'text' },
    { title: 'Montant', kind: 'number' },
    { title: 'Jour', kind: 'date' },
  ],
  rows,
});
const DANGEROUS = ['=1+1', '+221', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'];
/** Texts as people could send them, many of them dangerous; an apostrophe before what is dangerous is what the guard itself writes. */
const texts = fc
  .oneof(fc.string(), fc.constantFrom(...DANGEROUS), fc.string({ unit: 'grapheme' }))
  .filter((text) => !/^'[=+\-@\t\r\n＝＋－＠]/.test(text));

describe('A table written as CSV', () => {
  const table = sheetOf(['Forage ; « eau »', 45_000_000.5, new Date('2027-03-31')], ['a "b"', -3, null]);

  it('is what French spreadsheets open: UTF-8 with its mark, semicolons, decimal comma', () => {
    expect(toCsv(table, 'fr').toString()).toBe(
      '\ufeffIntitulé;Montant;Jour\r\n"Forage ; « eau »";45000000,5;2027-03-31\r\n"a ""b""";-3;\r\n',
    );
  });

  it('has commas and points in English', () => {
    expect(toCsv(table, 'en').toString()).toBe(
      '\ufeffIntitulé,Montant,Jour\r\n"Forage ; « eau »",45000000.5,2027-03-31\r\n"a ""b""",-3,\r\n',
    );
  });

  it('says below its rows what its signs mean, in lines as long as the others', async () => {
    const noted = { ...sheetOf(['Louga', 's', null]), notes: ['=s : secret statistique'] };
    expect(toCsv(noted, 'fr').toString().split('\r\n').slice(1)).toEqual([
      'Louga;s;',
      ';;',
      "'=s : secret statistique;;",
      '',
    ]);
    const read = await readSheet(await toXlsx([noted]));
    expect(read.map(({ cells }) => cells.filter(Boolean))).toEqual([
      ['Intitulé', 'Montant', 'Jour'],
      ['Louga', 's'],
      ['=s : secret statistique'],
    ]);
  });

  it.each(DANGEROUS)('holds no formula: %j stands behind an apostrophe, titles too', (text) => {
    const csv = toCsv({ columns: [{ title: text, kind: 'text' }], rows: [[text]] }, 'fr').toString();
    expect(csv.match(/(^|\n)\ufeff?"?'/g)).toHaveLength(2);
  });

  it('has no cell at all that a spreadsheet would compute, whatever the texts', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'en'), (text, language) => {
        const [cell = ''] = toCsv({ columns: [], rows: [[text]] }, language)
          .toString()
          .split('\r\n')
          .slice(1);
        expect(cell).not.toMatch(/^"?[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it('comes back as it was, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(texts, texts), { minLength: 1 }),
        fc.constantFrom('fr', 'en'),
        async (rows, language) => {
          const columns = ['A', 'B', 'C'].map((title) => ({ title, kind: 'text' }) as const);
          const table3 = rows.map(([a, b]) => [`x${a}`, b, 'z']);
          const back = await readSheet(toCsv({ columns, rows: table3 }, language));
          expect(back.slice(1).map(({ cells }) => cells)).toEqual(
            table3.map((row) => row.map((cell) => wellFormed(cell).replaceAll(/\r\n?/g, '\n').trim())),
          );
        },
      ),
    );
  });
});

describe('A table written as xlsx', () => {
  it('comes back as it was, several sheets apart', async () => {
    const book = await toXlsx([
      sheetOf(['Forage', 45_000_000.5, new Date('2027-03-31')], [null, -3, null]),
      { name: 'Listes', columns: [{ title: 'Régions', kind: 'text' }], rows: [['Sédhiou']] },
    ]);
    expect(await readSheet(book)).toEqual([
      { line: 1, cells: ['Intitulé', 'Montant', 'Jour'] },
      { line: 2, cells: ['Forage', '45000000.5', '2027-03-31'] },
      { line: 3, cells: ['', '-3'] },
    ]);
    expect(await readSheet(book, { isPreferred: (name) => name === 'Listes' })).toMatchObject([
      { cells: ['Régions'] },
      { cells: ['Sédhiou'] },
    ]);
  });

  it('holds no formula, and gives every text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const book = await toXlsx([sheetOf(['-', 1, null], [`x${text}`, 1, null], [text, 2, null])]);
        const archive = await Archive.open(book);
        expect(await archive.text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
        expect(await archive.text('xl/sharedStrings.xml')).not.toMatch(/<t( [^>]*)?>[=+\-@\t\r\n＝＋－＠]/);
        const [, , plain, whole] = await readSheet(book);
        const clean = wellFormed(text).replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/g, ''); // oxlint-disable-line no-control-regex
        expect(plain?.cells[0]).toBe(`x${clean}`.replaceAll(/\r\n?/g, '\n').trim());
        expect(whole?.cells[1]).toBe('2');
      }),
      { numRuns: 60 },
    );
  });

  it('says a text that looks like an escape as it stands', async () => {
    const [, row] = await readSheet(await toXlsx([sheetOf(['_x0041_', null, null])]));
    expect(row?.cells).toEqual(['_x0041_']);
  });

  it('gives lists to choose from, and hints', async () => {
    const book = await toXlsx([
      {
        name: 'Besoins',
        columns: [
          {
            title: 'Région',
            kind: 'text',
            choices: { sheet: 'Listes & codes', column: 1 },
            hint: 'Une « région » <ou> plus',
          },
        ],
        rows: [],
      },
      {
        name: 'Listes & codes',
        columns: [
          { title: 'a', kind: 'text' },
          { title: 'b', kind: 'text' },
        ],
        rows: [['1', 'Dakar'], ['2', 'Thiès'], ['3']],
      },
    ]);
    const sheet = await (await Archive.open(book)).text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain("<formula1>'Listes &amp; codes'!$B$2:$B$3</formula1>");
    expect(sheet).toMatch(
      /<\/sheetData>.*<dataValidations count="1"><dataValidation type="list" [^>]*sqref="A2:A2000"/,
    );
    expect(sheet).toContain('prompt="Une « région » &lt;ou&gt; plus"');
  });

  it('names its sheets as Excel allows, no two alike', async () => {
    const names = ['Besoins [2027]: a/b', 'besoins  2027   a b', '', 'x'.repeat(50)];
    const book = await toXlsx(names.map((name) => ({ ...sheetOf(), name })));
    const workbook = (await (await Archive.open(book)).text('xl/workbook.xml')) ?? '';
    const written = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
    expect(new Set(written.map((name) => name.toLowerCase()))).toHaveProperty('size', 4);
    expect(written.every((name) => name.length > 0 && name.length <= 31 && !/[[\]/\\:*?]/.test(name))).toBe(true);
  });
});
