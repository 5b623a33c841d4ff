import type { ScorableNeed, ScorableOffer } from '../../types';
import { type Reach, reachOf } from './base';
import { COLUMNS } from './columns';
import { PRIMARY, groupsFor, stepFor } from './marks';
import { refused } from './rules';
import type { Shelf } from './shelf';
import { type Groups, Sift } from './sift';
import { LATER, type Sought, metBefore } from './sought';

/** Seeks the postings of a shelf that no gate refuses to the asker. */
export class Candidates {
  private readonly sift = new Sift();

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  on(today: number): Sought {
    const { base, views } = this.shelf;
    const { own, need, offer, asker } = views;
    const reach = reachOf(base, asker.numbers.territories, views.named);
    return {
      each: (visit) => {
        const { found, count } = this.sift.find(base, reach.stretches, this.groups(today, reach));
        visit(found, count);
      },
      has: (entry) => {
        const ordinal = entry === LATER ? 0 : (base.ordinals[entry] as number);
        return (ordinal === 0 || !metBefore(own, ordinal, reach)) && !refused(need, offer, today);
      },
    };
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
