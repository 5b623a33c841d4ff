import { PackedNeed, type PackedOffer } from '../../packed/postings';

/** A number of each posting that gates compare with a number of the asker. */
export const COLUMNS = ['end', 'deadline', 'start', 'money'] as const;

/**
 * Turned so that a gate lets pass what is not below: the end, the deadline, the start in reverse; of a need what is
 * missing, of an offer its least, in reverse.
 */
export function columnValue(column: number, posting: PackedNeed | PackedOffer): number {
  switch (column) {
    case 0:
      return posting.end;
    case 1:
      return posting.deadline;
    case 2:
      return -posting.start;
    default:
      return posting instanceof PackedNeed ? posting.uncovered : -posting.least;
  }
}

/** What a counterpart's columns must not be below; nothing that passes the gates is. */
export function leastOf(column: number, asker: PackedNeed | PackedOffer, today: number): number {
  switch (column) {
    case 0:
      return asker.periodKnown ? Math.max(today, asker.start) : today;
    case 1:
      return today;
    case 2:
      return asker.periodKnown ? -asker.end : -Infinity;
    default:
      return asker instanceof PackedNeed ? -asker.uncovered : asker.least;
  }
}

/** Values that part the postings into about equal heaps, ascending: a bitmap for each says who is not below. */
export function thresholdsOf(values: readonly number[], count: number): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const picked = Array.from({ length: count }, (_, place) => sorted[Math.floor((place * sorted.length) / count)] ?? 0);
  return [...new Set(picked)];
}

/** The place of the last threshold that is not above the value; -1 where all are. */
export function placeOf(value: number, thresholds: readonly number[]): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
