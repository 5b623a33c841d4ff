import { chance } from '../system/sample-postings';
import { type ListMeasures, type Measures, averageOf } from './measures';

const ROUNDS = 2_000;
const SEED = 20_261_125;
const LOW = 0.025;
const HIGH = 0.975;

/** Of a difference: the bounds of its 95 % interval, and the difference itself between them. */
export type Interval = readonly [low: number, mean: number, high: number];

/**
 * How far ours stands above the other, over the same lists: paired bootstrap (Efron and Tibshirani 1993), the lists
 * drawn with replacement, both models on the same draw. Deterministic.
 */
export function differenceOf(
  ours: readonly ListMeasures[],
  theirs: readonly ListMeasures[],
): Readonly<Record<keyof Measures, Interval>> {
  const random = chance(SEED);
  const [all, others] = [averageOf(ours), averageOf(theirs)];
  const draws: Measures[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = ours.map(() => Math.floor(random() * ours.length));
    const pick = (lists: readonly ListMeasures[]) => averageOf(drawn.flatMap((place) => lists[place] ?? []));
    const [mine, other] = [pick(ours), pick(theirs)];
    draws.push(difference(mine, other));
  }
  const whole = difference(all, others);
  const interval = (measure: keyof Measures): Interval => {
    const sorted = draws.map((draw) => draw[measure]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return [at(LOW), whole[measure], at(HIGH)];
  };
  return {
    ndcg10: interval('ndcg10'),
    recall5: interval('recall5'),
    mrr: interval('mrr'),
    macroMrr: interval('macroMrr'),
  };
}

function difference(a: Measures, b: Measures): Measures {
  return {
    ndcg10: a.ndcg10 - b.ndcg10,
    recall5: a.recall5 - b.recall5,
    mrr: a.mrr - b.mrr,
    macroMrr: a.macroMrr - b.macroMrr,
  };
}
