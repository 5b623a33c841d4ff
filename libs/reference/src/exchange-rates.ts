import { type Day, type ExchangeRate, Money, type MoneyShape, rateOn } from '@penc/domain';

/**
 * Units of each currency for one euro: euro foreign exchange reference rates of the European Central Bank,
 * indicative, each in force from its day until the next row. The franc CFA needs no row: its peg is fixed.
 */
export const exchangeRates: readonly ExchangeRate[] = [
  { from: '2024-12-31', USD: '1.0389', CHF: '0.9412' },
  { from: '2025-06-30', USD: '1.1720', CHF: '0.9347' },
];

/** Whole francs that an amount comes to, at the rate of a day. */
export function inXof(money: MoneyShape, day: Day): number {
  return Money.of(money).toXof(rateOn(day, exchangeRates));
}
