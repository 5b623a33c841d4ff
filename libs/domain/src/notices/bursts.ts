import { type NoticeKind, type NoticeRule, noticeRules } from './channels';

/** So many mails leave to one person within so many minutes; the matters that follow are gathered into one mail. */
export const MAILS_AT_ONCE = 5;
export const GATHER_MINUTES = 10;

/** What has left to somebody in the last `GATHER_MINUTES`, or is leaving. */
export interface MailedLately {
  /** Mails on one matter each. */
  readonly single: number;
  /** Whether a mail that gathers waits, or was among them: a burst lasts until none has left for that long. */
  readonly gathered: boolean;
}

/**
 * Whether a mail joins the one that gathers, which leaves `GATHER_MINUTES` after it was opened. What is urgent whatever its
 * date leaves by itself; what is urgent for its date waits these minutes: reminders of two hundred suggestions come together.
 */
export function isGathered(kinds: readonly NoticeKind[], { single, gathered }: MailedLately): boolean {
  return (
    (gathered || single >= MAILS_AT_ONCE) && !kinds.some((kind) => (noticeRules[kind] as NoticeRule).urgent === true)
  );
}

/** So many SMS a person gets in a day, each with its code; after them one that says how many notices wait, then none. */
export const SMS_A_DAY = 10;

/** How the next SMS leaves, where so many have left today. */
export function smsAfter(leftToday: number): 'by-itself' | 'as-a-count' | 'not-at-all' {
  if (leftToday < SMS_A_DAY) return 'by-itself';
  return leftToday === SMS_A_DAY ? 'as-a-count' : 'not-at-all';
}
