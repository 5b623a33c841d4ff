import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { type Reach, reachOf } from './base';
import { isDead } from './batch';
import { COLUMNS } from './columns';
import { PRIMARY, answeredFor, groupsFor, stepFor } from './marks';
import { gatesFor } from './rules';
import type { Shelf } from './shelf';
import type { Groups } from './groups';
import { Sift } from './sift';
import { type Sought, metBefore } from './sought';

/** Seeks the postings of a shelf that no gate refuses to the asker. */
export class Candidates {
  private readonly sift = new Sift();

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  on(today: number): Sought {
    const { base, views } = this.shelf;
    const { asker } = views;
    const reach = reachOf(base, asker.numbers.territories, views.named);
    const gates = gatesFor(views, today);
    const answered = answeredFor(asker, base.fields);
    const refused = [isDead, ...gates.map(({ refuses }) => refuses)];
    const unsure = [isDead, ...gates.filter(({ key }) => !answered.has(key)).map(({ refuses }) => refuses)];
    const again = (own: PackedNeed | PackedOffer, ordinal: number) => metBefore(own, ordinal, reach);
    const left = reach.related ? [...unsure, again] : unsure;
    return {
      each: (visit) => {
        const { found, count } = this.sift.find(base, reach.stretches, this.groups(today, reach));
        visit(found, count, null);
      },
      pick: (batch) => batch.leaveOut(left),
      pickLater: (batch) => batch.leaveOut(refused),
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
