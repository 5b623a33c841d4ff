import { CRITERIA } from '@penc/domain';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../weights';
import { acceptanceProbability, calibrationOf } from './calibration';
import { fitWeights } from './fit';
import { foldsOf } from './folds';
import { toIntegers } from './integers';
import { type Example, type Judgement, exampleOf, sharesOf } from './judgement';
import { solve } from './linear';
import { type Prediction, auc, brier, calibrationError } from './metrics';
import { learn } from './propose';

const experts = sharesOf(DEFAULT_WEIGHTS);
const value = fc.integer({ min: 0, max: 10_000 });
const aJudgement: fc.Arbitrary<Judgement> = fc.record({
  group: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  values: fc.array(value, { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
  rank: fc.option(fc.integer({ min: 1, max: 20 })),
  approved: fc.boolean(),
});
const judgements = fc.array(aJudgement, { minLength: 1, maxLength: 60 });
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('the fit', () => {
  it('never has a criterion count against a pair, whatever was judged', () => {
    fc.assert(
      fc.property(judgements, (some) => {
        const { shares, steepness, position } = fitWeights(some.map(exampleOf), experts);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(sum(shares)).toBeCloseTo(1, 9);
        expect(Math.min(steepness, position)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('stays with the experts when nothing was judged', () => {
    fitWeights([], experts).shares.forEach((share, place) => expect(share).toBeCloseTo(experts[place] ?? 0, 6));
  });

  it('gives more to a criterion that those who judge go by', () => {
    const text = CRITERIA.indexOf('target-groups');
    const examples = Array.from({ length: 400 }, (_, index): Example => {
      const x = CRITERIA.map((_key, place) => ((index * (place * 2 + 3)) % 11) / 10);
      return { group: String(index % 20), x, position: 0, y: (x[text] ?? 0) > 0.5 ? 1 : 0 };
    });
    const { shares } = fitWeights(examples, experts);
    expect(Math.max(...shares)).toBe(shares[text]);
  });

  it('is the same each time, to the last bit', () => {
    fc.assert(
      fc.property(judgements, (some) => {
        const evidence = {
          judgements: some,
          older: [],
          answered: [],
          present: DEFAULT_WEIGHTS,
          experts: DEFAULT_WEIGHTS,
        };
        expect(learn(evidence)).toEqual(learn(evidence));
        expect(sum(Object.values(learn(evidence).weights))).toBe(10_000);
      }),
      { numRuns: 15 },
    );
  });
});

describe('integers of shares', () => {
  it('sum to 10,000, each at most one off its share', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (shares) => {
        fc.pre(sum(shares) > 1e-6);
        const integers = toIntegers(shares);
        expect(sum(integers)).toBe(10_000);
        integers.forEach((one, place) =>
          expect(Math.abs(one - (10_000 * (shares[place] ?? 0)) / sum(shares))).toBeLessThan(1 + 1e-6),
        );
      }),
    );
  });
});

describe('folds', () => {
  it('keep a group together and leave nobody out', () => {
    fc.assert(
      fc.property(judgements, fc.integer({ min: 2, max: 10 }), (some, count) => {
        const examples = some.map(exampleOf);
        const folds = foldsOf(examples, count);
        expect(folds.flat()).toHaveLength(examples.length);
        for (const { group } of examples) {
          expect(folds.filter((fold) => fold.some((one) => one.group === group))).toHaveLength(1);
        }
      }),
    );
  });
});

describe('the metrics', () => {
  const predictions: readonly Prediction[] = [
    { p: 0.1, y: 0 },
    { p: 0.4, y: 1 },
    { p: 0.4, y: 0 },
    { p: 0.8, y: 1 },
  ];

  it('are those of the books, on an example done by hand', () => {
    // of four pairs of a yes and a no, three are in order and one is tied
    expect(auc(predictions)).toBeCloseTo(3.5 / 4, 12);
    expect(brier(predictions)).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.04) / 4, 12);
    expect(calibrationError(predictions)).toBeCloseTo(Math.abs(1.7 / 4 - 0.5), 12);
  });

  it('AUC does not change with any rising function of the predictions, and turns round with them', () => {
    const some = fc.array(
      fc.record({ p: fc.integer({ min: 0, max: 20 }), y: fc.constantFrom(0 as const, 1 as const) }),
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(some, (said) => {
        fc.pre(said.some(({ y }) => y === 0) && said.some(({ y }) => y === 1));
        expect(auc(said.map(({ p, y }) => ({ p: p ** 3 + 1, y })))).toBeCloseTo(auc(said), 12);
        expect(auc(said.map(({ p, y }) => ({ p: -p, y })))).toBeCloseTo(1 - auc(said), 12);
      }),
    );
  });
});

describe('a calibration', () => {
  /** From 40 to 99 points; the more there are, the more often both sides accept. */
  const outcomes = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const points = index % 60;
      const drawn = (Math.imul(index + 1, 2_654_435_761) >>> 8) % 60;
      return { group: String(index % 50), total: (40 + points) * 1_000_000, accepted: drawn < points };
    });

  it('is not made of too few answers, nor of answers of one kind', () => {
    expect(calibrationOf(outcomes(299))).toBeNull();
    expect(calibrationOf(outcomes(600).map((outcome) => ({ ...outcome, accepted: true })))).toBeNull();
    expect(calibrationOf(outcomes(600))).not.toBeNull();
  });

  it('never says less of a higher score', () => {
    const calibration = calibrationOf(outcomes(600).map((outcome) => ({ ...outcome, accepted: !outcome.accepted })));
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(100_000_000), (a, b) => {
        const sure = calibration ?? { intercept: 0, slope: 0, outcomes: 0, accepted: 0, error: 0 };
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(acceptanceProbability(sure, high)).toBeGreaterThanOrEqual(acceptanceProbability(sure, low));
      }),
    );
  });
});

describe('a linear system', () => {
  it('is solved', () => {
    const solution = solve(
      [
        [4, 2, 0],
        [2, 5, 1],
        [0, 1, 3],
      ],
      [8, 15, 11],
    );
    [1, 2, 3].forEach((wanted, place) => expect(solution[place]).toBeCloseTo(wanted, 12));
  });
});
