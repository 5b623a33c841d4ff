import { CRITERIA } from '@penc/domain';
import type { Weights } from '../types';
import { type Calibration, calibrationOf } from './calibration';
import { type Model, fitSteepness, fitWeights, probabilityOf } from './fit';
import { foldsOf, heldOut } from './folds';
import { toIntegers } from './integers';
import { type Example, type Judgement, exampleOf, recordOf, sharesOf } from './judgement';
import { type Prediction, auc, brier, calibrationError } from './metrics';

/** How well held-out judgements were foretold. */
export interface Foretold {
  readonly auc: number;
  readonly brier: number;
  readonly calibrationError: number;
}

interface Fitted {
  readonly weights: Weights['weights'];
  readonly model: Omit<Model, 'shares'>;
  readonly folds: number;
  readonly present: Foretold;
  readonly proposed: Foretold;
}

/** With fewer, nothing is proposed. */
export const ENOUGH_JUDGEMENTS = { all: 30, ofEachKind: 5 } as const;

const FOLDS = 10;

export function isEnough(judgements: readonly Judgement[]): boolean {
  const approved = judgements.filter((judgement) => judgement.approved).length;
  const fewer = Math.min(approved, judgements.length - approved);
  return judgements.length >= ENOUGH_JUDGEMENTS.all && fewer >= ENOUGH_JUDGEMENTS.ofEachKind;
}

/**
 * Weights learnt from judgements, beside the present ones: both foretell the judgements of needs that neither was
 * fitted on, each with a steepness and a pull of the place fitted in the same folds. Only call it with enough.
 */
function fitted(judgements: readonly Judgement[], present: Weights, experts: Weights): Fitted {
  const examples = judgements.map(exampleOf);
  const folds = foldsOf(examples, FOLDS);
  const model = fitWeights(examples, sharesOf(experts));
  const { shares, ...rest } = model;
  const fit = (some: readonly Example[]) => fitWeights(some, sharesOf(experts));
  const keep = (some: readonly Example[]) => fitSteepness(some, sharesOf(present));
  return {
    weights: recordOf(toIntegers(shares)),
    model: rest,
    folds: folds.length,
    present: foretold(heldOut(folds, keep, predictionOf)),
    proposed: foretold(heldOut(folds, fit, predictionOf)),
  };
}

/** An approved pair whose answers are in, by what the scorer knew of it. */
export interface Answered {
  readonly group: string;
  /** In the order of CRITERIA, 0 to 10,000. */
  readonly values: readonly number[];
  readonly accepted: boolean;
}

export interface Evidence {
  readonly judgements: readonly Judgement[];
  readonly answered: readonly Answered[];
  readonly present: Weights;
  readonly experts: Weights;
}

export interface Learnt extends Fitted {
  /** Of the learnt weights; null while the answers do not suffice. */
  readonly calibration: Calibration | null;
}

/** Whether they foretell better than the present ones what was kept aside of both; if not, they are refused. */
export function foretellBetter({ present, proposed }: Pick<Learnt, 'present' | 'proposed'>): boolean {
  return proposed.brier < present.brier;
}

/** Seconds of work for hundreds of thousands of judgements: for a thread of its own. */
export function learn({ judgements, answered, present, experts }: Evidence): Learnt {
  const found = fitted(judgements, present, experts);
  return { ...found, calibration: calibrate(answered, found) };
}

/** Of any weights, by the answers to what was approved under whichever; null while they do not suffice. */
export function calibrate(answered: readonly Answered[], { weights }: Pick<Weights, 'weights'>): Calibration | null {
  const integers = CRITERIA.map((key) => weights[key]);
  const outcomes = answered.map(({ group, values, accepted }) => ({
    group,
    accepted,
    total: values.reduce((sum, value, place) => sum + value * (integers[place] ?? 0), 0),
  }));
  return calibrationOf(outcomes);
}

function predictionOf(model: Model, example: Example): Prediction {
  return { p: probabilityOf(model, example), y: example.y };
}

function foretold(predictions: readonly Prediction[]): Foretold {
  return {
    auc: auc(predictions),
    brier: brier(predictions),
    calibrationError: calibrationError(predictions),
  };
}
