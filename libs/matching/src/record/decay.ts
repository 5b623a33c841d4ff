const BASE_YEAR = 2000;
const YEARS_TO_HALVE = 8;

/** 2^(k ÷ 8) for k of 0 to 7. Written out: powers of a machine's own may differ in the last bit. */
const ROOTS = [
  1,
  1.0905077326652577,
  1.189207115002721,
  1.2968395546510096,
  Math.SQRT2,
  1.5422108254079407,
  1.681792830507429,
  1.8340080864093424,
] as const;

/** 2^((year − 2000) ÷ 8): what experience of a year weighs beside that of 2000. */
export function decayOf(year: number): number {
  const eighths = Math.trunc(year) - BASE_YEAR;
  const rest = ((eighths % YEARS_TO_HALVE) + YEARS_TO_HALVE) % YEARS_TO_HALVE;
  // a whole power of two is exact
  return (ROOTS[rest] ?? 1) * 2 ** ((eighths - rest) / YEARS_TO_HALVE);
}

/** What an activity of the year 2000 weighs in this one. */
export function weightToday(thisYear: number): number {
  return 1 / decayOf(thisYear);
}
