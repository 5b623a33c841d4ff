import { type Calendar, type Day, addDays, easterSunday, weekday } from '@penc/domain';
import rows from '../../data/holidays.json';

interface Feast {
  readonly day: Day;
  readonly feast: string;
  /** `expected` until the day has been announced, then `announced`. */
  readonly status: string;
}

/** Legal feasts that have their date in the calendar. */
const FIXED = new Set(['01-01', '04-04', '05-01', '08-15', '11-01', '12-25']);
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];
/** When one of these falls on a Sunday, the Monday that follows is a holiday (law 74-52, article 2). */
const WITH_MONDAY = new Set(['korite', 'tabaski']);

const moonFeasts = new Set((rows as readonly Feast[]).flatMap(daysOf));

/** After this day the feasts of the moon stand in no calendar: weekends, fixed feasts and those of Easter count all the same. */
export const feastsKnownUntil: Day = `${rows.reduce((last, { day }) => (day > last ? day : last), '').slice(0, 4)}-12-31`;

/** Public holidays of Senegal (law 74-52 of 4 November 1974, with the Magal since 2013). */
export const senegal: Calendar = {
  isHoliday: (day) => FIXED.has(day.slice(5)) || moonFeasts.has(day) || isAfterEaster(day),
};

/**
 * The moon decides, often for the day after the one computed: until it is announced, both are taken for holidays.
 * A reminder then leaves a day late at worst; nothing ever expires a day early.
 */
function daysOf({ day, feast, status }: Feast): Day[] {
  const days = status === 'expected' ? [day, addDays(day, 1)] : [day];
  const monday = WITH_MONDAY.has(feast) ? days.filter((one) => weekday(one) === 0).map((one) => addDays(one, 1)) : [];
  return [...days, ...monday];
}

function isAfterEaster(day: Day): boolean {
  const easter = easterSunday(Number(day.slice(0, 4)));
  return AFTER_EASTER.some((days) => addDays(easter, days) === day);
}
