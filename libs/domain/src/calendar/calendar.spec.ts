import { easterSunday } from './easter';
import { calendarWarning } from './ending';
import { isWorkingDay, nextWorkingDay, weekday } from './working-days';

describe('Easter Sunday', () => {
  // the earliest and the latest that there are, and what almanacs print
  it.each([
    [1961, '1961-04-02'],
    [1818, '1818-03-22'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
    expect(weekday(day)).toBe(0);
  });
});

describe('a working day', () => {
  const calendar = { isHoliday: (day: string) => ['2026-05-01', '2026-05-14', '2026-05-25'].includes(day) };

  it.each([
    ['2026-04-30', 'Thursday', true, '2026-04-30'],
    ['2026-05-01', 'a holiday on a Friday', false, '2026-05-04'],
    ['2026-05-02', 'Saturday', false, '2026-05-04'],
    ['2026-05-03', 'Sunday', false, '2026-05-04'],
    ['2026-05-14', 'a holiday on a Thursday', false, '2026-05-15'],
    ['2026-05-23', 'Saturday before a holiday on a Monday', false, '2026-05-26'],
    ['2026-05-25', 'a holiday on a Monday', false, '2026-05-26'],
  ])('%s (%s): %s, moved to %s', (day, _what, works, next) => {
    expect(isWorkingDay(day, calendar)).toBe(works);
    expect(nextWorkingDay(day, calendar)).toBe(next);
  });

  it('is known before 1970 as well', () => {
    expect(weekday('1960-04-04')).toBe(1);
  });
});

describe('a calendar that is known until the end of 2030', () => {
  it.each([
    ['2026-10-01', 'none'],
    ['2029-12-30', 'none'],
    ['2029-12-31', 'ending'],
    ['2030-12-31', 'ending'],
    ['2031-01-01', 'ended'],
    ['2035-06-01', 'ended'],
  ] as const)('on %s: %s', (today, warning) => {
    expect(calendarWarning('2030-12-31', today)).toBe(warning);
  });
});
