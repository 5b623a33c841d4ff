import { type Day, addMonths } from '../days';

/** How long before a calendar ends it is said: time enough to learn the feasts of the year after. */
const WARNED_MONTHS = 12;

/** Whether there is something to say of a calendar whose feasts are known until this day. */
export function calendarWarning(knownUntil: Day, today: Day): 'none' | 'ending' | 'ended' {
  if (today > knownUntil) return 'ended';
  return today >= addMonths(knownUntil, -WARNED_MONTHS) ? 'ending' : 'none';
}
