import type { GateKey } from '@penc/domain';
import { bitCount } from '../../packed/bits';
import { DEAD } from '../../packed/layout';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { metBefore } from './candidates';
import { reachOf } from './base';
import { groupsFor, stepFor } from './marks';
import { type GateBits, NearSift } from './near-sift';
import { refusals, refusalsOf } from './rules';
import type { Shelf } from './shelf';
import { touch } from './touch';

const BATCH = 512;
const [END, DEADLINE, START, MONEY] = [0, 1, 2, 3];

/** Finds the postings of a shelf that one gate refuses, or two, of those that are asked. */
export class NearCandidates {
  private readonly sift = new NearSift();
  private readonly places = new Int32Array(BATCH);

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  /** Calls `visit` once for each that exactly so many of these gates refuse and no other, with the view on it. */
  each(today: number, asked: readonly GateKey[], failed: 1 | 2, visit: () => void): void {
    const { base, views, delta } = this.shelf;
    const { own, need, offer, asker } = views;
    const allowed = refusalsOf(asked);
    const isNear = () => {
      const found = refusals(need, offer, today);
      return (found & ~allowed) === 0 && bitCount(found) === failed;
    };
    const reach = reachOf(base, asker.numbers.territories, views.named);
    const where = { stretches: reach.stretches, territoryLocked: !asked.includes('territory-related') };
    this.sift.each(base, where, this.gates(today, asked), failed, (entries, count) => {
      for (let first = 0; first < count; first += BATCH) {
        const size = Math.min(BATCH, count - first);
        for (let place = 0; place < size; place++) {
          this.places[place] = base.entries[entries[first + place] as number] as number;
        }
        touch(own.words, this.places, size);
        for (let place = 0; place < size; place++) {
          own.at = this.places[place] as number;
          if ((own.flags & DEAD) !== 0 || !isNear()) continue;
          const ordinal = base.ordinals[entries[first + place] as number] as number;
          // of one that is elsewhere altogether only the first entry has come here
          if (ordinal === 0 ? !this.comesAgain(reach.related) : !metBefore(own, ordinal, reach)) visit();
        }
      }
    });
    for (const place of delta) {
      own.at = place;
      if ((own.flags & DEAD) === 0 && isNear()) visit();
    }
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
