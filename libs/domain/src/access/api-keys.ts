import { type Day, addDays } from '../days';

const DEFAULT_KEY_DAYS = 90;
const MAX_KEY_DAYS = 365;
/** Of one membership at a time: more would be a leak that nobody looks through any more. */
export const MAX_KEYS = 20;

/** The last day of a new key; or why the day asked for cannot be it. */
export function lastDayOfKey(asked: Day | undefined, today: Day): { day: Day } | { fault: 'day-past' | 'day-too-far' } {
  const day = asked ?? addDays(today, DEFAULT_KEY_DAYS);
  if (day < today) return { fault: 'day-past' };
  return day > addDays(today, MAX_KEY_DAYS) ? { fault: 'day-too-far' } : { day };
}
