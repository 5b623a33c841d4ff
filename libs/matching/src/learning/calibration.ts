import { type Prediction, calibrationError } from './metrics';
import { type Row, addLoss, lossOf, sigmoid } from './logistic';
import { minimise } from './projected-newton';

/** An approved pair whose answers are in: whether both sides have accepted. */
export interface Outcome {
  readonly group: string;
  /** The exact score, 0 to 100,000,000. */
  readonly total: number;
  readonly accepted: boolean;
}

/** p = 1 / (1 + e^−(intercept + slope × total / 10⁸)); stored with the version of the weights that makes the totals. */
export interface Calibration {
  readonly intercept: number;
  /** At least 0. */
  readonly slope: number;
  /** How many outcomes it rests on, and how many of them both sides accepted. */
  readonly outcomes: number;
  readonly accepted: number;
  /** By cross-validation, 0 to 1. */
  readonly error: number;
}

/** With fewer, or fewer of either kind, or a larger error, a score is a score and no probability. */
export const ENOUGH_OUTCOMES = { all: 300, ofEachKind: 50, error: 0.05 } as const;

/** Of so many outcomes, so many of them accepted: whether a calibration may rest on them, if its error is small. */
export function areEnoughOutcomes(all: number, accepted: number): boolean {
  return all >= ENOUGH_OUTCOMES.all && Math.min(accepted, all - accepted) >= ENOUGH_OUTCOMES.ofEachKind;
}

const WHOLE = 100_000_000;
const FOLDS = 10;
/** Wide: the outcomes speak. They keep a perfect separation finite. */
const VARIANCES = [25, 400] as const;

/**
 * Platt's scaling (« Probabilistic outputs for support vector machines », 1999) of totals by outcomes, with a slope of
 * at least 0, so that a higher score never means a lower probability. Null where they do not suffice.
 */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration | null {
  const accepted = outcomes.filter((outcome) => outcome.accepted).length;
  if (!areEnoughOutcomes(outcomes.length, accepted)) return null;
  const error = calibrationError(heldOutPredictions(outcomes));
  if (error > ENOUGH_OUTCOMES.error) return null;
  return { ...line(outcomes), outcomes: outcomes.length, accepted, error };
}

/** Of both sides accepting, once it is approved: 0 to 1. */
export function acceptanceProbability({ intercept, slope }: Calibration, total: number): number {
  return sigmoid(intercept + (slope * total) / WHOLE);
}

function heldOutPredictions(outcomes: readonly Outcome[]): Prediction[] {
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, place) => [group, place % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const fitted = line(outcomes.filter(({ group }) => foldOf.get(group) !== fold));
    const left = outcomes.filter(({ group }) => foldOf.get(group) === fold);
    return left.map(({ total, accepted }): Prediction => ({
      p: sigmoid(fitted.intercept + (fitted.slope * total) / WHOLE),
      y: accepted ? 1 : 0,
    }));
  });
}

function line(outcomes: readonly Outcome[]): Pick<Calibration, 'intercept' | 'slope'> {
  const rows = outcomes.map(({ total, accepted }): Row => ({ features: [1, total / WHOLE], y: accepted ? 1 : 0 }));
  const prior = (at: Float64Array) =>
    VARIANCES.reduce((sum, variance, place) => sum + (at[place] ?? 0) ** 2 / (2 * variance), 0);
  const [intercept = 0, slope = 0] = minimise({
    start: [0, 0],
    least: [-Infinity, 0],
    valueAt: (at) => lossOf(rows, at) + prior(at),
    evaluate: (at) => {
      const gradient = Float64Array.from(at, (value, place) => value / (VARIANCES[place] ?? 1));
      const hessian = Float64Array.from([1 / VARIANCES[0], 0, 0, 1 / VARIANCES[1]]);
      const loss = addLoss(rows, at, gradient, hessian);
      return { value: loss + prior(at), gradient, hessian };
    },
  });
  return { intercept, slope };
}
