/** The value of a criterion that is met in full. */
export const FULL = 10_000;
const MILLION = 1_000_000;

/**
 * The integer part of a quotient of integers of at least 0; exact up to 2⁵³, where `a / b` may be rounded up to the next
 * integer. Not by `%`: of numbers that may be fractions, engines take the remainder in a call that costs ten divisions.
 */
export function quotient(dividend: number, divisor: number): number {
  const near = Math.floor(dividend / divisor);
  return near * divisor > dividend ? near - 1 : near;
}

/** The same of integers below 2³¹, which processors divide in a third of the time. */
export function small(dividend: number, divisor: number): number {
  return ((dividend | 0) / (divisor | 0)) | 0;
}

/** ⌊part ÷ whole × 10,000⌋, at most 10,000; exact for amounts up to 10¹⁵. `whole` must be above 0. */
export function share(part: number, whole: number): number {
  if (part >= whole) return FULL;
  if (part <= 0) return 0;
  const product = part * FULL;
  if (product <= Number.MAX_SAFE_INTEGER) return quotient(product, whole);
  return Number((BigInt(part) * BigInt(FULL)) / BigInt(whole));
}

/** A share from 0 to 1 as a whole number of millionths: 0.29 is 290,000, whatever its binary form. */
export function millionths(rate: number): number {
  return Math.min(MILLION, Math.max(0, Math.round(rate * MILLION)));
}

/** ⌊amount × rate⌋ for a rate in millionths; exact for amounts up to 10¹⁵. */
export function partOf(amount: number, rate: number): number {
  const millions = quotient(amount, MILLION);
  return millions * rate + quotient((amount - millions * MILLION) * rate, MILLION);
}

/** The average of values, rounded down; `values` must not be empty. */
export function average(values: readonly number[]): number {
  return quotient(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** A value in 0–10,000 as a whole percentage, rounded down: 99.9 % is not yet all of it. */
export function percent(value: number): number {
  return quotient(value, 100);
}
