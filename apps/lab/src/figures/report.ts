import { say } from '@penc/language';
import { type Ratio, type Round, median, percentile, ratioOf } from './figures';

/** The same thing done by the product and by the barest program that does it. */
export interface Comparison {
  /** What was done, in French and in English. */
  readonly what: readonly [string, string];
  readonly product: readonly Round[];
  readonly bare: readonly Round[];
  /** The ratio that is hoped for; null where none is. */
  readonly aim: number | null;
}

const WIDTHS = [46, 10, 9, 9, 9] as const;

/** One table: each comparison as two lines of figures and one of their ratio. */
export function reportOf(title: readonly [string, string], comparisons: readonly Comparison[]): string {
  const head = ['', say('fr', 'lab.per-second'), 'p50 ms', 'p95 ms', 'p99 ms'];
  return [
    '',
    title.join(' · '),
    '',
    line(head),
    ...comparisons.flatMap(({ what, product, bare, aim }) => [
      '',
      what.join(' · '),
      line([`  ${both('lab.product')}`, ...figuresOf(product)]),
      line([`  ${both('lab.bare')}`, ...figuresOf(bare)]),
      `  ${verdict(ratioOf(product, bare), aim, product.length)}`,
    ]),
    '',
  ].join('\n');
}

function figuresOf(rounds: readonly Round[]): string[] {
  const latencies = rounds.flatMap((round) => round.latencies);
  const perSecond = median(rounds.map((round) => round.perSecond));
  const shares = latencies.length > 0 ? [0.5, 0.95, 0.99] : [];
  return [perSecond.toFixed(0), ...shares.map((share) => percentile(latencies, share).toFixed(1))];
}

function verdict(ratio: Ratio, aim: number | null, rounds: number): string {
  const values = {
    ratio: ratio.median.toFixed(2),
    least: ratio.least.toFixed(2),
    most: ratio.most.toFixed(2),
    rounds,
    aim: aim?.toFixed(1) ?? '',
  };
  const key = aim === null ? 'lab.ratio' : ratio.median >= aim ? 'lab.ratio-reached' : 'lab.ratio-missed';
  return both(key, values);
}

function both(
  key: 'lab.product' | 'lab.bare' | 'lab.ratio' | 'lab.ratio-reached' | 'lab.ratio-missed',
  values: Readonly<Record<string, string | number>> = {},
): string {
  return [say('fr', key, values), say('en', key, values)].join(' · ');
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[index] ?? 9)))
    .join('')
    .trimEnd();
}
