import { type Day, addDays } from '../days';

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (« Meeus/Jones/Butcher »,
 * J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - skipped + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const fromMarch = epact + sunday - 7 * late + 114;
  const month = Math.floor(fromMarch / 31);
  return addDays(`${year}-${String(month).padStart(2, '0')}-01`, fromMarch % 31);
}
