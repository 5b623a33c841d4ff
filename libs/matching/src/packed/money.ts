import { partOf } from '../arithmetic/integers';

/** The column's value for an offer that names no rate. */
export const NO_RATE = -1;

/**
 * The gate « money-possible » on bare numbers: francs, Infinity where unknown, `rate` in millionths. `bound` is
 * the least of what is missing, the ticket's maximum and what the envelope has left.
 */
export function moneyPossible(amount: number, bound: number, rate: number, ticketMin: number): boolean {
  const most = Math.min(bound, rateBound(amount, rate));
  return most > 0 && most >= ticketMin;
}

/** The most that a rate allows of an amount; Infinity where that cannot be said. */
export function rateBound(amount: number, rate: number): number {
  if (rate === NO_RATE) return Infinity;
  if (amount === Infinity) return rate === 0 ? 0 : Infinity;
  return partOf(amount, rate);
}
