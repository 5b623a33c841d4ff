import { gzipSync } from 'node:zlib';
import { FileTooLarge } from '@penc/domain';
import fc from 'fast-check';
import { xlsxOf } from './samples/xlsx';
import { zipOf } from './samples/zip';
import { SHEET_LIMITS, UnreadableSheet, readSheet } from './index';

const cells = async (bytes: Buffer) => (await readSheet(bytes)).map((row) => row.cells);
const reasonOf = async (bytes: Buffer) => {
  try {
    await readSheet(bytes);
  } catch (error) {
    return error instanceof UnreadableSheet ? error.reason : error;
  }
  return 'read';
};
const NAMES = 'Intitulé;Région\nForage;Sédhiou\n';

describe('A CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(NAMES)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${NAMES}`)],
    ['Windows-1252', Buffer.from(NAMES, 'latin1')],
    ['UTF-16, as Excel’s « Unicode text »', Buffer.from(`\ufeff${NAMES}`, 'utf16le')],
    ['commas', Buffer.from(NAMES.replaceAll(';', ','))],
    ['tabs', Buffer.from(NAMES.replaceAll(';', '\t'))],
    ['CRLF', Buffer.from(NAMES.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(NAMES.replaceAll('\n', '\r'))],
    ['Excel’s own first line', Buffer.from(`sep=|\r\n${NAMES.replaceAll(';', '|')}`)],
    ['empty columns and rows at the end', Buffer.from(`${NAMES};;\n;\n\n`)],
  ])('is read in %s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual([
      ['Intitulé', 'Région'],
      ['Forage', 'Sédhiou'],
    ]);
  });

  it('is told by the lines of the file, quoted line breaks and empty lines counted', async () => {
    const text = 'Titre;Texte\r\n\r\nA;"un\r\ndeux\r\n""trois"""\r\n;;\r\nB;"x;y"\r\nC';
    expect(await readSheet(Buffer.from(text))).toEqual([
      { line: 1, cells: ['Titre', 'Texte'] },
      { line: 3, cells: ['A', 'un\ndeux\n"trois"'] },
      { line: 7, cells: ['B', 'x;y'] },
      { line: 8, cells: ['C'] },
    ]);
    expect((await readSheet(Buffer.from(`sep=;\r\n${text}`))).map(({ line }) => line)).toEqual([2, 4, 8, 9]);
  });

  it('has euros and curved apostrophes in Windows-1252', async () => {
    expect(await cells(Buffer.from('5 \u0080;l\u0092eau;\u009c', 'latin1'))).toEqual([['5 €', 'l’eau', 'œ']]);
  });

  it('keeps amounts whole that hold the other sign', async () => {
    expect(await cells(Buffer.from('Titre;Montant\nA, b, c;45 000,50\nD;1,5 milliard'))).toEqual([
      ['Titre', 'Montant'],
      ['A, b, c', '45 000,50'],
      ['D', '1,5 milliard'],
    ]);
    expect(await cells(Buffer.from('Title,Amount\n"A; b",45\nC,12'))).toEqual([
      ['Title', 'Amount'],
      ['A; b', '45'],
      ['C', '12'],
    ]);
  });

  it('may have a quotation mark within a cell, but not one that is never closed', async () => {
    expect(await cells(Buffer.from('Titre;Montant\ntuyau 6" de 3 m;5'))).toContainEqual(['tuyau 6" de 3 m', '5']);
    expect(await reasonOf(Buffer.from('Titre;Montant\n"tuyau;5\nB;6'))).toBe('sheet-quote-open');
  });

  it('takes away the apostrophe that an export has put before what looks like a formula', async () => {
    expect(await cells(Buffer.from("a;'-5;'=1;'tis"))).toEqual([['a', '-5', '=1', "'tis"]]);
  });
});

describe('A workbook of another program', () => {
  const row = (...inner: string[]) => `<row r="4">${inner.join('')}</row>`;
  const cellXfs =
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="17"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="167"/></cellXfs>';
  const styles = `<numFmts><numFmt numFmtId="167" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="164" formatCode="[$-40C]d&quot; de &quot;mmmm yyyy"/><numFmt numFmtId="166" formatCode="[$-40C]mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="# ##0&quot; F CFA d&apos;y&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>${cellXfs}`;

  it.each([
    ['a shared text, in pieces', '<c r="A4" t="s"><v>1</v></c>', 'Forage d’eau'],
    ['an own text', '<c r="A4" t="inlineStr"><is><t>Forage</t></is></c>', 'Forage'],
    ['a whole number', '<c r="A4"><v>45000000</v></c>', '45000000'],
    ['a large number', '<c r="A4"><v>1.5E9</v></c>', '1500000000'],
    ['a number with the noise of binary fractions', '<c r="A4"><v>0.30000000000000004</v></c>', '0.3'],
    ['three decimals, never read as thousands', '<c r="A4"><v>45.125</v></c>', '45.1250'],
    ['a day', '<c r="A4" s="1"><v>46477</v></c>', '2027-03-31'],
    ['a day in a format of its own', '<c r="A4" s="2"><v>46477.75</v></c>', '2027-03-31'],
    ['a day with its hour', '<c r="A4" s="7"><v>46477.708333333336</v></c>', '2027-03-31 17:00'],
    [
      'a day with its hour, in a format of its own',
      '<c r="A4" s="8"><v>46477.999305555553</v></c>',
      '2027-03-31 23:59',
    ],
    ['a day whose hour nobody has written', '<c r="A4" s="8"><v>46477</v></c>', '2027-03-31'],
    ['a day of a newer workbook', '<c r="A4" t="d"><v>2027-03-31T00:00:00</v></c>', '2027-03-31'],
    ['an instant of a newer workbook', '<c r="A4" t="d"><v>2027-03-31T17:00:00</v></c>', '2027-03-31 17:00'],
    ['a month, of which Excel keeps the first day', '<c r="A4" s="5"><v>46539</v></c>', '2027-06'],
    ['a month in a format of its own', '<c r="A4" s="6"><v>46539</v></c>', '2027-06'],
    ['a percentage', '<c r="A4" s="3"><v>0.8</v></c>', '80%'],
    ['an amount whose format only has words', '<c r="A4" s="4"><v>46477</v></c>', '46477'],
    ['a formula: what it last came to', '<c r="A4" t="str"><f>A1&amp;B1</f><v>abc</v></c>', 'abc'],
    ['a formula of numbers', '<c r="A4"><f>1+1</f><v>2</v></c>', '2'],
    ['an escaped sign that cannot be stored', '<c r="A4" t="str"><v>a_x0000_b_xD800_</v></c>', 'ab\ufffd'],
    ['an escaped sign', '<c r="A4" t="str"><v>a_x0009_b</v></c>', 'a\tb'],
    ['a tick', '<c r="A4" t="b"><v>1</v></c>', 'x'],
  ])('gives %s', async (_, cell, text) => {
    const shared =
      '<si><t>x</t></si><si><r><t>Forage </t></r><r><rPr><b/></rPr><t>d’eau</t></r><rPh><t>non</t></rPh></si>';
    expect(await readSheet(xlsxOf({ rows: row(cell), styles, shared }))).toEqual([{ line: 4, cells: [text] }]);
  });

  it('says nothing of errors, of formulas that never came to anything, of what is empty', async () => {
    const empty =
      '<c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4"><f>SUM(A1)</f></c><c r="C4" s="1"/><c r="D4"><v>7</v></c>';
    expect(await cells(xlsxOf({ rows: row(empty), styles }))).toEqual([['', '', '', '7']]);
    expect(await reasonOf(xlsxOf({ rows: row('<c r="A4" t="e"><v>#REF!</v></c>') }))).toBe('sheet-empty');
  });

  it('is read though its names have prefixes, its cells no addresses', async () => {
    const rows =
      '</sheetData><x:sheetData xmlns:x="y"><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData><sheetData>';
    expect(await readSheet(xlsxOf({ rows }))).toEqual([{ line: 1, cells: ['1', '2'] }]);
  });

  it('is refused where one text that cells share makes it as large as a bomb', async () => {
    const shared = `<si><t>${'a'.repeat(30_000)}</t></si>`;
    const rows = Array.from({ length: 700 }, (_, y) => `<row r="${y + 1}"><c r="A${y + 1}" t="s"><v>0</v></c></row>`);
    expect(await reasonOf(xlsxOf({ rows: rows.join(''), shared }))).toBe('sheet-inflated');
    expect((await cells(xlsxOf({ rows: rows.slice(0, 600).join(''), shared }))).length).toBe(600);
  });

  it('says on each line what a cell says that is merged down over them, but figures once', async () => {
    const texts = [
      ['Programme 2027', '', ''],
      ['Région', 'Titre', 'Montant'],
      ['Sédhiou', 'Forage', '45 millions'],
      ['', 'Clôture', ''],
      ['', '', ''],
      ['', 'Puits', ''],
      ['Kolda', 'École', '3'],
      ['', 'Marché', ''],
      ['', 'Un texte. '.repeat(30).trim(), ''],
      ['', '', '7'],
    ];
    const cell = (text: string, at: string) => text && `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = texts
      .map((line, y) => `<row r="${y + 1}">${line.map((text, x) => cell(text, `${'ABC'[x]}${y + 1}`)).join('')}</row>`)
      .join('');
    const merged = ['A1:C1', 'A3:A6', 'C3:C6', 'B9:B10', 'A7:A7', 'ZZZ1:ZZZ9', 'nowhere'];
    expect(await readSheet(xlsxOf({ rows, merged }))).toEqual([
      { line: 1, cells: ['Programme 2027'] },
      { line: 2, cells: ['Région', 'Titre', 'Montant'] },
      { line: 3, cells: ['Sédhiou', 'Forage', '45 millions'] },
      { line: 4, cells: ['Sédhiou', 'Clôture'] },
      { line: 6, cells: ['Sédhiou', 'Puits'] },
      { line: 7, cells: ['Kolda', 'École', '3'] },
      { line: 8, cells: ['', 'Marché'] },
      { line: 9, cells: ['', expect.stringContaining('Un texte.')] },
      { line: 10, cells: ['', '', '7'] },
    ]);
  });

  it('brings no macro and no link with it: such parts are never opened', async () => {
    const further = [
      { name: 'xl/vbaProject.bin', content: 'Sub Auto_Open()' },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' },
    ];
    expect(await cells(xlsxOf({ rows: row('<c r="A4"><v>1</v></c>'), further }))).toEqual([['1']]);
  });

  it('with an entity, or too deep, is refused', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>';
    expect(await reasonOf(xlsxOf({ workbook: entity }))).toBe('sheet-damaged');
    expect(await reasonOf(xlsxOf({ rows: '<a>'.repeat(100) }))).toBe('sheet-damaged');
    expect(await reasonOf(xlsxOf({ rows: '<c r="A1"><v>&lol;</v></c>' }))).toBe('sheet-damaged');
  });
});

describe('A file that is no table', () => {
  const sheetRow = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it.each([
    ['nothing', Buffer.alloc(0), 'sheet-empty'],
    ['empty lines', Buffer.from('\ufeff;;\r\n\r\n'), 'sheet-empty'],
    ['an old workbook, or one under a password', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'sheet-old-excel'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'sheet-not-a-sheet'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'sheet-not-a-sheet'],
    ['a page', Buffer.from('<!doctype html><p>a;b'), 'sheet-not-a-sheet'],
    ['XML', Buffer.from('<?xml version="1.0"?><a>b</a>'), 'sheet-not-a-sheet'],
    ['gzip', gzipSync('a;b'), 'sheet-archive'],
    ['an empty zip', zipOf([]), 'sheet-archive'],
    [
      'a zip with a workbook in it',
      zipOf([{ name: 'besoins.xlsx', content: xlsxOf({ rows: sheetRow }) }]),
      'sheet-archive',
    ],
    ['an OpenDocument', zipOf([{ name: 'META-INF/manifest.xml', content: '<a/>' }]), 'sheet-open-document'],
    ['a Word document', zipOf([{ name: '[Content_Types].xml', content: '<a/>' }]), 'sheet-not-a-sheet'],
    ['half a workbook', xlsxOf({ rows: sheetRow }).subarray(0, 400), 'sheet-damaged'],
    ['a path that leads out', zipOf([{ name: '../../etc/passwd', content: 'x' }]), 'sheet-damaged'],
    [
      'two parts of one name',
      xlsxOf({ rows: sheetRow, further: [{ name: 'XL/Workbook.xml', content: '<a/>' }] }),
      'sheet-damaged',
    ],
  ])('is refused: %s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('is refused when it is too large, before it is looked at', async () => {
    await expect(readSheet(Buffer.alloc(6_000_000, 'a;b\n'))).rejects.toThrow(FileTooLarge);
  });

  it('is refused for more rows, columns, or signs in a cell than anybody fills in', async () => {
    expect(await reasonOf(Buffer.from('a;b\n'.repeat(SHEET_LIMITS.rows + 1)))).toBe('sheet-too-many-rows');
    expect(await reasonOf(Buffer.from(`${'a;'.repeat(SHEET_LIMITS.columns)}b`))).toBe('sheet-too-many-columns');
    expect(await reasonOf(Buffer.from(`a;b\n${'x'.repeat(SHEET_LIMITS.cell + 1)};c`))).toBe('sheet-cell-too-long');
    expect(await reasonOf(xlsxOf({ rows: '<row r="1"><c r="ZZZ1"><v>1</v></c></row>' }))).toBe(
      'sheet-too-many-columns',
    );
  });

  it('never does anything but be read or be refused', async () => {
    const honest = xlsxOf({ rows: sheetRow });
    const odd = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
      // a workbook with some of its bytes changed
      fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }).map((changes) => {
        const bytes = Buffer.from(honest);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      }),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (bytes) => expect(await reasonOf(bytes)).toEqual(expect.any(String))),
      {
        numRuns: 400,
      },
    );
  });
});

describe('A zip bomb', () => {
  it('that tells its size is refused before anything is inflated', async () => {
    const further = [{ name: 'xl/media/a.bin', content: 'x', saysSize: 4_000_000_000 }];
    expect(await reasonOf(xlsxOf({ further }))).toBe('sheet-inflated');
  });

  it('that is honest, and grows too much, is refused while it is inflated', async () => {
    const rows = `<row r="1"/>${' '.repeat(15_000_000)}`;
    const bomb = xlsxOf({ rows });
    expect(bomb.length).toBeLessThan(50_000);
    expect(await reasonOf(bomb)).toBe('sheet-inflated');
  });

  it('that says less than it is, is refused at what it says', async () => {
    const rels = { name: 'xl/sharedStrings.xml', content: ' '.repeat(30_000_000), saysSize: 500 };
    expect(await reasonOf(xlsxOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', further: [rels] }))).toBe(
      'sheet-damaged',
    );
  });

  it('of a thousand parts is refused by their number', async () => {
    const further = Array.from({ length: 600 }, (_, index) => ({ name: `xl/${index}.xml`, content: 'x' }));
    expect(await reasonOf(xlsxOf({ further }))).toBe('sheet-too-many-parts');
  });
});
