import type { Shown } from './formats';

const MS_A_DAY = 86_400_000;
/** Day 0 of Excel, which counts a 29 February 1900 that there was not: right from March 1900 on. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;
/** A double holds no more; what stands behind is the noise of binary fractions. */
const DIGITS = 15;

/** A number of a cell as a person would type it: « 45000000 », « 0.5 », « 2027-03-31 », « 2027-03 », « 80% ». */
export function typedNumber(text: string, shown: Shown, from1904: boolean): string {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return text;
  if (shown === 'day') return dayOf(value, from1904) ?? plain(value);
  if (shown === 'month') return dayOf(value, from1904)?.slice(0, 'yyyy-mm'.length) ?? plain(value);
  return shown === 'percent' ? `${plain(value * 100)}%` : plain(value);
}

function dayOf(serial: number, from1904: boolean): string | null {
  if (serial < 1 || serial > LAST_DAY) return null;
  return new Date((from1904 ? FROM_1904 : FROM_1900) + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** Never with three decimals, which would be read as thousands. */
function plain(value: number): string {
  const exact = Number(value.toPrecision(DIGITS));
  const text = Number.isInteger(exact) ? BigInt(exact).toString() : String(exact);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
