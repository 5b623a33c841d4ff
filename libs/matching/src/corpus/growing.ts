import type { Ranked } from './best';
import type { Counterparts } from './counterparts';
import type { IndexedCounterparts } from './indexed/indexed-counterparts';
import type { NearMiss } from './near-misses';
import type { PlainCounterparts } from './plain/plain-counterparts';
import type { Asking, BestQuestion, FeasibleQuestion, NearMissQuestion, ReachQuestion } from './questions';
import type { ScorableNeed, ScorableOffer } from '../types';

/** A side that is scanned while it has few postings, and indexed once it has many: from then on for good. */
export class GrowingCounterparts<
  Posting extends ScorableNeed | ScorableOffer,
  Asker extends ScorableNeed | ScorableOffer,
> implements Counterparts<Posting, Asker> {
  private now: Counterparts<Posting, Asker>;
  private index: IndexedCounterparts<Posting, Asker> | null = null;

  constructor(
    private readonly plain: PlainCounterparts<Posting, Asker>,
    private readonly makeIndex: () => IndexedCounterparts<Posting, Asker>,
    private readonly indexedFrom: number,
  ) {
    this.now = plain;
    if (indexedFrom === 0) this.grow();
  }

  get count(): number {
    return this.now.count;
  }

  all(): Iterable<Posting> {
    return this.now.all();
  }

  put(posting: Posting): void {
    this.now.put(posting);
    if (!this.index && this.now.count >= this.indexedFrom) this.grow();
  }

  remove(id: string): void {
    this.now.remove(id);
  }

  best(asker: Asker, question: BestQuestion): readonly Ranked[] {
    return this.now.best(asker, question);
  }

  feasible(asker: Asker, question: FeasibleQuestion): readonly string[] {
    return this.now.feasible(asker, question);
  }

  nearMisses(asker: Asker, question: NearMissQuestion): readonly NearMiss[] {
    return this.now.nearMisses(asker, question);
  }

  reached(asker: Asker, question: ReachQuestion): readonly Ranked[] {
    return this.now.reached(asker, question);
  }

  ask(asker: Asker, under: ReachQuestion): Asking {
    const scan = this.index ? null : this.plain.ask(asker, under);
    return {
      best: (question) => (scan ? scan.best(question) : this.now.best(asker, { ...under, ...question })),
      // once there is an index, tails are kept there
      reached: () => (scan && !this.index ? scan.reached() : this.now.reached(asker, under)),
    };
  }

  keepTail(id: string, total: number | null): void {
    this.now.keepTail(id, total);
  }

  tails(): Iterable<readonly [string, number]> {
    return this.now.tails();
  }

  settle(): void {
    this.index?.settle();
  }

  private grow(): void {
    const index = this.makeIndex();
    for (const posting of this.now.all()) index.put(posting);
    for (const [id, total] of this.now.tails()) index.keepTail(id, total);
    this.index = index;
    this.now = index;
  }
}
