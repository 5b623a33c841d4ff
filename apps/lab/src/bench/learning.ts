import { setImmediate as breath } from 'node:timers/promises';
import { bilingual } from '../words';
import { type Marks, WAYS, type Way, mean, trial } from './learning-trial';

const COUNTS = [30, 100, 300, 1_000] as const;
const SEEDS = 200;
const MOST_SEEDS = 10_000;
/** Where the aim for the calibration error stands. */
const CALIBRATION = { judgements: 300, aim: 0.03 } as const;
const USAGE = 2;
const DONE = 0;

type Trial = Readonly<Record<Way, Marks>>;

/** `npm run bench -- learning [--seeds N]`: so many hidden worlds, each judged so many times. Without any server. */
export async function benchLearning(args: readonly string[]): Promise<number> {
  const seeds = args.length === 0 ? SEEDS : Number(args[0] === '--seeds' ? args[1] : NaN);
  if (args.length > 2 || !Number.isInteger(seeds) || seeds < 2 || seeds > MOST_SEEDS) {
    bilingual('lab.usage').forEach((line) => process.stderr.write(`${line}\n`));
    return USAGE;
  }
  tell(bilingual('lab.title-learning', { seeds }).join('\n'));
  for (const count of COUNTS) {
    const trials: Trial[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      trials.push(trial(seed, count));
      // so that Ctrl-C is heard
      await breath();
    }
    tellOf(count, trials);
  }
  return DONE;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tellOf(count: number, trials: readonly Trial[]): void {
  tell(`\n${bilingual('lab.judgements', { count }).join(' · ')}`);
  tell(row(['', 'AUC', 'nDCG@10', 'Brier+', 'ECE', '< 0']));
  for (const way of WAYS) {
    const of = (mark: keyof Marks) => mean(trials.map((one) => one[way][mark]));
    const name = bilingual(`lab.way-${way}`).join(' · ');
    const wrong = of('wrongSigns').toFixed(2);
    tell(row([name, ...(['auc', 'ndcg', 'brier', 'calibrationError'] as const).map((m) => of(m).toFixed(4)), wrong]));
  }
  for (const mark of ['auc', 'ndcg'] as const) tellDifference(count, trials, mark);
  if (count !== CALIBRATION.judgements) return;
  const error = mean(trials.map(({ map }) => map.calibrationError));
  const key = error <= CALIBRATION.aim ? 'lab.calibration-reached' : 'lab.calibration-missed';
  tell(`  ${bilingual(key, { error: error.toFixed(4), aim: String(CALIBRATION.aim) }).join(' · ')}`);
}

/** The fit against the experts in the same worlds, with the same judgements. */
function tellDifference(count: number, trials: readonly Trial[], mark: 'auc' | 'ndcg'): void {
  const differences = trials.map(({ map, experts }) => map[mark] - experts[mark]);
  const middle = mean(differences);
  const spread = Math.sqrt(mean(differences.map((one) => (one - middle) ** 2)) / (differences.length - 1));
  const worst = Math.min(...differences);
  const noise = noiseOf(count);
  const low = middle - 1.96 * spread;
  const values = {
    mark: mark === 'auc' ? 'AUC' : 'nDCG@10',
    low: low.toFixed(4),
    mean: middle.toFixed(4),
    high: (middle + 1.96 * spread).toFixed(4),
    worst: worst.toFixed(4),
    below: differences.filter((one) => one < 0).length,
    seeds: differences.length,
    noise: noise.toFixed(3),
  };
  tell(`  ${bilingual(low >= 0 && worst >= -noise ? 'lab.never-below' : 'lab.below', values).join('\n  ')}`);
}

/**
 * What nobody could have noticed: the standard error of an AUC of 0.75 that is measured on so many judgements, half of
 * them a yes (Hanley & McNeil 1982).
 */
function noiseOf(count: number): number {
  const [area, half] = [0.75, count / 2];
  const [q1, q2] = [area / (2 - area), (2 * area ** 2) / (1 + area)];
  const variance = area * (1 - area) + (half - 1) * (q1 - area ** 2) + (half - 1) * (q2 - area ** 2);
  return Math.sqrt(variance) / half;
}

const WIDTHS = [58, 9, 9, 9, 9, 8] as const;

function row(cells: readonly string[]): string {
  const padded = cells.map((cell, place) => (place === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[place] ?? 9)));
  return `  ${padded.join('')}`.trimEnd();
}
