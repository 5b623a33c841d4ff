import { CRITERIA } from '@penc/domain';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../weights';
import { PRIORS, fitSteepness, fitWeights } from './fit';
import { type Example, type Judgement, exampleOf, scoreOf, sharesOf } from './judgement';

const experts = sharesOf(DEFAULT_WEIGHTS);
const aJudgement: fc.Arbitrary<Judgement> = fc.record({
  group: fc.constant('a'),
  values: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
  rank: fc.option(fc.integer({ min: 1, max: 20 })),
  approved: fc.boolean(),
});
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
/** Whoever judges goes by some criteria and against others, more or less; or by none. */
const someExamples = fc
  .record({
    wishes: fc.array(fc.constantFrom(-3, -1, 0, 1), { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
    judged: fc.array(aJudgement, { minLength: 1, maxLength: 200, size: 'max' }),
  })
  .map(({ wishes, judged }) =>
    judged.map((judgement): Example => {
      const example = exampleOf(judgement);
      const wanted = sum(example.x.map((value, place) => (value - 0.5) * (wishes[place] ?? 0)));
      return wanted === 0 ? example : { ...example, y: wanted > 0 ? 1 : 0 };
    }),
  );

/** −ln of a Gaussian, up to a constant. */
const off = (at: number, { mean, variance }: { mean: number; variance: number }) => (at - mean) ** 2 / (2 * variance);

/** −ln p of what was said, where what is added to the logit is given beside the pull of the place. */
const lossOf = (examples: readonly Example[], position: number, rest: (x: readonly number[]) => number) =>
  sum(examples.map(({ x, position: at, y }) => Math.log1p(Math.exp((y === 1 ? -1 : 1) * (rest(x) + position * at)))));

type Cost = (at: readonly number[]) => number;

/** −ln of the posterior at [intercept, position, …u], as the words above `fitWeights` have it, at the best κ there is. */
const costOf =
  (examples: readonly Example[]): Cost =>
  ([intercept = 0, position = 0, ...u]) => {
    const { steepness, departure } = PRIORS;
    const variances = experts.map((share) => departure * Math.max(share, 0.02) * steepness.mean);
    const about = (over: (place: number) => number) => sum(variances.map((variance, place) => over(place) / variance));
    const best =
      (steepness.mean / steepness.variance + about((place) => (experts[place] ?? 0) * (u[place] ?? 0))) /
      (1 / steepness.variance + about((place) => (experts[place] ?? 0) ** 2));
    const kappa = Math.max(steepness.least, best);
    return (
      lossOf(examples, position, (x) => intercept + sum(x.map((value, place) => value * (u[place] ?? 0)))) +
      off(intercept, { mean: 0, variance: PRIORS.intercept }) +
      off(position, PRIORS.position) +
      off(kappa, steepness) +
      sum(variances.map((variance, place) => off(u[place] ?? 0, { mean: (experts[place] ?? 0) * kappa, variance })))
    );
  };

/** The same at [intercept, position, steepness], the shares being the experts’. */
const costOfSteepness =
  (examples: readonly Example[]): Cost =>
  ([intercept = 0, position = 0, steepness = 0]) =>
    lossOf(examples, position, (x) => intercept + steepness * scoreOf(x, experts)) +
    off(intercept, { mean: 0, variance: PRIORS.intercept }) +
    off(position, PRIORS.position) +
    off(steepness, PRIORS.steepness);

const STEP = 1e-5;
/** Far above what differences of such a step are off by, far below what a wrong step of the fit would leave. */
const LEVEL = 1e-4;

/** By how much the cost rises along a coordinate: a step to either side. */
function slope(cost: Cost, at: readonly number[], place: number): number {
  const moved = (by: number) => at.map((value, other) => (other === place ? value + by : value));
  return (cost(moved(STEP)) - cost(moved(-STEP))) / (2 * STEP);
}

/** The conditions of Karush, Kuhn and Tucker: level where it is free, rising inwards where it stands at its least. */
function expectLowest(cost: Cost, at: readonly number[], least: readonly number[]): void {
  for (const [place, value] of at.entries()) {
    const isHeld = value <= (least[place] ?? -Infinity);
    expect([place, slope(cost, at, place) > -LEVEL]).toEqual([place, true]);
    if (!isHeld) expect([place, slope(cost, at, place) < LEVEL]).toEqual([place, true]);
  }
}

describe('the fit finds the maximum of its posterior', () => {
  it('of the weights: no step to any side is better, and none that is allowed where a weight is 0', () => {
    let held = 0;
    let free = 0;
    fc.assert(
      fc.property(someExamples, (examples) => {
        const { shares, steepness, intercept, position } = fitWeights(examples, experts);
        const u = shares.map((share) => share * steepness);
        held += u.filter((one) => one === 0).length;
        free += u.filter((one) => one > 0).length;
        expectLowest(costOf(examples), [intercept, position, ...u], [-Infinity, 0, ...u.map(() => 0)]);
      }),
      { numRuns: 60 },
    );
    // both kinds have been seen
    expect(Math.min(held, free)).toBeGreaterThan(20);
  });

  it('of the steepness alone', () => {
    fc.assert(
      fc.property(someExamples, (examples) => {
        const { steepness, intercept, position } = fitSteepness(examples, experts);
        const least = [-Infinity, 0, PRIORS.steepness.least];
        expectLowest(costOfSteepness(examples), [intercept, position, steepness], least);
      }),
      { numRuns: 60 },
    );
  });
});
