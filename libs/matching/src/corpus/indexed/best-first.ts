import type { Best } from '../best';
import type { BoundHeap } from './bound-heap';
import type { Terms } from './rules';
import type { Views } from './views';

/**
 * Candidates with the part of their total that is known and an upper bound of it all. The highest bound is looked up first,
 * until nobody's bound reaches the last of the best: so few are ever scored in full, and the answer is exact (Fagin, Lotem
 * and Naor, 2003).
 */
export class BestFirst {
  private places = new Int32Array(1_024);
  /** What is known of the total. */
  private sums = new Int32Array(1_024);
  private count = 0;

  constructor(private readonly heap: BoundHeap) {}

  clear(): void {
    this.count = 0;
    this.heap.clear();
  }

  add(place: number, said: number, bound: number): void {
    if (this.count === this.places.length) this.widen();
    const item = this.count++;
    this.places[item] = place;
    this.sums[item] = said;
    this.heap.append(item, bound);
  }

  /** Offers to `best` all that could stand in it; `idOf` is null for who is not to be named. */
  settle(best: Best, terms: Terms, { own }: Pick<Views, 'own'>, idOf: (handle: number) => string | null): void {
    const { heap, places, sums } = this;
    heap.order();
    while (heap.size > 0 && heap.topKey >= best.least) {
      const item = heap.top;
      own.at = places[item] as number;
      heap.removeTop();
      const total = (sums[item] as number) + terms.lookedUp(own);
      if (total < best.least) continue;
      const counterpartId = idOf(own.handle);
      if (counterpartId !== null) best.offer({ counterpartId, total });
    }
  }

  private widen(): void {
    const { places, sums } = this;
    this.places = new Int32Array(places.length * 2);
    this.sums = new Int32Array(places.length * 2);
    this.places.set(places);
    this.sums.set(sums);
  }
}
