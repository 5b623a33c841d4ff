const TENTHS = 1_000;

/**
 * Each part’s share of all in percent, to one decimal, rounded by itself: equal parts have equal shares, and together
 * they are 100 but for what rounding leaves. All 0 where there is nothing to share.
 */
export function sharesOf(parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => (sum === 0 ? 0 : Math.round((part * TENTHS) / sum) / 10));
}
