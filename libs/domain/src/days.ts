/** A calendar day without time or zone, `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const MS_PER_DAY = 86_400_000;

/** True for a day that exists in the calendar, from 1900 to 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Senegal keeps UTC all year, so the day in Dakar is the UTC day. */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** True for a moment with its zone, as in RFC 3339: `2027-01-31T17:00:00Z`, seconds left out or not. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isDay(INSTANT.exec(value)?.[1]);
}

/** A day, or a moment with its zone. */
export function isDeadline(value: unknown): value is string {
  return isDay(value) || isInstant(value);
}

/** When a deadline has passed: at its instant, or at the end of its day. */
export function deadlineInstant(deadline: string): Date {
  return isDay(deadline) ? new Date((dayNumber(deadline) + 1) * MS_PER_DAY) : new Date(deadline);
}

/** The last day on which a deadline can be met. */
export function deadlineDay(deadline: string): Day {
  return isDay(deadline) ? deadline : dayOf(new Date(new Date(deadline).getTime() - 1));
}

/** Calendar days come again and again, and parsing one is slow. */
const numbers = new Map<Day, number>();
const MOST_REMEMBERED = 10_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  if (numbers.size < MOST_REMEMBERED) numbers.set(day, number);
  return number;
}

/** Number of days of a period, both ends counted. */
export function lengthInDays(period: Period): number {
  return dayNumber(period.end) - dayNumber(period.start) + 1;
}

/** The days that two periods share, or null. */
export function overlap(a: Period, b: Period): Period | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : null;
}

/** So many days later; earlier where they are negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(new Date((dayNumber(day) + days) * MS_PER_DAY));
}

/** The same day of another month; the last day of that month where it has fewer days. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const daysInMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  // The last day of a month stays the last day: 30 April + 1 month is 31 May for a period that ends with the month.
  const wasLast = date === new Date(Date.UTC(year, month, 0)).getUTCDate();
  first.setUTCDate(wasLast ? daysInMonth : Math.min(date, daysInMonth));
  return dayOf(first);
}
