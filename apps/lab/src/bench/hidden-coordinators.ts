import { CRITERIA } from '@penc/domain';
import { DEFAULT_WEIGHTS, type Judgement, sharesOf } from '@penc/matching';

/** Called a million times for each world: tests look up what is global in a slow way. */
const { PI, cos, exp, floor, imul, log, log2, round, sqrt } = Math;

/** Repeatable chance. */
export interface Chance {
  /** 0 to 1, 1 excluded. */
  uniform(): number;
  /** Of mean 0 and variance 1. */
  normal(): number;
}

/** What coordinators want in truth, and how they come to say it. */
export interface World {
  /** Shares of 1, in the order of CRITERIA. */
  readonly shares: readonly number[];
  readonly steepness: number;
  readonly intercept: number;
  /** What the first place adds to the logit of a yes. */
  readonly trust: number;
}

/** A pair of which the truth is known. */
export interface Truth {
  readonly values: readonly number[];
  /** Of a yes, wherever it stands. */
  readonly p: number;
}

const FULL = 10_000;
const NEUTRAL = 5_000;
/** Suggestions of one need. */
const LIST = 20;
/** Feasible counterparts of one need, of which the best make the list. */
const FEASIBLE = 60;
/** How often a criterion is not known, and then counts neutral. */
const UNKNOWN = 0.15;

export function chanceOf(seed: number): Chance {
  // mulberry32, by Tommy Ettinger: public domain
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
  return { uniform, normal };
}

/**
 * The experts are right, roughly right, or wrong about some criteria altogether: their shares times a log-normal
 * factor each, and in every third world two criteria that count for nothing.
 */
export function hiddenWorld(chance: Chance): World {
  const spread = 0.2 + 0.8 * chance.uniform();
  const drawn = sharesOf(DEFAULT_WEIGHTS).map((share) => share * exp(spread * chance.normal()));
  if (chance.uniform() < 1 / 3) {
    for (let zeroed = 0; zeroed < 2; zeroed++) drawn[floor(chance.uniform() * drawn.length)] = 0;
  }
  const sum = drawn.reduce((all, share) => all + share, 0);
  return {
    shares: drawn.map((share) => share / sum),
    steepness: 6 + 8 * chance.uniform(),
    intercept: 0,
    trust: chance.uniform(),
  };
}

const sigmoid = (z: number) => 1 / (1 + exp(-z));

function dot(values: readonly number[], shares: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + (value / FULL) * (shares[place] ?? 0), 0);
}

/** Values as criteria have them: steps for territory and themes, a tail at full, some unknown, two of them in company. */
function drawnValues(chance: Chance): number[] {
  const common = chance.normal();
  return CRITERIA.map((key) => {
    if (chance.uniform() < UNKNOWN) return NEUTRAL;
    const z = 0.4 * common + 0.9 * chance.normal();
    const value = sigmoid(1.2 * z + 0.5);
    const steps = key === 'territory-closeness' || key === 'theme-closeness' ? 8 : 200;
    return round((round(value * steps) / steps) * FULL);
  });
}

/** The middle of what is suggested gets a yes about every second time. */
export function settleIntercept(world: World, chance: Chance): World {
  const scores = Array.from({ length: 400 }, () => dot(drawnValues(chance), world.shares)).toSorted((a, b) => a - b);
  return { ...world, intercept: -world.steepness * (scores[floor(scores.length * 0.8)] ?? 0.5) };
}

function truthOf(world: World, values: readonly number[]): Truth {
  return { values, p: sigmoid(world.intercept + world.steepness * dot(values, world.shares)) };
}

/** Lists of one need each, best first under the experts' weights, as they would be shown. */
function shownList(world: World, chance: Chance): Truth[] {
  const experts = sharesOf(DEFAULT_WEIGHTS);
  return Array.from({ length: FEASIBLE }, () => drawnValues(chance))
    .map((values) => ({ values, score: dot(values, experts) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, LIST)
    .map(({ values }) => truthOf(world, values));
}

/** Noisy coordinators go through lists from the top, seldom to their end, and trust what stands first. */
export function judgements(world: World, chance: Chance, count: number): Judgement[] {
  const made: Judgement[] = [];
  for (let need = 0; made.length < count; need++) {
    for (const [place, { values, p }] of shownList(world, chance).entries()) {
      const rank = place + 1;
      if (chance.uniform() > 1 / log2(1 + rank)) continue;
      if (made.length === count) break;
      made.push({ group: String(need), values, rank, approved: chance.uniform() < trusting(world, p, rank) });
    }
  }
  return made;
}

function trusting(world: World, p: number, rank: number): number {
  return sigmoid(log(p / (1 - p)) + world.trust / log2(1 + rank));
}

/** Of a yes to a pair where it stands. */
export function trustingChance(world: World, { values, rank }: Judgement): number {
  return trusting(world, truthOf(world, values).p, rank ?? Infinity);
}

/** Feasible pairs of needs that nobody has judged, by need. */
export function heldOutTruth(world: World, chance: Chance, needs: number): readonly (readonly Truth[])[] {
  return Array.from({ length: needs }, () =>
    Array.from({ length: FEASIBLE }, () => truthOf(world, drawnValues(chance))),
  );
}
