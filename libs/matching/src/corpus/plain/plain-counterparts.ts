import type { ScorableNeed, ScorableOffer } from '../../types';
import { Best, type Ranked } from '../best';
import type { Counterparts } from '../counterparts';
import { type NearMiss, type Pair, nearestMisses } from '../near-misses';
import type { BestQuestion, FeasibleQuestion, NearMissQuestion, ReachQuestion } from '../questions';
import type { Totals } from './totals';

/** Columns of one side's postings that find those which no gate refuses to an asker. */
interface Columns<Posting, Asker> {
  readonly postings: readonly Posting[];
  put(posting: Posting): void;
  remove(id: string): void;
  scan(asker: Asker, today: string, visit: (posting: Posting) => void): void;
}

/**
 * Scans all of them: the gates on columns of numbers, the totals of what passes by the criteria themselves. Right
 * for a few thousand postings, and what the index is measured and checked against.
 */
export class PlainCounterparts<
  Posting extends ScorableNeed | ScorableOffer,
  Asker extends ScorableNeed | ScorableOffer,
> implements Counterparts<Posting, Asker> {
  private readonly kept = new Map<string, number>();

  constructor(
    private readonly columns: Columns<Posting, Asker>,
    private readonly totals: Totals,
    private readonly pairOf: (posting: Posting, asker: Asker) => Pair,
  ) {}

  get count(): number {
    return this.columns.postings.length;
  }

  all(): Iterable<Posting> {
    return this.columns.postings;
  }

  put(posting: Posting): void {
    this.columns.put(posting);
  }

  remove(id: string): void {
    this.columns.remove(id);
    this.kept.delete(id);
  }

  best(asker: Asker, question: BestQuestion): readonly Ranked[] {
    const best = new Best(question.size, question.weights.floor);
    this.visitFeasible(asker, question, (posting) => best.offer(this.ranked(posting, asker, question)));
    return best.kept;
  }

  feasible(asker: Asker, question: FeasibleQuestion): readonly string[] {
    const found: string[] = [];
    this.visitFeasible(asker, question, ({ id }) => found.push(id));
    return found;
  }

  nearMisses(asker: Asker, question: NearMissQuestion): readonly NearMiss[] {
    return nearestMisses(this.pairs(asker, question), question, this.totals.of.bind(this.totals));
  }

  reached(asker: Asker, question: ReachQuestion): readonly Ranked[] {
    const found: Ranked[] = [];
    this.visitFeasible(asker, question, (posting) => {
      const ranked = this.ranked(posting, asker, question);
      const least = Math.max(question.weights.floor, this.kept.get(posting.id) ?? 0);
      if (ranked.total >= least) found.push(ranked);
    });
    return found;
  }

  keepTail(id: string, total: number | null): void {
    if (total === null) this.kept.delete(id);
    else this.kept.set(id, total);
  }

  tails(): Iterable<readonly [string, number]> {
    return this.kept;
  }

  private ranked(posting: Posting, asker: Asker, { today, weights }: ReachQuestion): Ranked {
    const { need, offer } = this.pairOf(posting, asker);
    return { counterpartId: posting.id, total: this.totals.of(need, offer, { today, weights }) };
  }

  private visitFeasible(
    asker: Asker,
    { today, excluded, refused }: FeasibleQuestion,
    visit: (posting: Posting) => void,
  ): void {
    this.columns.scan(asker, today, (one) => {
      if (excluded?.has(one.id) !== true && refused?.has(one.id) !== true) visit(one);
    });
  }

  /** Every counterpart that may be named, whatever the gates say. */
  private *pairs(asker: Asker, { excluded, refused }: FeasibleQuestion): Iterable<Pair> {
    for (const one of this.columns.postings) {
      if (excluded?.has(one.id) !== true && refused?.has(one.id) !== true) yield this.pairOf(one, asker);
    }
  }
}
