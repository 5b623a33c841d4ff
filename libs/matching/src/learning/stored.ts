import { CRITERIA } from '@penc/domain';
import type { Weights } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

const FULL = 10_000;

/** Whether this engine can score under them: they weigh its criteria and no others, in integers that sum to 10,000. */
export function fitsEngine(weights: Readonly<Record<string, number>>): weights is Weights['weights'] {
  const given = Object.keys(weights);
  return (
    given.length === CRITERIA.length &&
    CRITERIA.every((key) => Number.isInteger(weights[key]) && (weights[key] ?? -1) >= 0) &&
    CRITERIA.reduce((sum, key) => sum + (weights[key] ?? 0), 0) === FULL
  );
}

/** The columns of a stored version as weights: the experts' present ones are always the same object. */
export function weightsOf(row: {
  readonly version: number;
  readonly neutral: number;
  readonly floor: number;
  readonly weights: Readonly<Record<string, number>>;
}): Weights {
  const { version, neutral, floor, weights } = row;
  if (version === DEFAULT_WEIGHTS.version) return DEFAULT_WEIGHTS;
  if (!fitsEngine(weights)) throw new Error(`weights ${version} were made for other criteria`);
  return { version, neutral, floor, weights };
}
