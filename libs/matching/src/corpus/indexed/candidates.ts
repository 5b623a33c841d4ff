import { DEAD } from '../../packed/layout';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { type Reach, reachOf } from './base';
import { COLUMNS } from './columns';
import { PRIMARY, groupsFor, stepFor } from './marks';
import { refused } from './rules';
import type { Shelf } from './shelf';
import { type Groups, Sift } from './sift';
import { touch, touchRest } from './touch';

/** So many postings are fetched from memory together: they fit in the second cache. */
const BATCH = 512;

/** Finds the postings of a shelf that no gate refuses to the asker whom its views are open on. */
export class Candidates {
  private readonly sift = new Sift();
  private readonly places = new Int32Array(BATCH);

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  /** Calls `visit` once for each, with the view on it. */
  each(today: number, visit: () => void): void {
    const { base, views, delta } = this.shelf;
    const { own, need, offer, asker } = views;
    const reach = reachOf(base, asker.numbers.territories, views.named);
    const { found, count } = this.sift.find(base, reach.stretches, this.groups(today, reach));
    for (let first = 0; first < count; first += BATCH) {
      const size = Math.min(BATCH, count - first);
      for (let place = 0; place < size; place++) {
        this.places[place] = base.entries[found[first + place] as number] as number;
      }
      touch(own.words, this.places, size);
      let kept = 0;
      for (let place = 0; place < size; place++) {
        own.at = this.places[place] as number;
        if ((own.flags & DEAD) !== 0 || refused(need, offer, today)) continue;
        const ordinal = base.ordinals[found[first + place] as number] as number;
        if (ordinal === 0 || !metBefore(own, ordinal, reach)) this.places[kept++] = own.at;
      }
      touchRest(own, this.places, kept);
      for (let place = 0; place < kept; place++) {
        own.at = this.places[place] as number;
        visit();
      }
    }
    for (const place of delta) {
      own.at = place;
      if ((own.flags & DEAD) === 0 && !refused(need, offer, today)) visit();
    }
  }

  private groups(today: number, { related }: Reach): Groups {
    const { base, views } = this.shelf;
    const { theme, modality, type, requirements } = groupsFor(views.asker, base.fields);
    const steps = COLUMNS.flatMap((_, column) => {
      const mark = stepFor(column, views.asker, today, base.thresholds[column] ?? []);
      return mark === null ? [] : [[mark]];
    });
    const once = related ? [] : [[PRIMARY]];
    return [...once, ...steps, ...modality, ...type, ...requirements, ...theme];
  }
}

/** A posting has an entry for each of its territories: only the first that is related to the asker's counts. */
export function metBefore(own: PackedNeed | PackedOffer, ordinal: number, { related }: Reach): boolean {
  if (!related) return false;
  for (let before = 0; before < ordinal; before++) {
    if (related[own.words[own.territoriesAt + before] as number] === 1) return true;
  }
  return false;
}
