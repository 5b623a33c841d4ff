import { type Calendar, nextWorkingDay } from '../calendar/working-days';
import { type Day, addDays, dayNumber, deadlineDay } from '../days';
import type { OfferContent } from '../postings/content';
import { isCompetitive } from './answers';

/** The sides have this many days to answer, from the day they are told. */
export const DAYS_TO_ANSWER = 45;
/** On these days after the telling, a side that still waits is reminded. */
const REMINDER_DAYS = [9, 21];

/** From when the time to answer counts. */
export interface AnswerClock {
  readonly toldOn: Day;
  /** The last day on which an answer is of use, where there is one (`lastUsefulDay`): the time ends no later. */
  readonly lastDay: Day | null;
  /** Days during which a side was considering: they do not count. */
  readonly pausedDays: number;
}

/**
 * A deadline that passes stops new suggestions, not the answers to those already sent. A call alone can no longer be
 * applied to once it is over.
 */
export function lastUsefulDay({ kind, deadline }: Pick<OfferContent, 'kind' | 'deadline'>): Day | null {
  return isCompetitive(kind) && deadline !== undefined ? deadlineDay(deadline) : null;
}

/** The last day on which the sides can answer: a working day, never before they were told. */
export function answerDueOn({ toldOn, lastDay, pausedDays }: AnswerClock, calendar: Calendar): Day {
  const whole = addDays(toldOn, DAYS_TO_ANSWER);
  const end = lastDay !== null && lastDay < whole ? later(lastDay, toldOn) : whole;
  return nextWorkingDay(addDays(end, pausedDays), calendar);
}

/** The working days on which whoever still waits is reminded, while there is time left to answer. */
function reminderDays(clock: AnswerClock, calendar: Calendar): Day[] {
  const due = answerDueOn(clock, calendar);
  return REMINDER_DAYS.map((days) => nextWorkingDay(addDays(clock.toldOn, days + clock.pausedDays), calendar)).filter(
    (day) => day < due,
  );
}

/** The day of the next reminder after `sent` of them, or null when there is none to come. */
export function nextReminder(clock: AnswerClock, sent: number, calendar: Calendar): Day | null {
  return reminderDays(clock, calendar)[sent] ?? null;
}

/** How many reminders have their day by `today`: where several were missed, one is sent in place of them all. */
export function remindersBy(clock: AnswerClock, today: Day, calendar: Calendar): number {
  return reminderDays(clock, calendar).filter((day) => day <= today).length;
}

/** Of two days, the later one. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Days that pass from one day to the other. */
export function daysFrom(start: Day, end: Day): number {
  return Math.max(0, dayNumber(end) - dayNumber(start));
}
