import type { Language } from '../words';

/** What somebody answers by SMS: « OUI 4821 », “NO 4821”; `stop` wants no more of them. */
export type SmsAnswer =
  | { readonly say: 'accept' | 'decline'; readonly code: string; readonly language: Language }
  | { readonly say: 'stop'; readonly language: Language };

const YES_OR_NO: ReadonlyMap<string, { say: 'accept' | 'decline'; language: Language }> = new Map([
  ['oui', { say: 'accept', language: 'fr' }],
  ['non', { say: 'decline', language: 'fr' }],
  ['yes', { say: 'accept', language: 'en' }],
  ['no', { say: 'decline', language: 'en' }],
]);
const STOPS: ReadonlyMap<string, Language> = new Map([
  ['stop', 'fr'],
  ['arret', 'fr'],
  ['unsubscribe', 'en'],
]);

/** Null for what is no answer. Case, accents, quotation marks and what follows the code do not matter. */
export function smsAnswer(text: string): SmsAnswer | null {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const [, word = '', code] = /^[^\p{L}\d]*(\p{L}+)(?:[^\p{L}\d]*(\d{4,6})(?!\d))?/u.exec(plain) ?? [];
  const stop = STOPS.get(word);
  if (stop) return { say: 'stop', language: stop };
  const said = YES_OR_NO.get(word);
  return said && code ? { ...said, code } : null;
}

const SENEGAL = '221';

/**
 * A phone number as a gateway dials it: +221771234567. Senegalese numbers may be written without their
 * country; null for what cannot be dialled.
 */
export function dialled(phone: string): string | null {
  if (/[^\d\s+().\-/\u00a0\u202f]/.test(phone)) return null;
  const digits = phone.replaceAll(/\D/g, '');
  const international = phone.trim().startsWith('+');
  if (!international && /^[37]\d{8}$/.test(digits)) return `+${SENEGAL}${digits}`;
  const full = international ? digits : digits.replace(/^00/, '');
  return /^[1-9]\d{7,14}$/.test(full) && (international || full !== digits || full.startsWith(SENEGAL))
    ? `+${full}`
    : null;
}

/** How often a phone may try codes within this time: a code has four digits. */
export const SMS_TRIES = 5;
export const SMS_TRIES_HOURS = 1;
