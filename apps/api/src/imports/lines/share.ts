import { type Language, Money } from '@penc/domain';
import { readMoney } from '@penc/language';

const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%/;

/** « 10 % » of a total cost that can be read, as the amount which that is; what is no percentage stays as it is. */
export function amountOfShare(text: string, total: string, language: Language): string {
  const [, whole, hundredths = ''] = PERCENT.exec(text.trim()) ?? [];
  const of = Money.parse(readMoney(total, language));
  if (whole === undefined || !(of instanceof Money)) return text;
  const share = BigInt(whole + hundredths.padEnd(2, '0'));
  const { value, currency } = Money.ofMinor((of.minor * share) / 10_000n, of.currency).toJSON();
  return `${value} ${currency}`;
}
