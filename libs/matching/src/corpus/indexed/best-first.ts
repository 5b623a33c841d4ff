import type { ScorableNeed, ScorableOffer } from '../../types';
import { Best } from '../best';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { BoundHeap } from './bound-heap';
import type { Terms } from './rules';

/** How much of a candidate's total is known; what is not is bounded. */
const CHEAP_KNOWN = 0;
const COSTLY_KNOWN = 1;
const ALL_KNOWN = 2;

/** The posting that begins at a place of the arena. */
interface Found {
  readonly posting: ScorableNeed | ScorableOffer;
  readonly need: ScorableNeed;
  readonly offer: ScorableOffer;
}

/**
 * Candidates with the part of their total that is known and an upper bound of it all. The one with the highest bound
 * is looked at more closely, and goes back with a lower bound or the exact total, until nobody's bound reaches the
 * last of the best: so few are ever scored in full, and the answer is exact (Fagin, Lotem and Naor, 2003).
 */
export class BestFirst {
  private places = new Int32Array(1_024);
  private sums = new Int32Array(1_024);
  private stages = new Uint8Array(1_024);
  private count = 0;

  constructor(private readonly heap: BoundHeap) {}

  clear(): void {
    this.count = 0;
    this.heap.clear();
  }

  add(place: number, cheap: number, bound: number): void {
    if (this.count === this.places.length) this.widen();
    const item = this.count++;
    this.places[item] = place;
    this.sums[item] = cheap;
    this.stages[item] = CHEAP_KNOWN;
    this.heap.append(item, bound);
  }

  /** Offers to `best` all that could stand in it. */
  settle(
    best: Best,
    terms: Terms,
    views: { readonly own: PackedNeed | PackedOffer; readonly need: PackedNeed; readonly offer: PackedOffer },
    found: (handle: number) => Found | null,
  ): void {
    const { heap, places, sums, stages } = this;
    const { own, need, offer } = views;
    heap.order();
    while (heap.size > 0 && heap.topKey >= best.least) {
      const item = heap.top;
      own.at = places[item] as number;
      const stage = stages[item];
      if (stage === CHEAP_KNOWN) {
        sums[item] = (sums[item] as number) + terms.costly(need, offer);
        stages[item] = COSTLY_KNOWN;
        heap.lowerTop(sums[item] + terms.lastAtMost(need, offer));
        continue;
      }
      const pair = found(own.handle);
      if (pair && stage === COSTLY_KNOWN) {
        sums[item] = (sums[item] as number) + terms.last(pair.need, pair.offer);
        stages[item] = ALL_KNOWN;
        heap.lowerTop(sums[item]);
        continue;
      }
      if (pair) best.offer({ counterpartId: pair.posting.id, total: sums[item] as number });
      heap.removeTop();
    }
  }

  private widen(): void {
    const [places, sums, stages] = [this.places, this.sums, this.stages];
    this.places = new Int32Array(places.length * 2);
    this.sums = new Int32Array(places.length * 2);
    this.stages = new Uint8Array(places.length * 2);
    this.places.set(places);
    this.sums.set(sums);
    this.stages.set(stages);
  }
}
