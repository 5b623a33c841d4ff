/** A mean over worlds with its 95 % interval (normal approximation): of what differs in each, where it is of pairs. */
export interface Interval {
  readonly low: number;
  readonly mean: number;
  readonly high: number;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of two or more. */
export function intervalOf(values: readonly number[]): Interval {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  const reach = 1.96 * Math.sqrt(variance / values.length);
  return { low: middle - reach, mean: middle, high: middle + reach };
}

export interface Difference extends Interval {
  /** In how many worlds it is below 0. */
  readonly below: number;
  /** The least of all worlds. */
  readonly worst: number;
  /** Of the mean: 'unsure' while its interval holds 0. */
  readonly verdict: 'above' | 'below' | 'unsure';
}

/** Of one way of weighing from another, both on the same judgements of the same worlds. */
export function differenceOf(differences: readonly number[]): Difference {
  const interval = intervalOf(differences);
  return {
    ...interval,
    below: differences.filter((one) => one < 0).length,
    worst: Math.min(...differences),
    verdict: interval.low >= 0 ? 'above' : interval.high < 0 ? 'below' : 'unsure',
  };
}
