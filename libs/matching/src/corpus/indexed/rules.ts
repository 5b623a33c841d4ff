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

const exact = criteria.filter(({ atMost }) => !atMost);
/** Costly on packed postings: bounded first. Texts come before records: they weigh more, and lie beside the rest of their posting. */
const bounded = criteria.filter(({ atMost }) => atMost);

interface Weighed {
  readonly rule: Criterion['packed'];
  readonly weight: number;
}

/** The total of a pair, 0 to 100,000,000, piece by piece: what is cheap to know, then step by step what is costly. */
export class Terms {
  private readonly exact: readonly Weighed[];
  private readonly bounded: readonly Weighed[];
  private readonly bounds: readonly Weighed[];
  private readonly neutral: number;

  constructor({ weights: { weights, neutral } }: Pick<Conditions, 'weights'>) {
    const weighed = (rules: readonly Criterion[], ruleOf: (one: Criterion) => Criterion['packed']) =>
      rules.map((one) => ({ rule: ruleOf(one), weight: weights[one.key] })).filter(({ weight }) => weight > 0);
    this.neutral = neutral;
    this.exact = weighed(exact, ({ packed }) => packed);
    this.bounded = weighed(bounded, ({ packed }) => packed);
    this.bounds = weighed(bounded, ({ packed, atMost }) => atMost ?? packed);
  }

  /** How many steps there are. */
  get steps(): number {
    return this.bounded.length;
  }

  cheap(need: PackedNeed, offer: PackedOffer): number {
    let sum = 0;
    for (const { rule, weight } of this.exact) sum += rule(need, offer, this.neutral) * weight;
    return sum;
  }

  /** What a step finds. */
  found(step: number, need: PackedNeed, offer: PackedOffer): number {
    const { rule, weight } = this.bounded[step] as Weighed;
    return rule(need, offer, this.neutral) * weight;
  }

  /** Never below what this step and the later ones find. */
  atMost(step: number, need: PackedNeed, offer: PackedOffer): number {
    let sum = 0;
    for (let one = step; one < this.bounds.length; one++) {
      const { rule, weight } = this.bounds[one] as Weighed;
      sum += rule(need, offer, this.neutral) * weight;
    }
    return sum;
  }
}
