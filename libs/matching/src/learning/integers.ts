const FULL = 10_000;

/**
 * Shares of 1 as integers that sum to 10,000: rounded down, then what is left one by one to the largest remainders,
 * the first of equals first (Hamilton's method).
 */
export function toIntegers(shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (share / sum) * FULL);
  const floors = exact.map(Math.floor);
  const left = FULL - floors.reduce((all, floor) => all + floor, 0);
  const raised = new Set(
    exact
      .map((value, place) => ({ place, remainder: value - (floors[place] ?? 0) }))
      .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
      .slice(0, left)
      .map(({ place }) => place),
  );
  return floors.map((floor, place) => (raised.has(place) ? floor + 1 : floor));
}
