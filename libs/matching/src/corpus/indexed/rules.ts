import type { CriterionKey, GateKey } from '@penc/domain';
import { criteria } from '../../criteria/all';
import { gates } from '../../gates/all';
import { FULL } from '../../integers';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Criterion, Gate } from '../../rules';
import type { Conditions, ScorableNeed, ScorableOffer, Weights } from '../../types';

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

const exact = criteria.filter(({ packed, atMost }) => packed && !atMost);
/** Costly on packed postings: bounded first. */
const bounded = criteria.filter(({ packed, atMost }) => packed && atMost);
/** Asked of the postings themselves, last of all. */
const unpacked = criteria.filter(({ packed }) => !packed);

type PackedRule = NonNullable<Criterion['packed']>;
const full: PackedRule = () => FULL;

interface Weighed {
  readonly rule: PackedRule;
  readonly weight: number;
}

const weighed = (rules: readonly (readonly [Criterion, PackedRule])[], { weights }: Weights): readonly Weighed[] =>
  rules.map(([{ key }, rule]) => ({ rule, weight: weights[key] })).filter(({ weight }) => weight > 0);

/** The total of a pair, in three parts of rising cost; each is exact, 0 to 100,000,000. */
export class Terms {
  private readonly exact: readonly Weighed[];
  private readonly bounded: readonly Weighed[];
  private readonly bounds: readonly Weighed[];
  private readonly lastBounds: readonly Weighed[];
  private readonly neutral: number;
  private need: ScorableNeed | null = null;
  private readonly values = new Map<CriterionKey, Map<object, number>>();

  constructor(private readonly conditions: Conditions) {
    const { weights } = conditions;
    this.neutral = weights.neutral;
    this.exact = weighed(
      exact.map((one) => [one, one.packed ?? full]),
      weights,
    );
    this.bounded = weighed(
      bounded.map((one) => [one, one.packed ?? full]),
      weights,
    );
    this.bounds = weighed(
      bounded.map((one) => [one, one.atMost ?? full]),
      weights,
    );
    this.lastBounds = weighed(
      unpacked.map((one) => [one, one.atMost ?? full]),
      weights,
    );
  }

  /** What is cheap to know. */
  cheap(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.exact, need, offer);
  }

  /** What is costly on packed postings. */
  costly(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.bounded, need, offer);
  }

  /** Never below `costly`. */
  costlyAtMost(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.bounds, need, offer);
  }

  /** Never below `last`. */
  lastAtMost(need: PackedNeed, offer: PackedOffer): number {
    return this.sum(this.lastBounds, need, offer);
  }

  /** What only the postings themselves say. */
  last(need: ScorableNeed, offer: ScorableOffer): number {
    const { weights } = this.conditions.weights;
    let sum = 0;
    for (const criterion of unpacked) {
      if (weights[criterion.key] > 0) sum += this.valueOf(criterion, need, offer) * weights[criterion.key];
    }
    return sum;
  }

  /** Found once for all offers that are the same to the criterion, as long as the need is. */
  private valueOf({ key, value, ofOffer }: Criterion, need: ScorableNeed, offer: ScorableOffer): number {
    if (!ofOffer) return value(need, offer, this.conditions);
    if (this.need !== need) this.values.clear();
    this.need = need;
    const known = this.values.get(key) ?? new Map<object, number>();
    this.values.set(key, known);
    const seen = ofOffer(offer);
    const found = known.get(seen) ?? value(need, offer, this.conditions);
    known.set(seen, found);
    return found;
  }

  private sum(terms: readonly Weighed[], need: PackedNeed, offer: PackedOffer): number {
    let sum = 0;
    for (const { rule, weight } of terms) sum += rule(need, offer, this.neutral) * weight;
    return sum;
  }
}
