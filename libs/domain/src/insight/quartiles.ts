export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

/** Between the two nearest values in proportion, as spreadsheets do (Hyndman and Fan, type 7). Null of nothing. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { first: at(0.25), median: at(0.5), third: at(0.75) };
}
