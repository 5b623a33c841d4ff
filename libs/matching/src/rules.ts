import type { CriterionKey, GateKey, Outcome, Reason } from '@penc/domain';
import type { Asked } from './packed/asked';
import type { Conditions, ScorableNeed, ScorableOffer } from './types';

type Rule<T> = (need: ScorableNeed, offer: ScorableOffer, conditions: Conditions) => T;

/**
 * A condition that a pair must meet. Only `fail` refuses. Filling in a blank field turns `unknown` into
 * `pass` or `fail`, and never a `fail` into anything else.
 */
export interface Gate {
  readonly key: GateKey;
  /** Cheap and without a trace: the fast path calls nothing else. */
  readonly outcome: Rule<Outcome>;
  /**
   * The same on packed postings: whether the outcome is `fail` on the day of this number. Absent where a corpus
   * sees to it.
   */
  readonly refuses?: PackedGate;
  readonly reason: Rule<Reason>;
  /** What to ask the sides while the outcome is `unknown`. */
  readonly toVerify: Rule<readonly Reason[]>;
}

/** What makes one feasible pair better than another. */
export interface Criterion {
  readonly key: CriterionKey;
  /** An integer from 0 to 10,000; what is unknown counts for the neutral value of the weights. */
  readonly value: Rule<number>;
  /** The same on packed postings, to the last bit. */
  readonly packed: PackedRule;
  readonly reason: Rule<Reason>;
  /** What to ask the sides; the criterion is known when there is nothing. */
  readonly toVerify: Rule<readonly Reason[]>;
}

/** Of the number of today. */
export type PackedGate = Asked<number, boolean>;

/** Of the neutral value. */
export type PackedRule = Asked<number, number>;

export const nothingToVerify: Rule<readonly Reason[]> = () => [];
