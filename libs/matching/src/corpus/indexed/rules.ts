import type { GateKey } from '@penc/domain';
import { criteria } from '../../criteria/all';
import { gates } from '../../gates/all';
import { FULL } from '../../arithmetic/integers';
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

/** The total of a pair, 0 to 100,000,000: what nothing is missing from, less what each criterion finds missing. */
export class Totals {
  /** What weighs most comes first, as it decides soonest who is left out. */
  private readonly asked: readonly Weighed[];
  /** The total of whoever lacks nothing. */
  private readonly most: number;

  /** For the asker that the views are open on. */
  constructor({ weights: { weights, neutral } }: Pick<Conditions, 'weights'>, views: Views) {
    const counted = criteria.filter(({ key }) => weights[key] > 0);
    const inOrder = counted.toSorted((a, b) => weights[b.key] - weights[a.key]);
    this.asked = inOrder.map(({ key, packed }) => ({ weight: weights[key], rule: views.asked(packed, neutral) }));
    this.most = FULL * counted.reduce((sum, { key }) => sum + weights[key], 0);
  }

  /** Leaves those of a batch whose total reaches what is the least of them; what each has to spare. */
  reaching(batch: Batch, leastOf: (own: PackedNeed | PackedOffer) => number): Int32Array {
    const { own, places, count } = batch;
    for (let one = 0; one < count; one++) {
      own.at = places[one] as number;
      spare[one] = this.most - leastOf(own);
    }
    for (const weighed of this.asked) batch.takeOff(weighed, spare);
    return spare;
  }
}

/** Of the batch that was asked about last. */
const spare = new Int32Array(MOST_TOGETHER);
