import type { Language } from '@penc/domain';

/** « 15 000 », “15,000”; null for what is no whole number. */
export function readWhole(text: string, language: Language): number | null {
  const digits = ungrouped(text, language);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** « 15 000 », « 2,5 », “2.5”, whatever the language; null for none. Three decimals would be thousands that somebody has parted otherwise. */
export function readQuantity(text: string, language: Language): number | null {
  const plain = ungrouped(text, language).replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** Thousands are parted as we part them ourselves. */
function ungrouped(text: string, language: Language): string {
  return text.replaceAll(language === 'en' ? /\s|,(?=\d{3}(?!\d))/g : /\s/g, '');
}
