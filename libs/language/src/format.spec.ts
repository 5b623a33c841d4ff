import { Money, type Reason } from '@penc/domain';
import { exchangeRates } from '@penc/reference';
import * as fc from 'fast-check';
import {
  formatDay,
  formatList,
  formatMoney,
  formatMoneyWithEuro,
  formatNumber,
  formatPercent,
  negotiateLanguage,
  sayReason,
} from './index';
import { wordsFor } from './reasons';

/** As a reader sees it: no-break spaces look like spaces. */
const seen = (text: string) => text.replaceAll('\u00a0', ' ');
const xof = (value: string) => ({ value, currency: 'XOF' }) as const;

describe('money', () => {
  it.each([
    [{ value: '45000000', currency: 'XOF' }, '45 000 000 F CFA', '45,000,000 F CFA'],
    [{ value: '2000000', currency: 'EUR' }, '2 000 000 €', '€2,000,000'],
    [{ value: '90000.50', currency: 'EUR' }, '90 000,50 €', '€90,000.50'],
    [{ value: '1200.5', currency: 'USD' }, '1 200,50 $US', 'US$1,200.50'],
    [{ value: '300', currency: 'CHF' }, '300 CHF', 'CHF 300'],
  ] as const)('%j is written « %s » and “%s”', (money, fr, en) => {
    expect(seen(formatMoney(money, 'fr'))).toBe(fr);
    expect(seen(formatMoney(money, 'en'))).toBe(en);
  });

  it('never breaks within an amount', () => {
    expect(formatMoney(xof('45000000'), 'fr')).toBe('45\u00a0000\u00a0000\u00a0F\u00a0CFA');
  });

  it('shows francs with their euros and euros with their francs', () => {
    expect(seen(formatMoneyWithEuro(xof('45000000'), 'fr'))).toBe('45 000 000 F CFA (≈ 68 602 €)');
    expect(seen(formatMoneyWithEuro(xof('45000000'), 'en'))).toBe('45,000,000 F CFA (≈ €68,602)');
    expect(seen(formatMoneyWithEuro(xof('5000'), 'fr'))).toBe('5 000 F CFA (≈ 7,62 €)');
    expect(seen(formatMoneyWithEuro({ value: '90000', currency: 'EUR' }, 'fr'))).toBe('90 000 € (≈ 59 036 130 F CFA)');
    expect(seen(formatMoneyWithEuro({ value: '10', currency: 'USD' }, 'en'))).toBe('US$10');
  });

  it('converts euros as the domain does', () => {
    const [rate] = exchangeRates;
    if (!rate) throw new Error('no exchange rate');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (euros) => {
        const money = { value: `${euros}`, currency: 'EUR' } as const;
        const francs = formatMoney(xof(`${Money.of(money).toXof(rate)}`), 'en');
        expect(formatMoneyWithEuro(money, 'en')).toContain(`(≈\u00a0${francs})`);
      }),
    );
  });

  it('keeps every digit of the largest amounts', () => {
    expect(formatMoney(xof('999999999999999'), 'en')).toBe('999,999,999,999,999\u00a0F\u00a0CFA');
    expect(formatMoney({ value: '9999999999999.99', currency: 'EUR' }, 'en')).toBe('€9,999,999,999,999.99');
  });
});

describe('days, numbers and lists', () => {
  it('are written as each language writes them', () => {
    expect([formatDay('2027-01-01', 'fr'), formatDay('2027-03-31', 'fr')]).toEqual([
      '1er janvier 2027',
      '31 mars 2027',
    ]);
    expect(formatDay('2027-01-01', 'en')).toBe('1 January 2027');
    expect(formatDay('2027-03-11', 'fr')).toBe('11 mars 2027');
    expect([seen(formatNumber(12_345.678, 'fr')), formatNumber(12_345.678, 'en')]).toEqual(['12 345,68', '12,345.68']);
    expect([seen(formatPercent(62.5, 'fr')), formatPercent(60, 'en')]).toEqual(['62,5 %', '60%']);
    expect(formatList(['Louga', 'Thiès', 'Kaolack'], 'fr')).toBe('Louga, Thiès et Kaolack');
    expect(formatList(['Louga', 'Thiès', 'Kaolack'], 'en')).toBe('Louga, Thiès and Kaolack');
    expect(formatList([], 'fr')).toBe('');
    const groups = ['femmes', 'agriculteurs, éleveurs', 'jeunes'];
    expect(seen(formatList(groups, 'fr'))).toBe('femmes ; agriculteurs, éleveurs ; jeunes');
    expect(formatList(['training and advice', 'grant'], 'en')).toBe('training and advice; grant');
    // the comma of a number parts nothing
    expect(formatList(['1,234', '5,678'], 'en')).toBe('1,234 and 5,678');
  });

  it('do not accept what is not a day', () => {
    expect(() => formatDay('2027-02-30x', 'fr')).toThrow(RangeError);
  });
});

describe('the values of reasons', () => {
  it.each([
    [7, 7, 7],
    [{ xof: 12_000_000 }, '12 000 000 F CFA', '12,000,000 F CFA'],
    [{ day: '2027-01-01' }, '1er janvier 2027', '1 January 2027'],
    [{ percent: 60 }, '60 %', '60%'],
    [{ territories: ['SN-KL', 'SN1102-TANAFF'] }, 'région de Kaolack et Tanaff', 'Kaolack region and Tanaff'],
    [{ sectors: ['11330'] }, 'Formation professionnelle', 'Vocational training'],
    [{ themes: ['diaspora'] }, 'mobilisation de la diaspora', 'mobilising the diaspora'],
    [{ modalities: ['grant', 'loan'] }, 'subvention ; prêt', 'grant; loan'],
    [{ targetGroups: ['youth', 'women'] }, 'jeunes ; femmes', 'young people; women'],
    [{ organisationTypes: ['ard'] }, 'agence régionale de développement', 'regional development agency'],
    [
      { concepts: ['dac:11330', 'gcm:20'] },
      'Formation professionnelle ; Envois de fonds',
      'Vocational training; Remittances',
    ],
    // one thing, in one number
    [{ concepts: ['term:women-s-group', 'term:women-s-groups'] }, 'groupement de femmes', 'women’s group'],
  ] as const)('%j becomes « %s » and “%s”', (value, fr, en) => {
    const words = (['fr', 'en'] as const).map((language) => wordsFor(value, language));
    expect(words.map((word) => (typeof word === 'string' ? seen(word) : word))).toEqual([fr, en]);
  });

  it('stand in the sentence of the reason', () => {
    const reason: Reason = { key: 'fault.limit-too-large', values: { max: 100 } };
    expect(sayReason('en', reason)).toBe('The page size cannot be above 100.');
    const named: Reason = { key: 'fault.unknown-code', values: { value: { territories: ['SN0903-VELINGARA'] } } };
    expect(seen(sayReason('fr', named))).toContain('« Vélingara (département de Ranérou Ferlo) »');
  });

  it('are counted where the sentence depends on how many there are', () => {
    const key = 'criterion.theme-closeness.same-sector';
    const said = (sectors: readonly string[]) =>
      seen(sayReason('fr', { key, values: { sectors: { sectors }, themes: { themes: [] }, axes: 0 } }));
    expect(said(['11330'])).toBe('Même secteur : Formation professionnelle. Aucun axe en commun.');
    expect(said(['11330', '14031'])).toMatch(
      /^Mêmes secteurs : Formation professionnelle ; [^;]+\. Aucun axe en commun\.$/,
    );
  });

  it('name territories with their article where they stand within the sentence', () => {
    const apart = {
      key: 'gate.territory-related.fail',
      values: { asked: { territories: ['SN1402', 'SN-SE'] }, offered: { territories: ['SN'] } },
    };
    expect(seen(sayReason('fr', apart))).toBe(
      'L’offre intervient ailleurs (le Sénégal) ; le besoin concerne le département d’Oussouye et la région de Sédhiou.',
    );
    expect(sayReason('en', apart)).toBe(
      'The offer is for other places (Senegal); the need is in the Oussouye department and the Sédhiou region.',
    );
  });

  it('need a sentence in the catalogue', () => {
    expect(() => sayReason('fr', { key: 'gate.nonsense' })).toThrow(RangeError);
  });
});

describe('the language of the answer', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['en', 'en'],
    ['EN-us,en;q=0.9', 'en'],
    ['fr-SN, en;q=0.8', 'fr'],
    ['de, en;q=0.5, fr;q=0.4', 'en'],
    ['en;q=0.5, fr;q=0.5', 'en'],
    ['wo', 'fr'],
    ['*', 'fr'],
    ['fr;q=0, *', 'en'],
    ['*;q=0.1, en;q=0.05', 'fr'],
    ['en;q=0', 'fr'],
    ['en;q=banana', 'fr'],
    ['english', 'fr'],
    [';;,,;q=1', 'fr'],
  ] as const)('of « %s » is %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });

  it('is one of ours, whatever the header', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(['fr', 'en']).toContain(negotiateLanguage(header));
      }),
    );
  });
});
