import type { Day, GateKey } from '@penc/domain';
import type { Conditions, Weights } from '../types';
import type { Ranked } from './best';

/** Ids of counterparts that were refused to the posting at these very revisions. */
export type Refusals = ReadonlyMap<string, NonNullable<Conditions['refused']>>;

export interface FeasibleQuestion {
  readonly today: Day;
  /** Counterparts that are not to be named, whatever they score. */
  readonly excluded?: ReadonlySet<string>;
  readonly refused?: Refusals;
}

export interface MatchingQuestion extends FeasibleQuestion {
  readonly weights: Weights;
}

export interface BestQuestion extends MatchingQuestion {
  /** How many to name at most. */
  readonly size: number;
}

/** The floor of the weights is not asked: a total before the gates are open says little of the one after. */
export interface NearMissQuestion extends BestQuestion {
  /** The gates that a counterpart may fail; where left out, all that an edit of either side may open. */
  readonly gates?: readonly GateKey[];
}

/** Whose list does a posting reach? The floor of the weights holds as in the lists themselves. */
export type ReachQuestion = Pick<BestQuestion, 'today' | 'weights'>;

/** Both questions of one posting, for whoever asks them one after the other: what is scanned is scanned once. */
export interface Asking {
  readonly best: (question: Omit<BestQuestion, keyof ReachQuestion>) => readonly Ranked[];
  /** By the tails that are kept by now, of postings that may be those of the first question. */
  readonly reached: () => readonly Ranked[];
}
