import type { Language } from '@penc/domain';

/** How each language writes numbers, days and lists; days in English are 1 January 2027. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-SN', en: 'en-GB' };

/**
 * Intl separates thousands in French by a narrow no-break space, which many fonts of mail readers and
 * terminals lack: the ordinary no-break space is always there.
 */
export function ordinarySpaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}
