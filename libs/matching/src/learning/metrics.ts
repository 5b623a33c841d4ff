/** A probability of a yes, and what was said. */
export interface Prediction {
  readonly p: number;
  readonly y: 0 | 1;
}

/**
 * The chance that a yes is placed above a no, ties counting half (Mann & Whitney; Hanley & McNeil, « The meaning and
 * use of the area under a ROC curve », Radiology 143, 1982). NaN unless there is one of each.
 */
export function auc(predictions: readonly Prediction[]): number {
  const sorted = predictions.toSorted((a, b) => a.p - b.p);
  let yes = 0;
  let ranks = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.p === sorted[start]?.p) end++;
    // equal ones share the mean of their ranks
    const rank = (start + 1 + end) / 2;
    for (const { y } of sorted.slice(start, end)) {
      if (y === 0) continue;
      yes++;
      ranks += rank;
    }
    start = end;
  }
  const no = sorted.length - yes;
  return (ranks - (yes * (yes + 1)) / 2) / (yes * no);
}

/** Mean squared error of probabilities, 0 to 1 (Brier, « Verification of forecasts expressed in terms of probability », 1950). */
export function brier(predictions: readonly Prediction[]): number {
  return mean(predictions.map(({ p, y }) => (p - y) ** 2));
}

const BINS = 10;

/**
 * Expected calibration error, 0 to 1: predictions in ten bins of equal number, the mean distance between what was
 * said and what came (Naeini, Cooper & Hauskrecht, AAAI 2015). Of few predictions it is too high by chance alone, by
 * about 0.4 / √(n / bins).
 */
export function calibrationError(predictions: readonly Prediction[]): number {
  const sorted = predictions.toSorted((a, b) => a.p - b.p);
  const bins = Math.max(1, Math.min(BINS, Math.floor(sorted.length / BINS)));
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const inside = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    );
    if (inside.length === 0) continue;
    const off = mean(inside.map(({ p }) => p)) - mean(inside.map(({ y }) => y));
    error += (Math.abs(off) * inside.length) / sorted.length;
  }
  return error;
}

/** Of one or more; NaN of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
