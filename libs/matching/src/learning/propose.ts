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

/** With fewer since the present weights were learnt, nothing is proposed. */
export const ENOUGH_JUDGEMENTS = { all: 30, ofEachKind: 5 } as const;

const FOLDS = 10;

/** Whether there are enough of them, and of either kind, to compare weights by. */
export function isEnough(judgements: readonly Judgement[]): boolean {
  const approved = judgements.filter((judgement) => judgement.approved).length;
  const fewer = Math.min(approved, judgements.length - approved);
  return judgements.length >= ENOUGH_JUDGEMENTS.all && fewer >= ENOUGH_JUDGEMENTS.ofEachKind;
}

/**
 * Weights learnt from all judgements, beside the present ones. Both foretell what was judged since the present ones were learnt, each
 * need of it kept aside in turn, with a steepness and a pull of the place fitted to all the rest: of what they were learnt from, the
 * present ones would know the answers.
 */
function fitted({ judgements, older, present, experts }: Omit<Evidence, 'answered'>): Fitted {
  const known = older.map(exampleOf);
  const examples = judgements.map(exampleOf);
  const folds = foldsOf(examples, FOLDS);
  const fit = (some: readonly Example[]) => fitWeights([...known, ...some], sharesOf(experts));
  const keep = (some: readonly Example[]) => fitSteepness([...known, ...some], sharesOf(present));
  const { shares, ...model } = fit(examples);
  return {
    weights: recordOf(toIntegers(shares)),
    model,
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
  /** Made since the present weights were learnt; all, where these are the experts'. Enough of them. */
  readonly judgements: readonly Judgement[];
  /** What the present weights were learnt from. */
  readonly older: readonly Judgement[];
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
export function learn({ answered, ...evidence }: Evidence): Learnt {
  const found = fitted(evidence);
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
