import { isWorkingDay, nextWorkingDay } from '@penc/domain';
import rows from '../../data/holidays.json';
import { feastsKnownUntil, senegal } from './holidays';

describe('the holidays of Senegal', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-04', 'Independence'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'Labour Day'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-08-15', 'Assumption'],
    ['2026-11-01', 'All Saints'],
    ['2026-12-25', 'Christmas'],
    ['2026-03-20', 'Korité, as expected'],
    ['2026-03-21', 'Korité, if the moon is late'],
    ['2027-05-17', 'the Monday after a Tabaski on a Sunday'],
    ['2029-07-24', 'Gamou'],
    ['2030-06-20', 'Magal de Touba'],
  ])('%s: %s', (day) => {
    expect(senegal.isHoliday(day)).toBe(true);
    expect(isWorkingDay(day, senegal)).toBe(false);
  });

  it.each(['2026-01-02', '2026-04-07', '2026-05-04', '2026-07-14', '2027-08-16', '2026-12-24'])(
    '%s is an ordinary day',
    (day) => {
      expect(senegal.isHoliday(day)).toBe(false);
    },
  );

  it('lead to the next day that offices are open', () => {
    expect(nextWorkingDay('2026-04-03', senegal)).toBe('2026-04-03');
    expect(nextWorkingDay('2026-04-04', senegal)).toBe('2026-04-07');
    expect(nextWorkingDay('2027-05-15', senegal)).toBe('2027-05-18');
  });

  it('go on after the last feast of the moon that is known, without those', () => {
    expect(feastsKnownUntil).toBe('2030-12-31');
    const days = ['2031-01-01', '2031-04-04', '2031-04-14', '2031-05-22', '2031-06-02', '2031-08-15', '2031-12-25'];
    expect(days.filter((day) => !senegal.isHoliday(day))).toEqual([]);
    expect(isWorkingDay('2031-01-04', senegal)).toBe(false);
    expect(nextWorkingDay('2031-05-22', senegal)).toBe('2031-05-23');
  });

  it('hold the five feasts of the moon for each of five years, in order, each expected or announced', () => {
    const days = rows.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    for (const year of ['2026', '2027', '2028', '2029', '2030']) {
      const feasts = rows.filter(({ day }) => day.startsWith(year)).map(({ feast }) => feast);
      expect(feasts.toSorted()).toEqual(['gamou', 'korite', 'magal-touba', 'tabaski', 'tamkharit']);
    }
    expect(rows.filter(({ status }) => !['expected', 'announced'].includes(status))).toEqual([]);
  });
});
