import { type Day, type GateKey, dayNumber } from '@penc/domain';
import { gates as everyGate } from '../../gates/all';
import { UNLOCKABLE_GATES } from '../../near-misses/unlockable';
import type { Numbers } from '../../packed/numbers';
import { packable } from '../../packed/packable';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import { feasible, total as totalOf } from '../../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../../types';
import { Best, type Ranked } from '../best';
import type { Counterparts } from '../counterparts';
import { type NearMiss, type Pair, nearestFirst, nearestMisses } from '../near-misses';
import type { BestQuestion, FeasibleQuestion, NearMissQuestion, ReachQuestion } from '../questions';
import { Candidates } from './candidates';
import { Found, named } from './found';
import { NearCandidates } from './near-candidates';
import { Totals } from './rules';
import type { Shelf } from './shelf';
import type { Sought } from './sought';
import { Walk } from './walk';

/** The packed index: right for many postings. What cannot be packed is judged as it stands. */
export class IndexedCounterparts<
  Posting extends ScorableNeed | ScorableOffer,
  Asker extends ScorableNeed | ScorableOffer,
> implements Counterparts<Posting, Asker> {
  private readonly candidates: Candidates;
  private readonly near: NearCandidates;
  private readonly walk: Walk;
  private kept = new Int32Array(0);

  constructor(
    private readonly shelf: Shelf<Posting>,
    private readonly numbers: Numbers,
    private readonly pairOf: (posting: Posting, asker: Asker) => Pair,
  ) {
    this.candidates = new Candidates(this.shelf);
    this.near = new NearCandidates(this.shelf);
    this.walk = new Walk(this.shelf);
  }

  get count(): number {
    return this.shelf.count;
  }

  *all(): Iterable<Posting> {
    for (const posting of this.shelf.postings) if (posting) yield posting;
  }

  put(posting: Posting): void {
    this.shelf.put(posting);
  }

  remove(id: string): void {
    this.shelf.remove(id);
    this.keepTail(id, null);
  }

  /** Builds at once what would be built slice by slice. */
  settle(): void {
    this.shelf.settle();
  }

  best(asker: Asker, question: BestQuestion): readonly Ranked[] {
    const { today, weights, size } = question;
    const best = new Best(size, weights.floor);
    this.judgeOdd(asker, question, (pair) => best.offer(ranked(pair, question)));
    this.ask(asker, today, () => {
      this.settleInto(best, this.candidates.on(dayNumber(today)), question);
    });
    return named(best.kept);
  }

  feasible(asker: Asker, question: FeasibleQuestion): readonly string[] {
    const found: string[] = [];
    this.judgeOdd(asker, question, ({ counterpartId }) => found.push(counterpartId));
    this.ask(asker, question.today, () => {
      this.walk.each(this.candidates.on(dayNumber(question.today)), ({ places, count }) => {
        const { own } = this.shelf.views;
        for (const place of places.subarray(0, count)) {
          own.at = place;
          const { handle } = own;
          if (!this.isLeftOut(handle, question)) found.push(this.shelf.idOf(handle));
        }
      });
    });
    return found;
  }

  nearMisses(asker: Asker, question: NearMissQuestion): readonly NearMiss[] {
    const found: NearMiss[] = [];
    for (const failed of [1, 2] as const) {
      const size = question.size - found.length;
      if (size > 0) found.push(...this.nearest(asker, { ...question, size }, failed));
    }
    const odd = nearestMisses(this.oddPairs(asker, question), question, totalOf);
    return odd.length === 0 ? found : [...found, ...odd].sort(nearestFirst).slice(0, question.size);
  }

  /** The best of those that exactly so many gates refuse. */
  private nearest(asker: Asker, question: NearMissQuestion, failed: 1 | 2): readonly NearMiss[] {
    const { today, weights, size, gates = UNLOCKABLE_GATES } = question;
    const best = new Best(size, 0);
    this.ask(asker, today, () => {
      this.settleInto(best, this.near.on(dayNumber(today), gates, failed), question);
    });
    return named(best.kept).map((found) => ({
      ...found,
      failed: this.failedBy(found.counterpartId, asker, { today, weights }),
    }));
  }

  private failedBy(id: string, asker: Asker, conditions: Conditions): readonly GateKey[] {
    const posting = this.shelf.postings[this.shelf.handleOf(id) ?? -1];
    if (!posting) return [];
    const { need, offer } = this.pairOf(posting, asker);
    return everyGate.filter(({ outcome }) => outcome(need, offer, conditions) === 'fail').map(({ key }) => key);
  }

  reached(asker: Asker, question: ReachQuestion): readonly Ranked[] {
    const { today, weights } = question;
    const best = new Best(Infinity, weights.floor);
    this.judgeOdd(asker, question, (pair) => {
      if (ranked(pair, question).total >= this.tailOf(pair.counterpartId)) best.offer(ranked(pair, question));
    });
    this.ask(asker, today, () => {
      this.settleInto(best, this.candidates.on(dayNumber(today)), question, (handle) => this.kept[handle] ?? 0);
    });
    return named(best.kept).filter(({ counterpartId, total }) => total >= this.tailOf(counterpartId));
  }

  keepTail(id: string, tail: number | null): void {
    const handle = this.shelf.handleOf(id);
    if (handle === undefined) return;
    if (handle >= this.kept.length) {
      if (tail === null) return;
      const wider = new Int32Array(handle * 2 + 64);
      wider.set(this.kept);
      this.kept = wider;
    }
    this.kept[handle] = tail ?? 0;
  }

  *tails(): Iterable<readonly [string, number]> {
    for (const { id } of this.all()) if (this.tailOf(id) > 0) yield [id, this.tailOf(id)];
  }

  private tailOf(id: string): number {
    return this.kept[this.shelf.handleOf(id) ?? -1] ?? 0;
  }

  /** Opens the views on the asker for as long as `work` takes; nothing to do for one that cannot be packed. */
  private ask(asker: Asker, today: Day, work: () => void): void {
    const { shelf, numbers } = this;
    shelf.prepare();
    if (shelf.count === shelf.odd.size || !packable(asker, numbers)) return;
    shelf.views.open(asker, shelf.arena, yearOf(today));
    try {
      work();
    } finally {
      shelf.views.done();
    }
  }

  /** Offers to `best` all of those sought that could stand in it: the best of one batch are what the next has to reach. */
  private settleInto(
    best: Best,
    sought: Sought,
    { weights, ...question }: BestQuestion | ReachQuestion,
    wantedOf: (handle: number) => number = () => 0,
  ): void {
    const totals = new Totals({ weights }, this.shelf.views);
    this.walk.each(sought, (batch) => {
      const { own, places } = batch;
      const { least } = best;
      const leastOf = ({ handle }: PackedNeed | PackedOffer) => Math.max(least, wantedOf(handle));
      const spare = totals.reaching(batch, leastOf);
      for (let one = 0; one < batch.count; one++) {
        own.at = places[one] as number;
        const { handle } = own;
        const total = leastOf(own) + (spare[one] as number);
        if (total >= best.least && !this.isLeftOut(handle, question)) best.offer(new Found(this.shelf, handle, total));
      }
    });
  }

  /** Whether a counterpart is not to be named. */
  private isLeftOut(handle: number, { excluded, refused }: FeasibleQuestion): boolean {
    if (!excluded?.size && !refused?.size) return false;
    const id = this.shelf.idOf(handle);
    return excluded?.has(id) === true || refused?.has(id) === true;
  }

  /** Calls `visit` with each feasible pair that packed postings cannot say: by the rules themselves. */
  private judgeOdd(
    asker: Asker,
    question: FeasibleQuestion & Partial<BestQuestion>,
    visit: (pair: Pair) => void,
  ): void {
    const conditions = { today: question.today, weights: question.weights } as Conditions;
    for (const pair of this.oddPairs(asker, question)) {
      if (feasible(pair.need, pair.offer, conditions)) visit(pair);
    }
  }

  /** The pairs of which one posting cannot be packed: all, where that is the asker. */
  private *oddPairs(asker: Asker, { excluded, refused }: FeasibleQuestion): Iterable<Pair> {
    const odd = packable(asker, this.numbers) ? this.shelf.odd.values() : this.all();
    for (const one of odd) {
      if (excluded?.has(one.id) !== true && refused?.has(one.id) !== true) yield this.pairOf(one, asker);
    }
  }
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

function ranked({ need, offer, counterpartId }: Pair, { today, weights }: ReachQuestion): Ranked {
  return { counterpartId, total: totalOf(need, offer, { today, weights }) };
}
