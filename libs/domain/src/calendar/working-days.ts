import { type Day, addDays, dayNumber } from '../days';

/** Which days are public holidays; weekends need no row. */
export interface Calendar {
  isHoliday(day: Day): boolean;
}

const THURSDAY = 4;

/** 0 is Sunday, as in JavaScript. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday
  return (((dayNumber(day) + THURSDAY) % 7) + 7) % 7;
}

/** Monday to Friday, and no holiday: when the offices of the administration are open. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  const ofTheWeek = weekday(day);
  return ofTheWeek !== 0 && ofTheWeek !== 6 && !calendar.isHoliday(day);
}

/** The day itself where it is a working day, else the next one that is. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let next = day;
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}
