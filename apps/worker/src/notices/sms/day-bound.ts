import { GATHER_MINUTES, smsAfter } from '@penc/domain';
import type { Transaction } from '@penc/storage';

/** Comes back in so many seconds: what else waits is counted then. */
export class SmsLater {
  constructor(readonly seconds: number) {}
}

/** Why an SMS beyond the bound of the day never left. */
export const ENOUGH_TODAY = 'enough today';

interface OfToday {
  /** The others of its reader that have left today, or may have. */
  readonly left: number;
  /** Those that have not been tried. */
  readonly waiting: number;
  readonly seconds: number;
}

/**
 * How an SMS leaves that has not been tried: null by itself, else the number of notices that it counts in place of its own. Of
 * one person, one SMS is decided on at a time.
 */
export async function countInstead(tx: Transaction, noticeId: string): Promise<number | SmsLater | 'enough' | null> {
  const [reader] = await tx.query<{ id: string }>(
    `SELECT m.person_id AS id, pg_advisory_xact_lock(hashtextextended('sms:' || m.person_id, 0))
     FROM notices n JOIN memberships m ON m.id = n.membership_id WHERE n.id = $1`,
    [noticeId],
  );
  const { left, waiting, seconds } = await readToday(tx, reader?.id ?? null, noticeId);
  switch (smsAfter(left)) {
    case 'by-itself':
      return null;
    case 'as-a-count':
      return seconds > 0 ? new SmsLater(seconds) : waiting + 1;
    case 'not-at-all':
      return 'enough';
  }
}

async function readToday(tx: Transaction, personId: string | null, noticeId: string): Promise<OfToday> {
  const [day] = await tx.query<OfToday>(
    `SELECT count(*) FILTER (WHERE s.attempts > 0 AND s.refused_at IS NULL AND coalesce(s.sent_at, now()) >= current_date)::integer AS left,
            count(*) FILTER (WHERE s.attempts = 0 AND s.refused_at IS NULL)::integer AS waiting,
            (SELECT greatest(0, ceil(extract(epoch FROM created_at + make_interval(mins => $3) - now())))::integer
             FROM notices WHERE id = $2) AS seconds
     FROM memberships m JOIN notices n ON n.membership_id = m.id JOIN sms s ON s.notice_id = n.id
     WHERE m.person_id = $1 AND n.id <> $2 AND n.created_at > now() - interval '2 days'`,
    [personId, noticeId, GATHER_MINUTES],
  );
  return day ?? { left: 0, waiting: 0, seconds: 0 };
}
