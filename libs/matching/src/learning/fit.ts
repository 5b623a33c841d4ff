import { type Example, scoreOf } from './judgement';
import { type Row, addLoss, lossOf, sigmoid } from './logistic';
import { minimise } from './projected-newton';

/** Of a yes, given the score: what turns a score and a place in the list into a probability. */
export interface Model {
  /** Shares of 1, none below 0, in the order of CRITERIA. */
  readonly shares: readonly number[];
  readonly intercept: number;
  /** By how much the logit rises from a score of 0 to a score of 1; at least 0. */
  readonly steepness: number;
  /** What the first place adds to the logit, whatever stands there; at least 0. */
  readonly position: number;
}

/** How far the fit may go from where it begins: variances of Gaussian priors. */
export interface Priors {
  /** Of each coefficient around its expert share of the steepness, per unit of the share: less for small weights. */
  readonly departure: number;
  readonly intercept: number;
  readonly steepness: { readonly least: number; readonly mean: number; readonly variance: number };
  readonly position: { readonly mean: number; readonly variance: number };
  /** The least that a coefficient of a criterion may be: 0, but to show what happens without it. */
  readonly least: number;
}

/**
 * Chosen in simulated worlds other than those of `npm run bench -- learning`: a wide departure with which, on the average of
 * hidden weights of many kinds, the fit does not rank below the experts' weights from 30 judgements on.
 */
export const PRIORS: Priors = {
  departure: 0.3,
  intercept: 100,
  steepness: { least: 3, mean: 10, variance: 9 },
  position: { mean: 0.5, variance: 0.25 },
  least: 0,
};

/** A share that the experts set at 0 may be learnt too. */
const LEAST_PRIOR_SHARE = 0.02;

/**
 * Logistic regression of the judgements on the criteria, at the maximum of its posterior. With u = steepness × shares,
 *
 *   logit p = intercept + Σ uⱼ xⱼ + position · placeᵢ,   uⱼ ≥ 0,
 *   uⱼ ~ N(κ eⱼ, departure · max(eⱼ, 0.02) · κ₀),   κ the steepness that the experts' shares e would have themselves.
 *
 * κ is fitted along: only the direction of u is drawn towards the experts, not how sharply people judge. All of it is
 * one convex problem in (intercept, κ, position, u), solved exactly by projected Newton steps. u ≥ 0 keeps a score
 * monotone in every criterion, so that upper bounds of an index stay bounds. Gaussian priors on logistic
 * coefficients: Genkin, Lewis & Madigan, « Large-scale Bayesian logistic regression », Technometrics 49, 2007. The
 * place in the list is fitted beside and then left out of the score: examination bias as in Joachims et al.,
 * « Unbiased learning-to-rank with biased feedback », WSDM 2017.
 */
export function fitWeights(examples: readonly Example[], experts: readonly number[], priors = PRIORS): Model {
  const rows = examples.map(({ x, position, y }): Row => ({ features: [1, 0, position, ...x], y }));
  const variances = experts.map(
    (share) => priors.departure * Math.max(share, LEAST_PRIOR_SHARE) * priors.steepness.mean,
  );
  const { mean } = priors.steepness;
  const found = minimise({
    start: [0, mean, 0, ...experts.map((share) => share * mean)],
    least: [-Infinity, priors.steepness.least, 0, ...experts.map(() => priors.least)],
    valueAt: (at) => lossOf(rows, at) + addPrior(at, experts, variances, priors),
    evaluate: (at) => {
      const gradient = new Float64Array(at.length);
      const hessian = new Float64Array(at.length ** 2);
      const loss = addLoss(rows, at, gradient, hessian);
      return { value: loss + addPrior(at, experts, variances, priors, { gradient, hessian }), gradient, hessian };
    },
  });
  return modelOf(found, experts);
}

const U = 3;

/** −ln of the prior, up to a constant; adds its gradient and Hessian where they are asked for. */
function addPrior(
  at: Float64Array,
  experts: readonly number[],
  variances: readonly number[],
  priors: Priors,
  into?: { readonly gradient: Float64Array; readonly hessian: Float64Array },
): number {
  const size = at.length;
  let cost = 0;
  // one squared departure of a linear form of (i, κ): (at[i] − share · at[1] − mean)² / 2 variance
  const add = (i: number, share: number, mean: number, variance: number): void => {
    const off = (at[i] ?? 0) - share * (share === 0 ? 0 : (at[1] ?? 0)) - mean;
    cost += off ** 2 / (2 * variance);
    if (!into) return;
    const { gradient, hessian } = into;
    const parts: readonly (readonly [number, number])[] =
      share === 0
        ? [[i, 1]]
        : [
            [i, 1],
            [1, -share],
          ];
    for (const [one, a] of parts) {
      gradient[one] = (gradient[one] ?? 0) + (off * a) / variance;
      for (const [other, b] of parts) {
        hessian[one * size + other] = (hessian[one * size + other] ?? 0) + (a * b) / variance;
      }
    }
  };
  add(0, 0, 0, priors.intercept);
  add(1, 0, priors.steepness.mean, priors.steepness.variance);
  add(2, 0, priors.position.mean, priors.position.variance);
  for (const [place, share] of experts.entries()) add(U + place, share, 0, variances[place] ?? 1);
  return cost;
}

function modelOf(at: Float64Array, experts: readonly number[]): Model {
  const u = [...at.subarray(U)];
  const steepness = u.reduce((sum, one) => sum + Math.abs(one), 0);
  // nothing speaks for any criterion: the experts' word stands
  const shares = steepness > 0 ? u.map((one) => one / steepness) : [...experts];
  return { shares, steepness, intercept: at[0] ?? 0, position: at[2] ?? 0 };
}

/** The same with the shares as they are: intercept, steepness and position alone are fitted (Platt's scaling). */
export function fitSteepness(examples: readonly Example[], shares: readonly number[], priors = PRIORS): Model {
  const rows = examples.map(({ x, position, y }): Row => ({ features: [1, scoreOf(x, shares), position], y }));
  const found = minimise({
    start: [0, priors.steepness.mean, 0],
    least: [-Infinity, priors.steepness.least, 0],
    valueAt: (at) => lossOf(rows, at) + addPrior(at, [], [], priors),
    evaluate: (at) => {
      const gradient = new Float64Array(at.length);
      const hessian = new Float64Array(at.length ** 2);
      const loss = addLoss(rows, at, gradient, hessian);
      return { value: loss + addPrior(at, [], [], priors, { gradient, hessian }), gradient, hessian };
    },
  });
  return { shares, intercept: found[0] ?? 0, steepness: found[1] ?? 0, position: found[2] ?? 0 };
}

/** Of a yes to this example, in its place: 0 to 1. */
export function probabilityOf({ shares, intercept, steepness, position }: Model, example: Example): number {
  return sigmoid(intercept + steepness * scoreOf(example.x, shares) + position * example.position);
}
