import { DEAD } from '../../packed/layout';
import { type Reach, reachOf } from './base';
import { COLUMNS } from './columns';
import { PRIMARY, groupsFor, stepFor } from './marks';
import { refused } from './rules';
import type { Shelf } from './shelf';
import { type Groups, Sift } from './sift';
import type { ScorableNeed, ScorableOffer } from '../../types';

/** Finds the postings of a shelf that no gate refuses to the asker whom its views are open on. */
export class Candidates {
  private readonly sift = new Sift();

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  /** Calls `visit` once for each, with the view on it. */
  each(today: number, visit: () => void): void {
    const { shelf } = this;
    const { base, views } = shelf;
    const { own, need, offer } = views;
    const { numbers } = need;
    const reach = reachOf(base, numbers.territories, views.named);
    this.sift.each(base, reach.stretches, this.groups(today, reach), (entry) => {
      own.at = base.entries[entry] as number;
      if ((own.flags & DEAD) !== 0 || refused(need, offer, today)) return;
      if (!metBefore(own, base.ordinals[entry] as number, reach)) visit();
    });
    for (const place of shelf.delta) {
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
function metBefore(
  own: Shelf<ScorableNeed | ScorableOffer>['views']['own'],
  ordinal: number,
  { related }: Reach,
): boolean {
  if (!related) return false;
  for (let before = 0; before < ordinal; before++) {
    if (related[own.words[own.territoriesAt + before] as number] === 1) return true;
  }
  return false;
}
