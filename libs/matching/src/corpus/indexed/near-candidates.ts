import type { GateKey } from '@penc/domain';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { reachOf } from './base';
import { type Batch, isDead } from './batch';
import { answeredFor, groupsFor, stepFor } from './marks';
import { type GateBits, NearSift } from './near-sift';
import { type AskedGate, gatesFor } from './rules';
import type { Shelf } from './shelf';
import { type Sought, metBefore } from './sought';

const [END, DEADLINE, START, MONEY] = [0, 1, 2, 3];

/** Seeks the postings of a shelf that one gate refuses, or two, of those that are asked. */
export class NearCandidates {
  private readonly sift = new NearSift();

  constructor(private readonly shelf: Shelf<ScorableNeed | ScorableOffer>) {}

  /** Those that exactly so many of these gates refuse and no other. */
  on(today: number, asked: readonly GateKey[], failed: 1 | 2): Sought {
    const { base, views } = this.shelf;
    const { asker } = views;
    const reach = reachOf(base, asker.numbers.territories, views.named);
    const where = { stretches: reach.stretches, territoryLocked: !asked.includes('territory-related') };
    const gates = gatesFor(views, today);
    const answered = answeredFor(asker, base.fields);
    const left = gates.filter(({ key }) => !answered.has(key));
    const pick = (batch: Batch, of: readonly AskedGate[]) => {
      for (const { key, refuses } of of) {
        if (asked.includes(key)) batch.countRefusals(refuses, failed);
        else batch.leaveOut([refuses]);
      }
      batch.keepRefused(failed);
    };
    return {
      each: (visit) => this.sift.each(base, where, this.gates(today, asked, answered), failed, visit),
      pick: (batch) => {
        pick(batch, left);
        const { related } = reach;
        batch.leaveOut([
          isDead,
          (own, ordinal) => {
            // to whoever names no place all entries are near: the first of each posting counts
            if (!related) return ordinal > 0;
            // of one that is elsewhere altogether only the first entry has come here
            return ordinal > 0 ? metBefore(own, ordinal, reach) : comesAgain(own, related);
          },
        ]);
      },
      pickLater: (batch) => {
        pick(batch, gates);
        batch.leaveOut([isDead]);
      },
    };
  }

  /** Those that bitmaps answer for good come first. */
  private gates(today: number, asked: readonly GateKey[], answered: ReadonlySet<GateKey>): readonly GateBits[] {
    const { base, views } = this.shelf;
    const { theme, modality, type, requirements } = groupsFor(views.asker, base.fields);
    const step = (column: number) => {
      const mark = stepFor(column, views.asker, today, base.thresholds[column] ?? []);
      return mark === null ? [] : [[mark]];
    };
    const bits = (key: GateKey, groups: readonly (readonly number[])[]) => {
      return { groups, locked: !asked.includes(key), forGood: answered.has(key) };
    };
    const known = [
      bits('theme-shared', theme),
      bits('modality-common', modality),
      bits('type-eligible', type),
      bits('requirements-met', requirements),
      bits('money-possible', step(MONEY)),
      bits('periods-overlap', [...step(END), ...step(DEADLINE), ...step(START)]),
    ];
    return [...known.filter(({ forGood }) => forGood), ...known.filter(({ forGood }) => !forGood)];
  }
}

/** The first entry lies elsewhere, but another one does not: that one will be met in its place. */
function comesAgain(own: PackedNeed | PackedOffer, related: Uint8Array): boolean {
  if (own.territoryCount === 0) return false;
  if (related[own.words[own.territoriesAt] as number] === 1) return false;
  for (let other = 1; other < own.territoryCount; other++) {
    if (related[own.words[own.territoriesAt + other] as number] === 1) return true;
  }
  return false;
}
