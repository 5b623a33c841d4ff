import { type Calendar, isWorkingDay, nextWorkingDay } from '../calendar';
import { type Day, addDays, dayOf } from '../days';

/** When the daily digest leaves, on working days; Dakar keeps UTC all year. */
const DIGEST_TIME = 'T07:00:00Z';

/**
 * The last time at which digests fell due: what was written before it goes into that digest, what came later waits. What is
 * told on a Saturday stands in Monday's.
 */
export function lastDigestTime(now: Date, calendar: Calendar): Date {
  let day = dayOf(now);
  while (!isWorkingDay(day, calendar) || digestTimeOf(day) > now) day = addDays(day, -1);
  return digestTimeOf(day);
}

function digestTimeOf(day: Day): Date {
  return new Date(`${day}${DIGEST_TIME}`);
}

/** The day on which what is told today is read at the latest by who has chosen the digest. */
export function nextDigestDay(today: Day, calendar: Calendar): Day {
  return nextWorkingDay(addDays(today, 1), calendar);
}
