import type { GateKey } from '@penc/domain';
import { criteria } from '../../criteria/all';
import { gates } from '../../gates/all';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Criterion, PackedRule } from '../../rules';
import type { Conditions } from '../../types';
import { type Batch, MOST_TOGETHER, type Rule } from './batch';
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

/** Read from the two postings themselves. */
const within = criteria.filter(({ atMost }) => !atMost);
/** Read from elsewhere in memory, which is costly: bounded first. */
const beyond = criteria.filter(({ atMost }) => atMost);

interface Weighed {
  readonly rule: Rule<number>;
  readonly weight: number;
}

/**
 * The total of a pair, 0 to 100,000,000, in two parts: what its postings say, and what has to be looked up. For the asker that
 * the views are open on.
 */
export class Terms {
  private readonly within: readonly Weighed[];
  private readonly beyond: readonly Weighed[];
  private readonly bounds: readonly Weighed[];

  constructor({ weights: { weights, neutral } }: Pick<Conditions, 'weights'>, views: Views) {
    const weighed = (rules: readonly Criterion[], ruleOf: (one: Criterion) => PackedRule) =>
      rules.flatMap((one): Weighed[] => {
        const weight = weights[one.key];
        return weight > 0 ? [{ rule: views.asked(ruleOf(one), neutral), weight }] : [];
      });
    this.within = weighed(within, ({ packed }) => packed);
    this.beyond = weighed(beyond, ({ packed }) => packed);
    this.bounds = weighed(beyond, ({ packed, atMost }) => atMost ?? packed);
  }

  /** Of each posting of a batch what it says, and a bound that is never below the whole total. */
  of(batch: Batch): { readonly said: Int32Array; readonly bounds: Int32Array } {
    said.fill(0, 0, batch.count);
    for (const { rule, weight } of this.within) batch.addUp(rule, weight, said);
    bounds.set(said);
    for (const { rule, weight } of this.bounds) batch.addUp(rule, weight, bounds);
    return { said, bounds };
  }

  lookedUp(own: PackedNeed | PackedOffer): number {
    let sum = 0;
    for (const { rule, weight } of this.beyond) sum += rule(own) * weight;
    return sum;
  }
}

/** Of the batch that was asked about last. */
const said = new Int32Array(MOST_TOGETHER);
const bounds = new Int32Array(MOST_TOGETHER);
