import { DEAD } from '../../packed/layout';
import type { ScorableNeed, ScorableOffer } from '../../types';
import type { Shelf } from './shelf';
import { LATER, type Sought } from './sought';
import { touch, touchRest } from './touch';

/** So many postings are fetched from memory together: they fit in the second cache. */
const BATCH = 512;

/** Goes through what is sought on a shelf whose views are open on the asker. */
export class Walk {
  private readonly places = new Int32Array(BATCH);

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  /** Calls `visit` once for each posting sought, with the view on it. */
  each(sought: Sought, visit: () => void): void {
    const { delta, views } = this.shelf;
    sought.each((entries, count) => {
      for (let first = 0; first < count; first += BATCH) {
        this.batch(sought, entries.subarray(first, Math.min(first + BATCH, count)), visit);
      }
    });
    for (const place of delta) {
      views.own.at = place;
      if ((views.own.flags & DEAD) === 0 && sought.has(LATER)) visit();
    }
  }

  private batch(sought: Sought, entries: Int32Array, visit: () => void): void {
    const { base, views } = this.shelf;
    const { own } = views;
    const { places } = this;
    for (let one = 0; one < entries.length; one++) places[one] = base.entries[entries[one] as number] as number;
    touch(own.words, places, entries.length);
    let kept = 0;
    for (let one = 0; one < entries.length; one++) {
      own.at = places[one] as number;
      if ((own.flags & DEAD) === 0 && sought.has(entries[one] as number)) places[kept++] = own.at;
    }
    touchRest(own, places, kept);
    for (let one = 0; one < kept; one++) {
      own.at = places[one] as number;
      visit();
    }
  }
}
