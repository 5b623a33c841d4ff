import type { Calendar } from '../calendar/working-days';
import { type Day, addDays } from '../days';
import type { Fault } from '../errors';
import { type AnswerClock, answerDueOn, daysFrom, later } from './schedule';

/** From the day a side first asks for time. */
export const MAX_CONSIDERING_DAYS = 120;

/** What is wrong with a day until which a side wants to consider; `since` is when it first did, if it has. */
export function consideringFaults(until: Day | undefined, today: Day, since: Day | null): Fault[] {
  if (until === undefined) return [{ pointer: '/until', code: 'until-required' }];
  if (until <= today) return [{ pointer: '/until', code: 'until-past' }];
  const latest = addDays(since ?? today, MAX_CONSIDERING_DAYS);
  const values = { latest, days: MAX_CONSIDERING_DAYS };
  return until > latest ? [{ pointer: '/until', code: 'considering-too-long', values }] : [];
}

/**
 * While a side considers, reminders and expiry are paused. The day to answer by moves at once, by all the days asked
 * for: it is what the other side is told, and it is never taken back.
 */
export function dueWhileConsidering(
  clock: AnswerClock,
  due: Day,
  pause: { readonly pausedOn: Day; readonly until: Day },
  calendar: Calendar,
): Day {
  const asked = daysFrom(pause.pausedOn, addDays(pause.until, 1));
  return later(due, answerDueOn({ ...clock, pausedDays: clock.pausedDays + asked }, calendar));
}
