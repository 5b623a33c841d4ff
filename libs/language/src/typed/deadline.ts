import { type Day, isDay } from '@penc/domain';
import { readBound } from './bound';
import { plainText, readDay, typedDay } from './day';

/** By the names of cities, and by abbreviations that mean one thing; without any, Dakar's. */
const ZONES: Readonly<Record<string, string>> = {
  'Africa/Dakar': 'dakar|senegal|utc|gmt|z|tu|temps universel|abidjan|nouakchott|bamako|banjul|conakry|accra',
  'Europe/London': 'londres|london|royaume-uni|uk',
  'Europe/Lisbon': 'lisbonne|lisbon',
  'Europe/Paris': 'paris|france',
  'Europe/Brussels': 'bruxelles|brussels|belgique|belgium',
  'Europe/Luxembourg': 'luxembourg',
  'Europe/Berlin': 'berlin|bonn|eschborn|allemagne|germany',
  'Europe/Madrid': 'madrid|espagne|spain',
  'Europe/Rome': 'rome|italie|italy',
  'Europe/Zurich': 'geneve|geneva|berne|bern|zurich|suisse|switzerland',
  'America/New_York': 'new york|washington',
  'America/Toronto': 'ottawa|montreal|toronto',
  'Africa/Lagos': 'lagos|abuja|cotonou|niamey',
  'Africa/Casablanca': 'rabat|casablanca|maroc|morocco',
};
/** Those that differ by the season say which they mean. */
const SHIFTS: Readonly<Record<string, number>> = { cet: 60, cest: 120, wet: 0, west: 60, bst: 60 };

const HOUR = String.raw`(\d{1,2}) ?(?:heures?|[:h])(?: ?(\d{2}))?(?::\d{2})?`;
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?`;
const WITH_HOUR = new RegExp(`^(.+?)(?: (?:at|a))? (?:${CLOCK}|${HOUR})(?![\\d:])(.*)$`);
/** What stands around the name of a zone and says nothing. */
const AROUND = /[()]|(?<![a-z])(?:heures?|local|locale|time|of|de|du|d'|a|hours|hrs?|h)(?![a-z])/g;

/**
 * A deadline as people type it: a day or a month, which ends it, or a day with an hour, « 31/03/2027 à 17 h (heure de Paris) »,
 * « 31 March 2027, 5 pm CET », as the instant which that is. Null for none, and for zones that are not known.
 */
export function readDeadline(text: string): string | null {
  const day = readBound(text, 'last');
  if (day) return day;
  const plain = plainText(text).replace(/(\d)t(\d)/, '$1 $2');
  const [, written = '', hour12, minutes12 = '0', half, hour24, minutes24 = '0', zone = ''] =
    WITH_HOUR.exec(plain) ?? [];
  const on = readDay(written);
  const hour = half === undefined ? Number(hour24) : hourOf(Number(hour12), half);
  const minutes = Number(half === undefined ? minutes24 : minutes12);
  if (!on || !(hour <= 23) || minutes > 59) return null;
  return instantIn(zone.replaceAll(AROUND, ' ').replaceAll(/ +/g, ' ').trim(), on, hour * 60 + minutes);
}

/** As it is shown in a field, to be typed over: an instant by the hour of Dakar. */
export function typedDeadline(deadline: string): string {
  if (isDay(deadline)) return typedDay(deadline);
  const [day = '', hour = ''] = new Date(deadline).toISOString().split('T');
  return `${typedDay(day)} ${hour.slice(0, 5)}`;
}

/** « 12 am » is midnight, and no hour goes beyond twelve. */
function hourOf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function instantIn(zone: string, day: Day, minutes: number): string | null {
  const shift = shiftOf(zone, day, minutes);
  if (shift === null) return null;
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - shift) * MINUTE).toISOString().replace('.000', '');
}

const MINUTE = 60_000;

/** How far the clocks of a zone are ahead of Dakar's then, in minutes. */
function shiftOf(zone: string, day: Day, minutes: number): number | null {
  if (zone === '') return 0;
  const [, sign, hours = '', rest = '0'] = /^(?:gmt|utc)? ?([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  const fixed = SHIFTS[zone];
  if (fixed !== undefined) return fixed;
  const named = Object.keys(ZONES).find((name) => ZONES[name]?.split('|').includes(zone));
  return named === undefined ? null : shiftIn(named, Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE);
}

/** The clock of the zone read at about that time: hours before or after, which matters in the night of a change alone. */
function shiftIn(timeZone: string, about: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(about).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
