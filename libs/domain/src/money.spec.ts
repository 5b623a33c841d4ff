import fc from 'fast-check';
import { CURRENCIES, MAX_MINOR_UNITS, Money, rateOn } from './money';

const rate = { from: '2025-06-30', USD: '1.1720', CHF: '0.9347' };

describe('Money', () => {
  it.each([
    ['45000000', 'XOF', 45_000_000n],
    ['45000000.00', 'XOF', 45_000_000n],
    ['0', 'EUR', 0n],
    ['12.5', 'EUR', 1_250n],
    ['007', 'EUR', 700n],
    ['10000000000000', 'EUR', 1_000_000_000_000_000n],
  ] as const)('reads %s %s', (value, currency, minor) => {
    const money = Money.parse({ value, currency });
    expect(money).toMatchObject({ minor, currency });
  });

  it.each([
    [{ value: '12,5', currency: 'EUR' }, 'money.format'],
    [{ value: '', currency: 'EUR' }, 'money.format'],
    [{ value: '1e6', currency: 'EUR' }, 'money.format'],
    [{ value: 12, currency: 'EUR' }, 'money.format'],
    [{ value: '-1', currency: 'EUR' }, 'money.negative'],
    [{ value: '0.5', currency: 'XOF' }, 'money.precision'],
    [{ value: '0.001', currency: 'USD' }, 'money.precision'],
    [{ value: '1', currency: 'GBP' }, 'money.currency'],
    [{ value: '1' }, 'money.currency'],
    [{ value: '1000000000000001', currency: 'XOF' }, 'money.too-large'],
    [null, 'money.format'],
    ['12 EUR', 'money.format'],
  ])('refuses %j as %s', (shape, fault) => {
    expect(Money.parse(shape)).toBe(fault);
  });

  it('writes what it has read, without needless digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: MAX_MINOR_UNITS }), fc.constantFrom(...CURRENCIES), (minor, currency) => {
        const shape = Money.ofMinor(minor, currency).toJSON();
        expect(Money.parse(shape)).toMatchObject({ minor, currency });
      }),
    );
    expect(Money.ofMinor(1_250n, 'EUR').toJSON()).toEqual({ value: '12.50', currency: 'EUR' });
    expect(Money.ofMinor(1_200n, 'EUR').toJSON()).toEqual({ value: '12', currency: 'EUR' });
    expect(Money.ofMinor(5n, 'USD').toJSON()).toEqual({ value: '0.05', currency: 'USD' });
  });

  it('becomes francs at the peg, half a franc rounded up', () => {
    const xof = (value: string, currency: 'XOF' | 'EUR' | 'USD' | 'CHF') => Money.of({ value, currency }).toXof(rate);
    expect(xof('1', 'EUR')).toBe(656);
    expect(xof('1000', 'EUR')).toBe(655_957);
    expect(xof('30000', 'EUR')).toBe(19_678_710);
    expect(xof('45000000', 'XOF')).toBe(45_000_000);
    expect(xof('1172', 'USD')).toBe(655_957);
    expect(xof('9347', 'CHF')).toBe(6_559_570);
  });

  it('stays an exact integer in francs, whatever is accepted', () => {
    for (const currency of CURRENCIES) {
      expect(Number.isSafeInteger(Money.ofMinor(MAX_MINOR_UNITS, currency).toXof(rate))).toBe(true);
    }
  });

  it('is JSON-safe', () => {
    expect(JSON.stringify(Money.xof(12n))).toBe('{"value":"12","currency":"XOF"}');
  });
});

describe('rateOn', () => {
  const table = [rate, { from: '2024-12-31', USD: '1.0389', CHF: '0.9412' }];
  it.each([
    ['2024-01-01', '1.0389'],
    ['2024-12-31', '1.0389'],
    ['2025-06-29', '1.0389'],
    ['2025-06-30', '1.1720'],
    ['2030-01-01', '1.1720'],
  ])('on %s one euro is %s dollars', (day, dollars) => {
    expect(rateOn(day, table).USD).toBe(dollars);
  });
  it('refuses an empty table', () => expect(() => rateOn('2025-01-01', [])).toThrow(RangeError));
});
