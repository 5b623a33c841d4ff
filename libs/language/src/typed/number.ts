import type { Language } from '@penc/domain';

/** A milliard has ten: the most that is taken. */
const DIGITS = '\\d{1,10}';
const WHOLE = new RegExp(`^${DIGITS}$`);
const QUANTITY = new RegExp(`^${DIGITS}(\\.\\d{1,2})?$`);

/** « 15 000 », “15,000”; null for what is no whole number. */
export function readWhole(text: string, language: Language): number | null {
  const digits = ungrouped(text, language);
  return WHOLE.test(digits) ? Number(digits) : null;
}

/** « 15 000 », « 2,5 », “2.5”, whatever the language; null for none. Three decimals would be thousands that somebody has parted otherwise. */
export function readQuantity(text: string, language: Language): number | null {
  const plain = ungrouped(text, language).replace(',', '.');
  return QUANTITY.test(plain) ? Number(plain) : null;
}

/** Thousands are parted as we part them ourselves. */
function ungrouped(text: string, language: Language): string {
  return text.replaceAll(language === 'en' ? /\s|,(?=\d{3}(?!\d))/g : /\s/g, '');
}
