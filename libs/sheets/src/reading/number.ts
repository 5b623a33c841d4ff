import type { Shown } from './formats';

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;
/** Day 0 of Excel, which counts a 29 February 1900 that there was not: right from March 1900 on. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;
/** A double holds no more; what stands behind is the noise of binary fractions. */
const DIGITS = 15;

/** A number of a cell as a person would type it: « 45000000 », « 0.5 », « 2027-03-31 », « 2027-03-31 17:00 », « 2027-03 », « 80% ». */
export function typedNumber(text: string, shown: Shown, from1904: boolean): string {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return text;
  if (shown === 'day') return dayOf(value, from1904) ?? plain(value);
  if (shown === 'moment') return momentOf(value, from1904) ?? plain(value);
  if (shown === 'month') return dayOf(value, from1904)?.slice(0, 'yyyy-mm'.length) ?? plain(value);
  return shown === 'percent' ? `${plain(value * 100)}%` : plain(value);
}

function dayOf(serial: number, from1904: boolean): string | null {
  return instantOf(Math.floor(serial) * MS_A_DAY, from1904)?.slice(0, 'yyyy-mm-dd'.length) ?? null;
}

/** To the minute, as fractions of a day are never exact; a day alone is one whose hour nobody has written. */
function momentOf(serial: number, from1904: boolean): string | null {
  const instant = instantOf(Math.round((serial * MS_A_DAY) / MS_A_MINUTE) * MS_A_MINUTE, from1904);
  return instant && withoutMidnight(instant.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' '));
}

function instantOf(ms: number, from1904: boolean): string | null {
  if (ms < MS_A_DAY || ms > (LAST_DAY + 1) * MS_A_DAY - 1) return null;
  return new Date((from1904 ? FROM_1904 : FROM_1900) + ms).toISOString();
}

/** « 2027-03-31T17:00:00 », as newer workbooks may keep a day. */
export function typedInstant(text: string): string {
  return withoutMidnight(text.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' '));
}

function withoutMidnight(moment: string): string {
  return moment.replace(/ 00:00$/, '');
}

/** Never with three decimals, which would be read as thousands. */
function plain(value: number): string {
  const exact = Number(value.toPrecision(DIGITS));
  const text = Number.isInteger(exact) ? BigInt(exact).toString() : String(exact);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
