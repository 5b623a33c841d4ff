/** What one round of a bench gave. */
export interface Round {
  /** Requests or jobs a second. */
  readonly perSecond: number;
  /** Milliseconds each took; none where single ones are not timed. */
  readonly latencies: readonly number[];
}

/** Of the product against the bare thing, round by round. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The value below which `share` (0 to 1) of the values lie; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Each round of the product is compared with the bare round beside it: what else the machine does weighs on both. */
export function ratioOf(product: readonly Round[], bare: readonly Round[]): Ratio {
  const ratios = product.map((round, index) => round.perSecond / (bare[index]?.perSecond ?? NaN));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}
