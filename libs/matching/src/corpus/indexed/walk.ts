import type { ScorableNeed, ScorableOffer } from '../../types';
import { Batch, MOST_TOGETHER } from './batch';
import type { Shelf } from './shelf';
import type { Sought } from './sought';

/** Goes through what is sought on a shelf whose views are open on the asker. */
export class Walk {
  private readonly batch: Batch;

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {
    this.batch = new Batch(shelf.views.own, shelf.views.asker);
  }

  /** Calls `visit` with all postings sought, many at a time, each fetched from memory. */
  each({ each, pick, pickLater }: Sought, visit: (batch: Batch) => void): void {
    const { batch, shelf } = this;
    const { base, delta } = shelf;
    each((found, count, refusals) => {
      for (let first = 0; first < count; first += MOST_TOGETHER) {
        const end = Math.min(first + MOST_TOGETHER, count);
        batch.fill(base, found.subarray(first, end), refusals && refusals.subarray(first, end));
        this.settle(pick, visit);
      }
    });
    for (let first = 0; first < delta.length; first += MOST_TOGETHER) {
      batch.fillLater(delta.slice(first, first + MOST_TOGETHER));
      this.settle(pickLater, visit);
    }
  }

  private settle(pick: (batch: Batch) => void, visit: (batch: Batch) => void): void {
    const { batch } = this;
    batch.fetchHeads();
    pick(batch);
    batch.fetchTexts();
    if (batch.count > 0) visit(batch);
  }
}
