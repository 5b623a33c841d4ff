import type { GateKey } from '@penc/domain';
import { criteria } from '../../criteria/all';
import { gates } from '../../gates/all';
import { FULL } from '../../integers';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Conditions } from '../../types';
import { type Batch, MOST_TOGETHER, type Rule, type Weighed } from './batch';
import type { Views } from './views';

/** A gate as it stands for whoever asks; postings are open, and were not refused before. */
export interface AskedGate {
  readonly key: GateKey;
  readonly refuses: Rule<boolean>;
}

/** What one gate costs beside another: numbers of the head come first, then lists. */
const COSTLY: ReadonlySet<GateKey> = new Set(['theme-shared', 'sector-not-excluded', 'territory-related']);

const packedGates = [...gates.filter(({ key }) => !COSTLY.has(key)), ...gates.filter(({ key }) => COSTLY.has(key))];

/** The gates, cheapest first, for the asker that the views are open on. */
export function gatesFor(views: Views, today: number): readonly AskedGate[] {
  return packedGates.flatMap(({ key, refuses }) => (refuses ? [{ key, refuses: views.asked(refuses, today) }] : []));
}

/** What weighs most comes first: it decides soonest who cannot be among the best. */
const heaviestFirst = ({ weight: one }: Weighed, { weight: other }: Weighed) => other - one;

/** The total of a pair, 0 to 100,000,000, as a bound that falls with each criterion. For the asker that the views are open on. */
export class Terms {
  private readonly bounds: readonly Weighed[];
  /** Read from elsewhere in memory, which is costly: of these the bounds hold what they are at most. */
  private readonly beyond: readonly {
    readonly exact: Rule<number>;
    readonly atMost: Rule<number>;
    readonly weight: number;
  }[];
  /** The total of whoever lacks nothing. */
  private readonly most: number;

  constructor({ weights: { weights, neutral } }: Pick<Conditions, 'weights'>, views: Views) {
    const counted = criteria.filter(({ key }) => weights[key] > 0);
    const asked = counted.map(({ key, packed, atMost }) => ({
      weight: weights[key],
      exact: views.asked(packed, neutral),
      atMost: atMost && views.asked(atMost, neutral),
    }));
    this.bounds = asked.map(({ weight, exact, atMost }) => ({ rule: atMost ?? exact, weight })).sort(heaviestFirst);
    this.beyond = asked.flatMap(({ atMost, ...one }) => (atMost ? [{ ...one, atMost }] : []));
    this.most = FULL * counted.reduce((sum, { key }) => sum + weights[key], 0);
  }

  /** Of each posting of a batch a bound that is never below its total; those that stay below the least are left out. */
  of(batch: Batch, least: number): Int32Array {
    bounds.fill(this.most, 0, batch.count);
    for (const weighed of this.bounds) batch.takeOff(weighed, bounds, least);
    return bounds;
  }

  /** The total of a posting of which the bound is known. */
  total(own: PackedNeed | PackedOffer, bound: number): number {
    let sum = bound;
    for (const { exact, atMost, weight } of this.beyond) sum -= weight * (atMost(own) - exact(own));
    return sum;
  }
}

/** Of the batch that was asked about last. */
const bounds = new Int32Array(MOST_TOGETHER);
