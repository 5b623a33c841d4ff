import type { Currency, Language, MoneyShape } from '@penc/domain';
import { withDigits } from './number-words';

/** As people name them; the first that is found counts, and a second one makes the amount unreadable. */
const CURRENCY_WORDS: readonly (readonly [Currency, RegExp])[] = [
  ['CHF', /francs? suisses?|chf/g],
  ['XOF', /f ?\.? ?cfa|francs? cfa|cfa|xof|francs?|(?<![a-z])f(?![a-z])/g],
  ['EUR', /€|euros?|eur(?![a-z])/g],
  ['USD', /us ?\$|\$ ?us|\$|dollars?( us| americains?)?|usd/g],
];

/** The same where other words stand around them: « bailleur » names no euro. */
const WHOLE_CURRENCY_WORDS = CURRENCY_WORDS.map(
  ([currency, words]) => [currency, new RegExp(`(?<![a-z])(?:${words.source})(?![a-z])`, 'g')] as const,
);

/** From the largest; a French « billion » would be a thousand times an English one. */
const MULTIPLIERS: readonly (readonly [words: Readonly<Record<Language, RegExp>>, zeros: number])[] = [
  [{ fr: /^(milliards?|mrds?|mds?)$/, en: /^(milliards?|billions?|bn)$/ }, 9],
  [{ fr: /^(millions?|mios?|m)$/, en: /^(millions?|m|mn)$/ }, 6],
  [{ fr: /^(mille|milliers?|k)$/, en: /^(thousands?|k)$/ }, 3],
];

const DECIMALS = 9;
const GROUPED = /^(\d{1,3})(?:([ .,'])\d{3})(?:\2\d{3})*(?:([.,])(\d{1,2}))?$/;
const PLAIN = /^(\d{1,18})(?:[.,](\d{1,9}))?$/;
const PART = /^(\d[\d .,']*)([a-z]+)?/;

/**
 * An amount as people type it: « 45 000 000 », « 45.000.000 », « 45 millions », « 1,5 milliard », « 45 M FCFA »,
 * « 68 602 € », « trente-cinq millions »; francs CFA where no currency is named. Null for what can be read in two ways or in none.
 */
export function readMoney(text: string, language: Language): MoneyShape | null {
  const found = withoutCurrency(plainText(text));
  if (!found) return null;
  const amount = sumOf(withDigits(found.rest, language), language);
  return amount === null ? null : { value: decimal(amount), currency: found.currency };
}

/**
 * An amount completed by what stands beside it, the nearest first: « 45 » under the heading « Coût (en millions
 * de F CFA) », « 50 000 » with « EUR » in a column of currencies. What it says itself goes before; whatever names several currencies, or units, says none.
 */
export function completeMoney(amount: string, beside: readonly string[], language: Language): string {
  const { named, rest } = takeCurrencies(plainText(amount), CURRENCY_WORDS);
  const currency = named.length > 0 ? undefined : beside.map(currencyIn).find((found) => found !== null);
  const unit = /[a-z]/.test(rest) ? undefined : beside.map((text) => unitIn(text, language)).find(Boolean);
  return [amount, unit, currency].filter(Boolean).join(' ');
}

/** The currency that a text names among other words, or null where it names none or several. */
export function currencyIn(text: string): Currency | null {
  const { named } = takeCurrencies(plainText(text), WHOLE_CURRENCY_WORDS);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function unitIn(text: string, language: Language): string | undefined {
  const words = plainText(text).match(/[a-z]+/g) ?? [];
  const units = words.filter((word) => MULTIPLIERS.some(([of]) => of[language].test(word)));
  return units.length === 1 ? units[0] : undefined;
}

function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f«»"]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function withoutCurrency(text: string): { readonly rest: string; readonly currency: Currency } | null {
  const { named, rest } = takeCurrencies(text, CURRENCY_WORDS);
  if (named.length > 1) return null;
  // with all taxes in it, a cost is the cost
  const small = rest.trim().replaceAll(/(?<![a-z])(de |d' ?)|(?<![a-z])(de|ttc|toutes taxes comprises)$/g, '');
  return { rest: small.replaceAll(/ +/g, ' ').trim(), currency: named[0] ?? 'XOF' };
}

function takeCurrencies(text: string, currencies: typeof CURRENCY_WORDS): { named: Currency[]; rest: string } {
  let rest = text;
  const named = currencies.filter(([, words]) => {
    const without = rest.replaceAll(words, ' ');
    const found = without !== rest;
    rest = without;
    return found;
  });
  return { named: named.map(([currency]) => currency), rest };
}

/** « 1 milliard 500 millions »: each part smaller than the one before; in 10⁻⁹ units. */
function sumOf(text: string, language: Language): bigint | null {
  let rest = text;
  let sum = 0n;
  let before = Infinity;
  while (rest !== '') {
    const [whole = '', number = '', word] = PART.exec(rest) ?? [];
    if (whole === '') return null;
    const zeros = word === undefined ? 0 : MULTIPLIERS.find(([words]) => words[language].test(word))?.[1];
    if (zeros === undefined || zeros >= before) return null;
    const scaled = scaledNumber(number.trim(), zeros > 0);
    if (scaled === null) return null;
    const part = scaled * 10n ** BigInt(zeros);
    // « 1 million 1 500 000 » says the same thing twice, or something else
    if (before !== Infinity && part >= 10n ** BigInt(before + DECIMALS)) return null;
    sum += part;
    before = zeros;
    rest = rest.slice(whole.length).trim();
  }
  return before === Infinity ? null : sum;
}

/** Before « millions », « 1.500 » may be one and a half or fifteen hundred: neither is guessed. */
function scaledNumber(number: string, multiplied: boolean): bigint | null {
  const grouped = GROUPED.exec(number);
  if (grouped) {
    const [, , separator = '', point, cents = ''] = grouped;
    if (point !== undefined && point === separator) return null;
    if (multiplied && /[.,]/.test(separator)) return null;
    const whole = number.slice(0, cents ? -cents.length - 1 : undefined).replaceAll(/\D/g, '');
    return inUnits(whole, cents);
  }
  const plain = PLAIN.exec(number);
  return plain ? inUnits(plain[1] ?? '', plain[2] ?? '') : null;
}

function inUnits(whole: string, fraction: string): bigint {
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}

function decimal(amount: bigint): string {
  const digits = amount.toString().padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
  return fraction ? `${digits.slice(0, -DECIMALS)}.${fraction}` : digits.slice(0, -DECIMALS);
}
