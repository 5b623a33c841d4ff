import type { CriterionKey } from '@penc/domain';
import { quotient } from './arithmetic/integers';
import type { Score } from './types';

/** Whole numbers for people. */
export interface ShownCriterion {
  readonly key: CriterionKey;
  /** 0 to 100. */
  readonly value: number;
  /** 0 to 100; the weights add up to 100. */
  readonly weight: number;
  /** Points of the shown score; they add up to it exactly. */
  readonly contribution: number;
  readonly known: boolean;
}

export interface ShownScore {
  /** 0 to 100, rounded half up. Not a probability. */
  readonly score: number;
  readonly criteria: readonly ShownCriterion[];
}

const POINTS = 1_000_000;
const HUNDREDTH = 100;

/** A score in whole numbers that still add up: contributions and weights are rounded by largest remainder. */
export function shown(score: Pick<Score, 'total' | 'criteria'>): ShownScore {
  const rounded = quotient(score.total + POINTS / 2, POINTS);
  const contributions = apportion(
    score.criteria.map(({ points }) => points),
    POINTS,
    rounded,
  );
  const weights = apportion(
    score.criteria.map(({ weight }) => weight),
    HUNDREDTH,
    HUNDREDTH,
  );
  return {
    score: rounded,
    criteria: score.criteria.map(({ key, value, known }, place) => ({
      key,
      value: quotient(value + HUNDREDTH / 2, HUNDREDTH),
      weight: weights[place] ?? 0,
      contribution: contributions[place] ?? 0,
      known,
    })),
  };
}

/**
 * Rounds parts down to whole units, then gives what is left of `sum` one by one to the largest remainders, the
 * first of equals first (Hamilton's method). `sum` is the sum of the parts in units, rounded to a neighbour.
 */
function apportion(parts: readonly number[], unit: number, sum: number): readonly number[] {
  const floors = parts.map((part) => quotient(part, unit));
  const left = sum - floors.reduce((all, floor) => all + floor, 0);
  const luckiest = parts
    .map((part, place) => ({ remainder: part % unit, place }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
    .slice(0, left);
  const raised = new Set(luckiest.map(({ place }) => place));
  return floors.map((floor, place) => (raised.has(place) ? floor + 1 : floor));
}
