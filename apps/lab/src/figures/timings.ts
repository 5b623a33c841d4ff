import { percentile } from './figures';

/** What somebody took for the same questions. */
export interface Timing {
  readonly name: string;
  /** Milliseconds each. */
  readonly latencies: readonly number[];
  /** Of this process's processors, on average; absent for who works elsewhere. On a busy machine it says more. */
  readonly processor?: number;
}

const NAME_WIDTH = 46;
const COLUMN_WIDTH = 10;

/** One line each: mean, percentiles, how many questions, and how many times as long as the first. */
export function timingTable(timings: readonly Timing[]): string {
  const [first] = timings;
  return [
    row('', ['mean ms', 'p50', 'p95', 'p99', 'cpu', 'n', '×']),
    ...timings.map(({ name, latencies, processor }) =>
      row(name, [
        mean(latencies).toFixed(3),
        ...[0.5, 0.95, 0.99].map((share) => percentile(latencies, share).toFixed(3)),
        processor?.toFixed(3) ?? '',
        String(latencies.length),
        (mean(latencies) / mean(first?.latencies ?? [])).toFixed(1),
      ]),
    ),
  ].join('\n');
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What `ask` takes for each. */
export function timed<T>(name: string, each: readonly T[], ask: (one: T) => unknown): Timing {
  const before = process.cpuUsage();
  const latencies = each.map((one) => {
    const started = performance.now();
    ask(one);
    return performance.now() - started;
  });
  const { user, system } = process.cpuUsage(before);
  return { name, latencies, processor: (user + system) / 1_000 / each.length };
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}
