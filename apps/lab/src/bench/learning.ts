import { setImmediate as breath } from 'node:timers/promises';
import { bilingual } from '../words';
import { type LaterTrial, type Marks, type Trial, WAYS, laterTrial, trial } from './learning-trial';
import { differenceOf, intervalOf, mean } from './over-worlds';

const COUNTS = [30, 100, 300, 1_000] as const;
const SEEDS = 200;
const MOST_SEEDS = 10_000;
/** Judgements that the weights in force were learnt from, and those that come then. */
const BEFORE = 300;
const LATER = [100, 300, 1_000] as const;
/** Where the aim for the calibration error stands. */
const CALIBRATION = { judgements: 300, aim: 0.03 } as const;
const USAGE = 2;
const DONE = 0;

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
  for (const count of LATER) {
    const trials: LaterTrial[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      trials.push(laterTrial(seed, BEFORE, count));
      await breath();
    }
    tellLater(count, trials);
  }
  return DONE;
}

/** Of weights that were learnt, and of those that more judgements would put in their place. */
function tellLater(count: number, trials: readonly LaterTrial[]): void {
  const better = trials.filter(({ gain }) => gain > 0);
  const refused = trials.filter(({ isRefused }) => isRefused);
  const kept = trials.filter(({ isRefused }) => !isRefused);
  const values = {
    before: BEFORE,
    count,
    seeds: trials.length,
    better: better.length,
    refused: refused.length,
    betterRefused: refused.filter(({ gain }) => gain > 0).length,
    worseKept: kept.filter(({ gain }) => gain <= 0).length,
    gain: mean(trials.map(({ gain, isRefused }) => (isRefused ? 0 : gain))).toFixed(4),
  };
  tell(`\n${bilingual('lab.later', values).join('\n')}`);
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
  const refused = trials.filter(({ isRefused }) => isRefused).length;
  tell(`  ${bilingual('lab.learnt-always').join(' · ')}`);
  tellDifferences(trials);
  tell(`  ${bilingual('lab.learnt-unless-refused', { refused, seeds: trials.length }).join('\n  ')}`);
  tellDifferences(trials.map((one) => (one.isRefused ? { ...one, map: one.experts } : one)));
  if (count === CALIBRATION.judgements) tellCalibration(trials);
}

/** The fit against the experts in the same worlds, with the same judgements. */
function tellDifferences(trials: readonly Trial[]): void {
  for (const mark of ['auc', 'ndcg'] as const) {
    const {
      low,
      mean: middle,
      high,
      worst,
      below,
      verdict,
    } = differenceOf(trials.map(({ map, experts }) => map[mark] - experts[mark]));
    const values = {
      mark: mark === 'auc' ? 'AUC' : 'nDCG@10',
      low: low.toFixed(4),
      mean: middle.toFixed(4),
      high: high.toFixed(4),
      worst: worst.toFixed(4),
      below,
      seeds: trials.length,
      verdict,
    };
    tell(`    ${bilingual('lab.difference', values).join('\n    ')}`);
  }
}

function tellCalibration(trials: readonly Trial[]): void {
  const { low, mean: error, high } = intervalOf(trials.map(({ map }) => map.calibrationError));
  const key = error <= CALIBRATION.aim ? 'lab.calibration-reached' : 'lab.calibration-missed';
  const values = { low: low.toFixed(4), error: error.toFixed(4), high: high.toFixed(4), aim: String(CALIBRATION.aim) };
  tell(`  ${bilingual(key, values).join(' · ')}`);
}

const WIDTHS = [58, 9, 9, 9, 9, 8] as const;

function row(cells: readonly string[]): string {
  const padded = cells.map((cell, place) => (place === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[place] ?? 9)));
  return `  ${padded.join('')}`.trimEnd();
}
