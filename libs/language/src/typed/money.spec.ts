import { formatMoney } from '../money';
import { completeMoney, readMoney } from './money';

describe('An amount as it is typed', () => {
  it.each([
    ['45000000', '45000000 XOF'],
    ['45 000 000', '45000000 XOF'],
    ['45 000 000', '45000000 XOF'],
    ['45.000.000', '45000000 XOF'],
    ['45,000,000', '45000000 XOF'],
    ["45'000'000 CHF", '45000000 CHF'],
    ['45.000', '45000 XOF'],
    ['45 millions', '45000000 XOF'],
    ['« 45 Millions »', '45000000 XOF'],
    ['45 millions de francs CFA', '45000000 XOF'],
    ['45 M', '45000000 XOF'],
    ['45M FCFA', '45000000 XOF'],
    ['45 MFCFA', '45000000 XOF'],
    ['45 M F CFA', '45000000 XOF'],
    ['45 000 000 F', '45000000 XOF'],
    ['45 000 000 F.CFA', '45000000 XOF'],
    ['XOF 45 000 000', '45000000 XOF'],
    ['1,5 milliard', '1500000000 XOF'],
    ['1.5 milliard', '1500000000 XOF'],
    ['1 milliard 500 millions', '1500000000 XOF'],
    ['1 million 500 000', '1500000 XOF'],
    ['1 500 millions', '1500000000 XOF'],
    ['2 mds', '2000000000 XOF'],
    ['750 mille', '750000 XOF'],
    ['750 k€', '750000 EUR'],
    ['68 602 €', '68602 EUR'],
    ['68.602,50 euros', '68602.5 EUR'],
    ['68,602.50 EUR', '68602.5 EUR'],
    ["1,2 million d'euros", '1200000 EUR'],
    ['1,2 million d’euros', '1200000 EUR'],
    ['€68,602', '68602 EUR'],
    ['US$ 5,000', '5000 USD'],
    ['10 000 dollars', '10000 USD'],
    ['300 000 francs suisses', '300000 CHF'],
    ['trente-cinq millions', '35000000 XOF'],
    ['Cinquante millions de francs', '50000000 XOF'],
    ['deux cent cinquante mille francs CFA', '250000 XOF'],
    ['un milliard deux cents millions', '1200000000 XOF'],
    ['quatre-vingt-dix-sept millions cinq cent mille', '97500000 XOF'],
    ['vingt et un millions', '21000000 XOF'],
    ['quatre-vingts millions', '80000000 XOF'],
    ['soixante et onze mille euros', '71000 EUR'],
    ['40 000 000 FCFA TTC', '40000000 XOF'],
    ['40 millions TTC', '40000000 XOF'],
    ['40 millions TTC XOF', '40000000 XOF'],
    ['0', '0 XOF'],
    ['1,5', '1.5 XOF'],
  ])('%s is %s', (text, amount) => {
    const money = readMoney(text, 'fr');
    expect(money && `${money.value} ${money.currency}`).toBe(amount);
  });

  it.each([
    'beaucoup',
    '',
    'millions',
    '-5',
    '45 0000',
    '45..000',
    '45.000,000',
    '1.000.00',
    '1.500 millions',
    '1 billion',
    '45 millions ou 50',
    '5 millions 2 milliards',
    '45 à 50 millions',
    '1 million 1 500 000',
    '5 euros 5 dollars',
    '45 000 000 naira',
    '1e9',
    'trente vingt millions',
    'deux trois',
    'vingtaine de millions',
    '40 000 000 HT',
  ])('%s is asked for again, not guessed', (text) => {
    expect(readMoney(text, 'fr')).toBeNull();
  });

  it('in English, a billion is a thousand millions', () => {
    expect(readMoney('1.5 billion', 'en')).toEqual({ value: '1500000000', currency: 'XOF' });
    expect(readMoney('two hundred and fifty-five thousand euros', 'en')).toEqual({ value: '255000', currency: 'EUR' });
    expect(readMoney('45 million CFA francs', 'en')).toEqual({ value: '45000000', currency: 'XOF' });
  });

  it('reads back what is shown, in both languages', () => {
    for (const language of ['fr', 'en'] as const)
      for (const money of [
        { value: '45000000', currency: 'XOF' },
        { value: '68602.50', currency: 'EUR' },
        { value: '1234', currency: 'USD' },
        { value: '90000', currency: 'CHF' },
      ] as const) {
        const back = readMoney(formatMoney(money, language), language);
        expect([Number(back?.value), back?.currency]).toEqual([Number(money.value), money.currency]);
      }
  });
});

describe('An amount and what stands beside it', () => {
  const read = (amount: string, ...beside: string[]) => readMoney(completeMoney(amount, beside, 'fr'), 'fr');

  it.each([
    ['50 000', ['Montant', 'EUR'], '50000', 'EUR'],
    ['50 000', ['Montant (en euros)', ''], '50000', 'EUR'],
    ['45', ['Coût (en millions de F CFA)'], '45000000', 'XOF'],
    ['1,5', ['Budget en millions', 'USD'], '1500000', 'USD'],
    // the nearest first, and what it says itself before all
    ['50 000', ['Apport (CHF)', 'EUR'], '50000', 'CHF'],
    ['68 602 €', ['Montant (FCFA)', 'XOF'], '68602', 'EUR'],
    ['2 milliards', ['Montant (millions)'], '2000000000', 'XOF'],
    // no currency is named by a « bailleur », nor by a heading that names two
    ['50 000', ['Apport du bailleur'], '50000', 'XOF'],
    ['50 000', ['Montant (FCFA ou EUR)'], '50000', 'XOF'],
    ['50 000', ['Montant (francs suisses)'], '50000', 'CHF'],
  ])('%s beside %j is %s %s', (amount, beside, value, currency) => {
    expect(read(amount, ...beside)).toEqual({ value, currency });
  });

  it('stays unreadable where it is', () => {
    expect(read('45 000 000 naira', 'EUR')).toBeNull();
  });
});
