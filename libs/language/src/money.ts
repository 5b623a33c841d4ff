import type { Currency, Language, MoneyShape } from '@penc/domain';
import { locales, ordinarySpaces } from './locales';

/** One euro is 655.957 francs CFA, by treaty. */
const FRANCS_PER_EURO = 655.957;

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, currency: Currency, decimals: 0 | 2): Intl.NumberFormat {
  const key = `${language} ${currency} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  // The franc CFA stands after its amount in both languages, as it is written in Senegal
  const style = currency === 'XOF' ? ({ style: 'decimal' } as const) : ({ style: 'currency', currency } as const);
  const made = new Intl.NumberFormat(locales[language], {
    ...style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** « 45 000 000 F CFA », “€68,602”; cents only where there are some. */
export function formatMoney(money: MoneyShape, language: Language): string {
  const amount = Number(money.value);
  const text = formatOf(language, money.currency, Number.isInteger(amount) ? 0 : 2).format(amount);
  return ordinarySpaces(money.currency === 'XOF' ? `${text}\u00a0F\u00a0CFA` : text);
}

/** Whole francs CFA. */
export function formatXof(francs: number, language: Language): string {
  return formatMoney({ value: String(Math.round(francs)), currency: 'XOF' }, language);
}

/**
 * « 45 000 000 F CFA (≈ 68 602 €) », and euros with their francs: the two are bound by a fixed rate. Dollars
 * and Swiss francs stand alone, since what they are worth depends on the day.
 */
export function formatMoneyWithEuro(money: MoneyShape, language: Language): string {
  const text = formatMoney(money, language);
  const amount = Number(money.value);
  if (money.currency === 'XOF') return `${text} (≈\u00a0${formatMoney(euros(amount), language)})`;
  if (money.currency === 'EUR') return `${text} (≈\u00a0${formatXof(amount * FRANCS_PER_EURO, language)})`;
  return text;
}

/** Cents would be false precision but for small amounts. */
function euros(francs: number): MoneyShape {
  const amount = francs / FRANCS_PER_EURO;
  return { value: amount < 100 ? amount.toFixed(2) : String(Math.round(amount)), currency: 'EUR' };
}
