import type { Best } from '../best';
import type { Batch } from './batch';
import { BoundHeap } from './bound-heap';
import type { Terms } from './rules';

/** Whom an answer may name, and what they have to reach. */
export interface Wanted {
  /** No total below it is wanted of the posting of this handle. */
  readonly leastOf: (handle: number) => number;
  /** Null for one that is not to be named. */
  readonly idOf: (handle: number) => string | null;
}

/**
 * Of each batch the highest upper bound is looked up first, until nobody's bound reaches the last of the best: so few are ever
 * scored in full, and the answer is exact (Fagin, Lotem and Naor, 2003). The best of one batch are what the next has to reach.
 */
export class BestFirst {
  private readonly heap = new BoundHeap();

  /** Offers to `best` all of a batch that could stand in it. */
  settle(best: Best, terms: Terms, batch: Batch, { leastOf, idOf }: Wanted): void {
    const { heap } = this;
    const { own, places } = batch;
    const bounds = terms.of(batch, best.least);
    heap.clear();
    for (let one = 0; one < batch.count; one++) {
      own.at = places[one] as number;
      const bound = bounds[one] as number;
      if (bound >= leastOf(own.handle)) heap.append(one, bound);
    }
    heap.order();
    while (heap.size > 0 && heap.topKey >= best.least) {
      own.at = places[heap.top] as number;
      const total = terms.total(own, heap.topKey);
      heap.removeTop();
      if (total < best.least) continue;
      const counterpartId = idOf(own.handle);
      if (counterpartId !== null) best.offer({ counterpartId, total });
    }
  }
}
