const WHOLE = 1_000;

/**
 * Each part’s share of all in percent, to one decimal; they add up to 100 exactly, by largest remainder (Hamilton’s
 * method), the first of equals first. All 0 where there is nothing to share.
 */
export function sharesOf(parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part * WHOLE) / sum);
  const floors = exact.map(Math.floor);
  const left = WHOLE - floors.reduce((all, floor) => all + floor, 0);
  const luckiest = exact
    .map((share, place) => ({ remainder: share - Math.floor(share), place }))
    .toSorted((a, b) => b.remainder - a.remainder || a.place - b.place)
    .slice(0, left);
  const raised = new Set(luckiest.map(({ place }) => place));
  return floors.map((floor, place) => (raised.has(place) ? floor + 1 : floor) / 10);
}
