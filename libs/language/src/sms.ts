import type { Language } from '@penc/domain';
import { fitWords, septets, toGsm7 } from './gsm7';
import { sayNotice } from './notice';
import { type MessageValues, say } from './say';

/** What one SMS holds; a second one costs as much again. */
const SMS_SEPTETS = 160;

/** How to answer by SMS, and until which day (`2027-03-31`). */
export interface SmsAnswerCode {
  readonly code: string;
  readonly until: string;
}

/**
 * A notice in one SMS: its title, with names shortened to whole words, and how to answer it, which is never cut.
 * In GSM 7 characters, 160 septets at most.
 */
export function smsText(
  language: Language,
  kind: string,
  details: MessageValues,
  answer: SmsAnswerCode | null,
): string {
  const tail = toGsm7(
    answer
      ? say(language, 'sms.answer', { code: answer.code, until: shortDay(language, answer.until) })
      : say(language, 'sms.see'),
  );
  const room = SMS_SEPTETS - septets(tail) - 1;
  const opening = (most: number) => toGsm7(`Penc: ${sayNotice(language, kind, shortened(details, most)).title}.`);
  // a title names one posting: what it takes without that name is the same for every name
  const longest = room - septets(opening(0)) + septets(toGsm7('…'));
  return `${fitWords(opening(Math.max(0, longest)), room)} ${tail}`;
}

/** In place of many more: how many notices wait on the platform. */
export function smsCount(language: Language, count: number): string {
  return fitWords(toGsm7(say(language, 'sms.count', { count })), SMS_SEPTETS);
}

/** What an answer by SMS is answered, in one SMS. */
export function smsReply(language: Language, key: SmsReplyKey, values: MessageValues = {}): string {
  return fitWords(toGsm7(say(language, key, values)), SMS_SEPTETS);
}
export type SmsReplyKey = `sms.reply.${
  'accepted' | 'declined' | 'unknown' | 'answered' | 'late' | 'changed' | 'unclear' | 'tries' | 'stopped'}`;

/** Texts in at most so many septets; what does not fit at all is « … ». */
function shortened(details: MessageValues, most: number): MessageValues {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      NAMES.has(name) && typeof value === 'string' ? fitWords(toGsm7(value), most) || '…' : value,
    ]),
  );
}
const NAMES = new Set(['need', 'offer', 'posting']);

/** « 31/03 »; “31 Mar” in English, whose readers do not all begin with the day. */
function shortDay(language: Language, day: string): string {
  const [, month, date] = day.split('-');
  return language === 'fr'
    ? `${date}/${month}`
    : `${Number(date)} ${ENGLISH_MONTH.format(new Date(`${day}T00:00:00Z`))}`;
}
const ENGLISH_MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
