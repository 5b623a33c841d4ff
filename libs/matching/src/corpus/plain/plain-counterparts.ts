import type { ScorableNeed, ScorableOffer } from '../../types';
import { Best, type Ranked } from '../best';
import type { Counterparts } from '../counterparts';
import { type NearMiss, type Pair, nearestMisses } from '../near-misses';
import type { Asking, BestQuestion, FeasibleQuestion, NearMissQuestion, ReachQuestion } from '../questions';
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
    return this.ask(asker, question).best(question);
  }

  feasible(asker: Asker, question: FeasibleQuestion): readonly string[] {
    const found: string[] = [];
    this.columns.scan(asker, question.today, ({ id }) => {
      if (mayBeNamed(id, question)) found.push(id);
    });
    return found;
  }

  nearMisses(asker: Asker, question: NearMissQuestion): readonly NearMiss[] {
    return nearestMisses(this.pairs(asker, question), question, this.totals.of.bind(this.totals));
  }

  reached(asker: Asker, question: ReachQuestion): readonly Ranked[] {
    return this.ask(asker, question).reached();
  }

  /** Scans for the first question, and remembers who was feasible for the other. */
  ask(asker: Asker, { today, weights }: ReachQuestion): Asking {
    let found: readonly Ranked[] | null = null;
    const scanned = () => (found ??= this.ranked(asker, { today, weights }));
    return {
      best: (question) => {
        const best = new Best(question.size, weights.floor);
        for (const one of scanned()) if (mayBeNamed(one.counterpartId, question)) best.offer(one);
        return best.kept;
      },
      reached: () => scanned().filter(({ counterpartId, total }) => total >= (this.kept.get(counterpartId) ?? 0)),
    };
  }

  keepTail(id: string, total: number | null): void {
    if (total === null) this.kept.delete(id);
    else this.kept.set(id, total);
  }

  tails(): Iterable<readonly [string, number]> {
    return this.kept;
  }

  /** Those that no gate refuses and that reach the floor, in no order. */
  private ranked(asker: Asker, { today, weights }: ReachQuestion): readonly Ranked[] {
    const ranked: Ranked[] = [];
    this.columns.scan(asker, today, (posting) => {
      const { need, offer } = this.pairOf(posting, asker);
      const total = this.totals.of(need, offer, { today, weights });
      if (total >= weights.floor) ranked.push({ counterpartId: posting.id, total });
    });
    return ranked;
  }

  /** Every counterpart that may be named, whatever the gates say. */
  private *pairs(asker: Asker, question: FeasibleQuestion): Iterable<Pair> {
    for (const one of this.columns.postings) if (mayBeNamed(one.id, question)) yield this.pairOf(one, asker);
  }
}

function mayBeNamed(id: string, { excluded, refused }: Pick<FeasibleQuestion, 'excluded' | 'refused'>): boolean {
  return excluded?.has(id) !== true && refused?.has(id) !== true;
}
