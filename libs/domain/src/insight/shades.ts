/** A class of a map: the counts that share a shade, from 1, the lightest, to `MOST_SHADES`. */
export interface Shade {
  readonly from: number;
  readonly to: number;
  readonly shade: number;
}

export const MOST_SHADES = 4;

/** Classes of equal width up to the greatest count; of few, one for each. Nothing at all has no shade. */
export function shadesOf(greatest: number): Shade[] {
  const classes = Math.min(MOST_SHADES, greatest);
  const end = (place: number) => Math.floor((place * greatest) / classes);
  return Array.from({ length: classes }, (_, place) => ({
    from: end(place) + 1,
    to: end(place + 1),
    shade: Math.round(((place + 1) * MOST_SHADES) / classes),
  }));
}

/** 0 for nothing. */
export function shadeOf(count: number, shades: readonly Shade[]): number {
  return shades.find(({ from, to }) => count >= from && count <= to)?.shade ?? 0;
}
