import { type Day, addDays } from '../days';
import type { Fault } from '../errors';

export const MAX_POSTPONED_DAYS = 180;

/** What is wrong with a day until which a suggestion is put off. */
export function postponingFaults(until: Day, today: Day): Fault[] {
  if (until <= today) return [{ pointer: '/until', code: 'until-past' }];
  const latest = addDays(today, MAX_POSTPONED_DAYS);
  const values = { latest, days: MAX_POSTPONED_DAYS };
  return until > latest ? [{ pointer: '/until', code: 'postponed-too-long', values }] : [];
}
