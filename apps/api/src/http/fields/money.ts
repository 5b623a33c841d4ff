import type { Money } from '@penc/domain';
import { exchangeRates } from '@penc/reference';

/** In one currency to the last cent; across currencies by the newest rates. */
export function isMore(a: Money, b: Money): boolean {
  if (a.currency === b.currency) return a.minor > b.minor;
  const newest = exchangeRates.at(-1);
  return newest !== undefined && a.toXof(newest) > b.toXof(newest);
}
