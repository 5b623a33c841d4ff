import type { Transaction } from '@penc/storage';
import { tellCalendarEnds } from './calendar-notice';
import { putDigests } from './digest/digests-due';

const KEEP_DELIVERIES_DAYS = 30;
/** So long after the day to answer by, which a pause may have moved on, a code still gets a polite « too late ». */
const KEEP_CODES_DAYS = 30;
const KEEP_TRIES_DAYS = 1;

/** What time brings to notices: digests fall due, old rows go. */
export async function keepNotices(tx: Transaction, now: Date): Promise<void> {
  await putDigests(tx, now);
  await tellCalendarEnds(tx, now);
  await tx.query('DELETE FROM webhook_deliveries WHERE created_at < now() - make_interval(days => $1)', [
    KEEP_DELIVERIES_DAYS,
  ]);
  await tx.query(
    `DELETE FROM answer_codes c USING suggestions s
     WHERE s.id = c.suggestion_id AND c.expires_on < current_date - $1::integer
       AND coalesce(s.answer_due, c.expires_on) < current_date - $1::integer`,
    [KEEP_CODES_DAYS],
  );
  await tx.query('DELETE FROM sms_tries WHERE since < now() - make_interval(days => $1)', [KEEP_TRIES_DAYS]);
}
