import { activitiesIn } from './activities';
import type { Activity, Found } from './activity';
import { chunksOf } from './samples/chunks';
import { type SampleActivity, aFile, anActivity, commitment, party, transaction } from './samples/file';

async function foundIn(file: string | Uint8Array, size?: number, encoding?: string): Promise<Found[]> {
  const all: Found[] = [];
  for await (const found of activitiesIn(chunksOf(file, size), { encoding })) all.push(found);
  return all;
}

async function read(changes: SampleActivity): Promise<Activity> {
  const [found] = await foundIn(aFile(anActivity('A-1', changes)));
  if (found?.kind !== 'activity') throw new Error(`no activity, but ${JSON.stringify(found)}`);
  return found.activity;
}

const told = (found: readonly Found[]) =>
  found.map((one) =>
    one.kind === 'fault' ? `${one.line} ${one.code}${one.ends ? ' .' : ''}` : `${one.line} ${one.kind}`,
  );

describe('an activity', () => {
  it('is read as a whole', async () => {
    const file = aFile(
      anActivity('A-1', {
        title: '<title><narrative>Forages</narrative><narrative xml:lang="en">Boreholes</narrative></title>',
        parties: party('Agence A', '1', 'ref="XM-DAC-1" type="10"') + party('ONG B', '4'),
        dates:
          '<activity-date type="1" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-02-03Z"/><activity-date type="3" iso-date="2022-12-31"/>',
      }),
    );
    expect(await foundIn(file)).toEqual([
      {
        kind: 'activity',
        line: 3,
        activity: {
          identifier: 'A-1',
          titles: { fr: 'Forages', en: 'Boreholes' },
          status: 'implementation',
          start: '2020-02-03',
          end: '2022-12-31',
          year: 2020,
          sectors: ['14031'],
          territories: ['SN'],
          amountXof: 1_000_000,
          parties: [
            { role: 'reporting', names: ['Registre public'], ref: 'XM-1', type: '40' },
            { role: 'funding', names: ['Agence A'], ref: 'XM-DAC-1', type: '10' },
            { role: 'implementing', names: ['ONG B'], ref: null, type: null },
          ],
        },
      },
    ]);
  });

  it('in any chunks is the same', async () => {
    const file = aFile(anActivity('É-1', { title: '<title><narrative>Électrification — 😀</narrative></title>' }));
    const whole = await foundIn(file, 1_000_000);
    for (const size of [1, 2, 3, 7, 64]) expect(await foundIn(file, size)).toEqual(whole);
    expect(whole).toMatchObject([{ activity: { titles: { fr: 'Électrification — 😀' } } }]);
  });

  it('has its text without mark-up: CDATA, entities, white space', async () => {
    const title =
      '<title>\n<narrative>\n  Eau &amp; <![CDATA[<assainissement>]]>\n\t&#233;tape&#xA0;2 </narrative></title>';
    expect((await read({ title })).titles).toEqual({ fr: 'Eau & <assainissement> étape 2' });
  });

  it('speaks the language that it says, else that of the activity, else one that nobody knows', async () => {
    const title = '<title><narrative>x</narrative></title>';
    expect((await read({ title, attributes: 'xml:lang="en-GB"' })).titles).toEqual({ en: 'x' });
    expect((await read({ title, attributes: '' })).titles).toEqual({ und: 'x' });
  });

  it.each([
    ['actual before planned', '2 2021-03-04,1 2021-01-01', '2021-03-04', null, 2021],
    ['planned where there is no other', '1 2021-01-01,3 2024-01-01', '2021-01-01', '2024-01-01', 2021],
    ['an end alone', '4 2019-12-31', null, '2019-12-31', 2019],
    ['an end before its start', '2 2021-03-04,4 2020-01-01', '2021-03-04', null, 2021],
  ])('has days: %s', async (_, days, start, end, year) => {
    const dates = days
      .split(',')
      .map((one) => one.split(' '))
      .map(([type, day]) => `<activity-date type="${type}" iso-date="${day}"/>`);
    expect(await read({ dates: dates.join('') })).toMatchObject({ start, end, year });
  });

  it.each([
    ['purpose codes of the DAC', '<sector code="14031"/><sector code="15112" vocabulary="1"/>', ['14031', '15112']],
    ['its categories', '<sector code="140" vocabulary="2" percentage="100.00"/>', ['140']],
    ['a total of its tables', '<sector code="310" vocabulary="2"/>', ['311', '312', '313']],
    ['a share of nothing', '<sector code="14031" percentage="0"/><sector code="15112"/>', ['15112']],
    ['one that is known beside one that is not', '<sector code="14031"/><sector code="99999"/>', ['14031']],
    ['other lists', '<sector code="14031"/><sector code="A-7" vocabulary="99"/>', ['14031']],
    ['none', '', []],
  ])('is about: %s', async (_, sectors, expected) => {
    expect((await read({ sectors })).sectors).toEqual(expected);
  });

  it('takes the sectors of its transactions where it names none itself', async () => {
    const money = commitment('5').replace('</transaction>', '<sector code="14031"/></transaction>');
    expect((await read({ sectors: '', money })).sectors).toEqual(['14031']);
    expect((await read({ sectors: '<sector code="15112"/>', money })).sectors).toEqual(['15112']);
  });

  it.each([
    ['commitments summed', commitment('1000') + commitment('500'), 1_500],
    ['a commitment partly undone', commitment('1000') + commitment('-400'), 600],
    ['nothing left of it', commitment('1000') + commitment('-1000'), null],
    ['euros at the peg', commitment('1000.50', 'EUR'), 656_285],
    ['dollars of a day', commitment('1000', 'USD', '2025-07-01'), 559_690],
    ['more decimals than there are cents', commitment('685819.59592', 'EUR'), 449_868_167],
    ['commitments before disbursements', transaction('3', '7', 'XOF', '2025-01-01') + commitment('1000'), 1_000],
    ['disbursements where there is nothing else', transaction('3', '7', 'XOF', '2025-01-01'), 7],
    ['a currency that we do not know', commitment('1000', 'GBP') + commitment('5'), null],
    ['the currency of the activity', commitment('9').replace(' currency="XOF"', ''), 9],
    [
      'a budget before disbursements, the revised one',
      '<budget type="1"><period-start iso-date="2025-01-01"/><value>5</value></budget><budget type="2"><value>6</value></budget>' +
        transaction('3', '7', 'XOF', '2025-01-01'),
      6,
    ],
    ['none', '', null],
  ])('costs: %s', async (_, money, expected) => {
    expect((await read({ money })).amountXof).toBe(expected);
  });

  it.each([
    ['no identifier', { identifier: null }, 'iati-identifier-missing'],
    ['an empty identifier', { identifier: '  ' }, 'iati-identifier-missing'],
    ['an endless identifier', { identifier: 'x'.repeat(201) }, 'iati-identifier-too-long'],
    ['no day at all', { dates: '' }, 'iati-day-missing'],
    ['an impossible day', { dates: '<activity-date type="2" iso-date="2021-02-30"/>' }, 'iati-not-a-day'],
    ['a status that is none', { status: '7' }, 'iati-status-unknown'],
    ['a sector that is none', { sectors: '<sector code="99999"/>' }, 'iati-sector-unknown'],
    ['a role that is none', { parties: party('A', 'constructor') }, 'iati-role-unknown'],
    ['letters for an amount', { money: commitment('1 000') }, 'iati-amount'],
    ['an absurd amount', { money: commitment('1'.padEnd(17, '0')) }, 'iati-amount'],
    ['a transaction of nothing', { money: '<transaction><transaction-type code="2"/></transaction>' }, 'iati-amount'],
    ['parties without end', { parties: party('A').repeat(3_000) }, 'iati-too-large'],
    [
      'a text without end',
      { title: `<title><narrative>${'x'.repeat(1_100_000)}</narrative></title>` },
      'iati-too-large',
    ],
  ] satisfies [string, SampleActivity, string][])(
    'with %s is told with its line, and those around it are read',
    async (_, changes, code) => {
      const found = await foundIn(aFile(anActivity('A-1'), '', anActivity('A-2', changes), anActivity('A-3')));
      expect(told(found)).toEqual(['3 activity', `5 ${code}`, '6 activity']);
    },
  );

  it('is named by its identifier when it is bad', async () => {
    const [found] = await foundIn(aFile(anActivity('A-1', { status: '9' })));
    expect(found).toMatchObject({ identifier: 'A-1', values: { value: '9' } });
  });

  it('may have any number of transactions', async () => {
    const money = commitment('1').repeat(30_000);
    expect((await read({ money })).amountXof).toBe(30_000);
  });

  it('elsewhere in the world is not looked at, whatever is wrong with it', async () => {
    const where = '<recipient-country code="KE"/>';
    const found = await foundIn(aFile(anActivity('A-1', { where, sectors: '<sector code="99999"/>' })));
    expect(told(found)).toEqual(['3 elsewhere']);
  });

  it('begins on the line of its tag, wherever its attributes stand', async () => {
    const activity = anActivity('A-1').replace('<iati-activity ', '<iati-activity\n\n  ').replaceAll('><', '>\n<');
    const found = await foundIn(aFile(activity, anActivity('A-2')).replaceAll('\n', '\r\n'));
    expect(found.map(({ line }) => line)).toEqual([3, 3 + activity.split('\n').length]);
  });
});

describe('a file', () => {
  it.each([
    ['nothing', '', '1 iati-empty .'],
    ['blanks', '\n\n  ', '3 iati-empty .'],
    ['words', 'Forages', '1 iati-not-well-formed .'],
    ['a web page', '<html><body/></html>', '1 iati-not-iati .'],
    ['organisations', '<?xml version="1.0"?>\n<iati-organisations version="2.03"/>', '2 iati-not-iati .'],
    ['an old version', '<iati-activities version="1.04"/>', '1 iati-version .'],
    ['a document type', '<!DOCTYPE iati-activities>\n<iati-activities/>', '1 iati-entities .'],
    ['entities', '\n<!DOCTYPE a [<!ENTITY b "c">]><iati-activities>&b;</iati-activities>', '2 iati-entities .'],
    ['a declaration', '<iati-activities>\n<!ENTITY a "b"></iati-activities>', '2 iati-not-well-formed .'],
    ['a name that sax stumbles over', '<iati-activities hasOwnProperty="a" b="c"/>', '1 iati-not-well-formed .'],
    ['an entity of HTML', '<iati-activities>\n&eacute;</iati-activities>', '2 iati-not-well-formed .'],
    ['a property of every object', '<iati-activities>\n&toString;</iati-activities>', '2 iati-not-well-formed .'],
    ['a control character', '<iati-activities>\n\n\u0000</iati-activities>', '3 iati-not-well-formed .'],
    ['its number', '<iati-activities>\n&#8;</iati-activities>', '2 iati-not-well-formed .'],
    ['tags within tags', `<iati-activities>\n${'<a>'.repeat(40)}`, '2 iati-too-deep .'],
    [
      'attributes without end',
      `<iati-activities ${Array.from({ length: 70 }, (_, i) => `a${i}="b"`).join(' ')}/>`,
      '1 iati-not-well-formed .',
    ],
    ['an attribute without end', `<iati-activities a="${'x'.repeat(200_000)}"/>`, '1 iati-not-well-formed .'],
    ['a tag that never ends', `<${'x'.repeat(200_000)}`, '1 iati-not-well-formed .'],
    ['two roots', '<iati-activities/>\n<iati-activities/>', '2 iati-not-well-formed .'],
  ])('of %s ends with a fault', async (_, file, expected) => {
    expect(told(await foundIn(file))).toEqual([expected]);
  });

  it('cut short ends with a fault, after what could be read', async () => {
    const file = aFile(anActivity('A-1'), anActivity('A-2'), anActivity('A-3'));
    const cut = file.slice(0, file.indexOf('A-3'));
    expect(told(await foundIn(cut))).toEqual(['3 activity', '4 activity', '5 iati-not-well-formed .']);
  });

  it('with crossed tags ends on their line', async () => {
    const file = aFile(anActivity('A-1'), anActivity('A-2').replace('</title>', '</titel>'), anActivity('A-3'));
    const found = await foundIn(file);
    expect(told(found)).toEqual(['3 activity', '4 iati-not-well-formed .']);
    expect(found[1]).toMatchObject({ values: { reason: 'Unexpected close tag' } });
  });

  it('may hold comments, instructions and things of others, as long as they like', async () => {
    const other = `<!-- ${'x '.repeat(20_000)} -->\n<?style x?>\n<other:thing xmlns:other="a"><b>c</b></other:thing>`;
    expect(told(await foundIn(aFile(other, anActivity('A-1'))))).toEqual(['6 activity']);
  });
});

describe('the encoding of a file', () => {
  const file = aFile(anActivity('A-1', { title: '<title><narrative>Éléments d’eau €</narrative></title>' }));
  const titles = { fr: 'Éléments d’eau €' };
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const western = (text: string) =>
    Uint8Array.from(text, (sign) => ({ '’': 0x92, '€': 0x80 })[sign] ?? sign.charCodeAt(0));

  it.each([
    ['UTF-8', Buffer.from(file), undefined],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${file}`), undefined],
    ['UTF-16', utf16(file), undefined],
    ['UTF-16, the other way round', utf16(file).swap16(), undefined],
    ['ISO-8859-1, declared', western(file.replace('UTF-8', 'ISO-8859-1')), undefined],
    ['Windows-1252, told from outside', western(file), 'windows-1252'],
    ['its mark rather than what is told', Buffer.from(`\ufeff${file}`), 'iso-8859-1'],
  ])('%s', async (_, bytes, encoding) => {
    for (const size of [1, 300, 100_000])
      expect(await foundIn(bytes, size, encoding)).toMatchObject([{ activity: { titles } }]);
  });

  it('that we do not read, or that is not kept, ends the file on its line', async () => {
    expect(told(await foundIn(file.replace('UTF-8', 'Shift_JIS')))).toEqual(['1 iati-encoding .']);
    expect(told(await foundIn(file, 100, 'koi8-r'))).toEqual(['1 iati-encoding .']);
    const broken = Buffer.concat([
      Buffer.from(aFile(anActivity('A-1'), '€\n').slice(0, -20)),
      Buffer.from([0xe9, 0x20]),
    ]);
    for (const size of [1, 7, 100_000]) {
      const found = await foundIn(broken, size);
      expect(told(found).at(-1)).toBe('5 iati-encoding .');
    }
  });
});
