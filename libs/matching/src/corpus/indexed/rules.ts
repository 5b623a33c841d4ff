import type { GateKey } from '@penc/domain';
import { criteria } from '../../criteria/all';
import { gates } from '../../gates/all';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Criterion, Gate } from '../../rules';
import type { Conditions } from '../../types';

type PackedGate = NonNullable<Gate['refuses']>;

const packedGates = gates.flatMap(({ refuses }) => (refuses ? [refuses] : []));
const packedKeys = gates.filter(({ refuses }) => refuses).map(({ key }) => key);

/** Whether some gate refuses the pair; the two postings are open, and were not refused before. */
export function refused(need: PackedNeed, offer: PackedOffer, today: number): boolean {
  for (const refuses of packedGates) if (refuses(need, offer, today)) return true;
  return false;
}

/** The gates that refuse the pair, a bit each. */
export function refusals(need: PackedNeed, offer: PackedOffer, today: number): number {
  let found = 0;
  for (let gate = 0; gate < packedGates.length; gate++) {
    if ((packedGates[gate] as PackedGate)(need, offer, today)) found |= 1 << gate;
  }
  return found;
}

/** The bits of these gates. */
export function refusalsOf(keys: readonly GateKey[]): number {
  return packedKeys.reduce((mask, key, gate) => (keys.includes(key) ? mask | (1 << gate) : mask), 0);
}

/** Read from the two postings themselves. */
const within = criteria.filter(({ atMost }) => !atMost);
/** Read from elsewhere in memory, which is costly: bounded first. */
const beyond = criteria.filter(({ atMost }) => atMost);

interface Weighed {
  readonly rule: Criterion['packed'];
  readonly weight: number;
}

/** The total of a pair, 0 to 100,000,000, in two parts: what its postings say, and what has to be looked up. */
export class Terms {
  private readonly within: readonly Weighed[];
  private readonly beyond: readonly Weighed[];
  private readonly bounds: readonly Weighed[];
  private readonly neutral: number;

  constructor({ weights: { weights, neutral } }: Pick<Conditions, 'weights'>) {
    const weighed = (rules: readonly Criterion[], ruleOf: (one: Criterion) => Criterion['packed']) =>
      rules.map((one) => ({ rule: ruleOf(one), weight: weights[one.key] })).filter(({ weight }) => weight > 0);
    this.neutral = neutral;
    this.within = weighed(within, ({ packed }) => packed);
    this.beyond = weighed(beyond, ({ packed }) => packed);
    this.bounds = weighed(beyond, ({ packed, atMost }) => atMost ?? packed);
  }

  said(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.within, need, offer);
  }

  lookedUp(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.beyond, need, offer);
  }

  /** Never below what is looked up. */
  atMost(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.bounds, need, offer);
  }

  private sum(rules: readonly Weighed[], need: PackedNeed, offer: PackedOffer): number {
    let sum = 0;
    for (const { rule, weight } of rules) sum += rule(need, offer, this.neutral) * weight;
    return sum;
  }
}
