import type { GateKey } from '@penc/domain';
import { bitCount } from '../../packed/bits';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { reachOf } from './base';
import { groupsFor, stepFor } from './marks';
import { type GateBits, NearSift } from './near-sift';
import { refusals, refusalsOf } from './rules';
import type { Shelf } from './shelf';
import { LATER, type Sought, metBefore } from './sought';

const [END, DEADLINE, START, MONEY] = [0, 1, 2, 3];

/** Seeks the postings of a shelf that one gate refuses, or two, of those that are asked. */
export class NearCandidates {
  private readonly sift = new NearSift();

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  /** Those that exactly so many of these gates refuse and no other. */
  on(today: number, asked: readonly GateKey[], failed: 1 | 2): Sought {
    const { base, views } = this.shelf;
    const { own, need, offer, asker } = views;
    const allowed = refusalsOf(asked);
    const reach = reachOf(base, asker.numbers.territories, views.named);
    const where = { stretches: reach.stretches, territoryLocked: !asked.includes('territory-related') };
    return {
      each: (visit) => this.sift.each(base, where, this.gates(today, asked), failed, visit),
      has: (entry) => {
        const ordinal = entry === LATER ? 0 : (base.ordinals[entry] as number);
        // of one that is elsewhere altogether only the first entry has come here
        const again = ordinal > 0 ? metBefore(own, ordinal, reach) : entry !== LATER && this.comesAgain(reach.related);
        if (again) return false;
        const found = refusals(need, offer, today);
        return (found & ~allowed) === 0 && bitCount(found) === failed;
      },
    };
  }

  /** The first entry lies elsewhere, but another one does not: that one will be met in its place. */
  private comesAgain(related: Uint8Array | null): boolean {
    const { own } = this.shelf.views;
    if (!related || own.territoryCount === 0) return false;
    if (related[own.words[own.territoriesAt] as number] === 1) return false;
    for (let other = 1; other < own.territoryCount; other++) {
      if (related[own.words[own.territoriesAt + other] as number] === 1) return true;
    }
    return false;
  }

  private gates(today: number, asked: readonly GateKey[]): readonly GateBits[] {
    const { base, views } = this.shelf;
    const { theme, modality, type, requirements } = groupsFor(views.asker, base.fields);
    const step = (column: number) => {
      const mark = stepFor(column, views.asker, today, base.thresholds[column] ?? []);
      return mark === null ? [] : [[mark]];
    };
    const bits = (key: GateKey, groups: readonly (readonly number[])[]) => ({ groups, locked: !asked.includes(key) });
    return [
      bits('theme-shared', theme),
      bits('modality-common', modality),
      bits('type-eligible', type),
      bits('requirements-met', requirements),
      bits('money-possible', step(MONEY)),
      bits('periods-overlap', [...step(END), ...step(DEADLINE), ...step(START)]),
    ];
  }
}
