import type { Ranked } from './best';
import type { NearMiss } from './near-misses';
import type { BestQuestion, FeasibleQuestion, NearMissQuestion, ReachQuestion } from './questions';

/**
 * The open postings of one side, asked about by an open posting of the other. Whoever answers says what brute force
 * with `score` says.
 */
export interface Counterparts<Posting, Asker> {
  readonly count: number;
  /** In no order. */
  all(): Iterable<Posting>;
  put(posting: Posting): void;
  remove(id: string): void;
  best(asker: Asker, question: BestQuestion): readonly Ranked[];
  feasible(asker: Asker, question: FeasibleQuestion): readonly string[];
  nearMisses(asker: Asker, question: NearMissQuestion): readonly NearMiss[];
  /** Those in whose list the asker would stand, by the last totals that were kept for them; in no order. */
  reached(asker: Asker, question: ReachQuestion): readonly Ranked[];
  /** What the last of a full list scores; null for a list that has room. */
  keepTail(id: string, total: number | null): void;
  /** What was kept, by id. */
  tails(): Iterable<readonly [string, number]>;
}
