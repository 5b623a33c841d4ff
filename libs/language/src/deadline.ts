import { type Language, isDay } from '@penc/domain';
import { formatDay, formatInstant } from './format';
import { say } from './say';

/** A deadline as it was set: « 31 mars 2027 », or with its hour, « 31 mars 2027 à 17:00 (heure de Dakar) ». */
export function sayDeadline(language: Language, deadline: string): string {
  if (isDay(deadline)) return formatDay(deadline, language);
  return say(language, 'deadline.instant', { instant: formatInstant(deadline, language) });
}

/** The same with its hour, of a day as well: its last minute. */
export function sayDeadlineHour(language: Language, deadline: string): string {
  return sayDeadline(language, isDay(deadline) ? `${deadline}T23:59:00Z` : deadline);
}
