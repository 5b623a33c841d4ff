/** ISO 4217 codes that a posting may use, with their number of minor digits. */
export const CURRENCIES = ['XOF', 'EUR', 'USD', 'CHF'] as const;
export type Currency = (typeof CURRENCIES)[number];

const MINOR_DIGITS: Readonly<Record<Currency, number>> = { XOF: 0, EUR: 2, USD: 2, CHF: 2 };

/** The largest amount accepted, in minor units: any XOF value of it stays an exact JavaScript integer. */
export const MAX_MINOR_UNITS = 1_000_000_000_000_000n;

/** One euro is 655.957 francs CFA, by treaty. */
export const XOF_PER_EUR_MILLI = 655_957n;

/** The shape on the wire: a decimal string in major units. */
export interface MoneyShape {
  readonly value: string;
  readonly currency: Currency;
}

/** What one unit of a currency is worth in euros is dated; XOF–EUR is not. */
export interface ExchangeRate {
  /** First day of validity, YYYY-MM-DD. */
  readonly from: string;
  /** Units of the currency for one euro, as a decimal string. */
  readonly USD: string;
  readonly CHF: string;
}

export type MoneyFault = 'money.format' | 'money.currency' | 'money.negative' | 'money.precision' | 'money.too-large';

/** An exact amount: an integer number of minor units of one currency. */
export class Money {
  private constructor(
    readonly minor: bigint,
    readonly currency: Currency,
  ) {}

  static ofMinor(minor: bigint, currency: Currency): Money {
    return new Money(minor, currency);
  }

  static xof(francs: number | bigint): Money {
    return new Money(BigInt(francs), 'XOF');
  }

  /** Reads the wire shape, or says what is wrong with it. */
  static parse(shape: unknown): Money | MoneyFault {
    if (typeof shape !== 'object' || shape === null) return 'money.format';
    const { value, currency } = shape as Record<string, unknown>;
    if (!CURRENCIES.includes(currency as Currency)) return 'money.currency';
    if (typeof value !== 'string') return 'money.format';
    const parts = /^(-?)(\d{1,40})(?:\.(\d{1,20}))?$/.exec(value);
    if (!parts) return 'money.format';
    if (parts[1]) return 'money.negative';
    const digits = MINOR_DIGITS[currency as Currency];
    const fraction = (parts[3] ?? '').replace(/0+$/, '');
    if (fraction.length > digits) return 'money.precision';
    const minor = BigInt((parts[2] ?? '0') + fraction.padEnd(digits, '0'));
    return minor > MAX_MINOR_UNITS ? 'money.too-large' : new Money(minor, currency as Currency);
  }

  /** Reads a shape that was validated before it was stored. */
  static of(shape: MoneyShape): Money {
    const money = Money.parse(shape);
    if (typeof money === 'string') throw new RangeError(`${money}: ${shape.value} ${shape.currency}`);
    return money;
  }

  /** Whole francs, rounded half up. `rate` is the row of the dated table in force on the day. */
  toXof(rate: ExchangeRate): number {
    if (this.currency === 'XOF') return Number(this.minor);
    // minor is in hundredths; francs = minor/100 ÷ (units per euro) × 655.957
    const perEuro = this.currency === 'EUR' ? 1_000_000n : micro(rate[this.currency]);
    return Number(roundedDivision(this.minor * XOF_PER_EUR_MILLI * 1_000_000n, perEuro * 100_000n));
  }

  toJSON(): MoneyShape {
    const digits = MINOR_DIGITS[this.currency];
    const text = this.minor.toString().padStart(digits + 1, '0');
    if (digits === 0) return { value: text, currency: this.currency };
    const fraction = text.slice(-digits).replace(/0+$/, '');
    const whole = text.slice(0, -digits);
    return { value: fraction ? `${whole}.${fraction.padEnd(digits, '0')}` : whole, currency: this.currency };
  }
}

/** The row in force on a day: the last one that begins on it or before; the first one for earlier days. */
export function rateOn(day: string, table: readonly ExchangeRate[]): ExchangeRate {
  const sorted = [...table].sort((a, b) => (a.from < b.from ? -1 : 1));
  const rate = sorted.findLast((row) => row.from <= day) ?? sorted[0];
  if (!rate) throw new RangeError('the table of exchange rates is empty');
  return rate;
}

function micro(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(6, '0').slice(0, 6));
}

function roundedDivision(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor / 2n) / divisor;
}
