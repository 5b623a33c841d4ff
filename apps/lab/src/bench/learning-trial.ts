import {
  DEFAULT_WEIGHTS,
  type Judgement,
  type Model,
  type Priors,
  exampleOf,
  fitSteepness,
  fitWeights,
  foretellBetter,
  learn,
  probabilityOf,
  sharesOf,
} from '@penc/matching';
import {
  type Truth,
  type World,
  chanceOf,
  heldOutTruth,
  hiddenWorld,
  judgements,
  settleIntercept,
  trustingChance,
} from './hidden-coordinators';
import { mean } from './over-worlds';

/** How one way of weighing does on pairs that nobody has judged, against the truth. */
export interface Marks {
  /** Expected, over what the coordinators might say. */
  readonly auc: number;
  /** Of the ten best of each need, the chance of a yes being the gain. */
  readonly ndcg: number;
  /** Above the Brier score of the truth itself. */
  readonly brier: number;
  readonly calibrationError: number;
  /** Criteria that count against a pair. */
  readonly wrongSigns: number;
}

export const WAYS = ['experts', 'map', 'free'] as const;
export type Way = (typeof WAYS)[number];

const HELD_OUT_NEEDS = 60;
const HELD_OUT_JUDGEMENTS = 3_000;
/** As good as none: it only keeps a perfect separation finite. */
const UNCONSTRAINED: Priors = {
  departure: 1e4,
  intercept: 1e4,
  steepness: { least: 0, mean: 8, variance: 1e4 },
  position: { mean: 0, variance: 1e4 },
  least: -Infinity,
};

export interface Trial extends Readonly<Record<Way, Marks>> {
  /** The learnt weights foretell no better what is kept aside: nobody may deploy them, and the experts’ stay. */
  readonly isRefused: boolean;
}

/** One hidden world: so many judgements of it, and what each way makes of them. */
export function trial(seed: number, count: number): Trial {
  const chance = chanceOf(seed);
  const world = settleIntercept(hiddenWorld(chance), chance);
  const held: HeldOut = {
    world,
    held: heldOutTruth(world, chance, HELD_OUT_NEEDS),
    shown: judgements(world, chance, HELD_OUT_JUDGEMENTS),
  };
  const some = judgements(world, chance, count);
  const examples = some.map(exampleOf);
  const experts = sharesOf(DEFAULT_WEIGHTS);
  const evidence = { judgements: some, older: [], answered: [], present: DEFAULT_WEIGHTS, experts: DEFAULT_WEIGHTS };
  return {
    isRefused: !foretellBetter(learn(evidence)),
    experts: marksOf(fitSteepness(examples, experts), held),
    map: marksOf(fitWeights(examples, experts), held),
    free: marksOf(fitWeights(examples, experts, UNCONSTRAINED), held),
  };
}

export interface LaterTrial {
  /** In AUC, of what is proposed over what is in force. */
  readonly gain: number;
  readonly isRefused: boolean;
}

/** One hidden world, whose weights were learnt from `before` judgements and are in force when `count` more have come. */
export function laterTrial(seed: number, before: number, count: number): LaterTrial {
  const chance = chanceOf(seed);
  const world = settleIntercept(hiddenWorld(chance), chance);
  const held = heldOutTruth(world, chance, HELD_OUT_NEEDS);
  const older = judgements(world, chance, before);
  const later = judgements(world, chance, count).map((one) => ({ ...one, group: `later ${one.group}` }));
  const shared = { answered: [], experts: DEFAULT_WEIGHTS };
  const first = learn({ ...shared, judgements: older, older: [], present: DEFAULT_WEIGHTS });
  const present = { ...DEFAULT_WEIGHTS, weights: first.weights };
  const learnt = learn({ ...shared, judgements: later, older, present });
  // how steep they are is nothing to an order
  const aucOf = (weights: Pick<typeof present, 'weights'>) => {
    const model: Model = { shares: sharesOf(weights), steepness: 1, intercept: 0, position: 0 };
    return expectedAuc(held.flat().map((one) => said(model, one)));
  };
  return { gain: aucOf(learnt) - aucOf(present), isRefused: !foretellBetter(learnt) };
}

interface HeldOut {
  readonly world: World;
  readonly held: readonly (readonly Truth[])[];
  /** As coordinators meet them: from the top of lists. */
  readonly shown: readonly Judgement[];
}

interface Said {
  readonly score: number;
  readonly p: number;
  readonly truth: number;
}

function marksOf(model: Model, { world, held, shown }: HeldOut): Marks {
  const lists = held.map((list) => list.map((one) => said(model, one)));
  const all = lists.flat();
  return {
    auc: expectedAuc(all),
    ndcg: mean(lists.map(ndcg)),
    brier: mean(all.map(({ p, truth }) => (p - truth) ** 2)),
    calibrationError: calibrationError(shown.map((one) => judged(model, world, one))),
    wrongSigns: model.shares.filter((share) => share < 0).length,
  };
}

function said({ shares, steepness, intercept }: Model, { values, p }: Truth): Said {
  const { x } = exampleOf({ group: '', values, rank: null, approved: false });
  const score = x.reduce((sum, value, place) => sum + value * (shares[place] ?? 0), 0);
  return { score, p: 1 / (1 + Math.exp(-intercept - steepness * score)), truth: p };
}

/** Of a yes to what stands where it stands: as the model says, and as it is. */
function judged(model: Model, world: World, judgement: Judgement): Pick<Said, 'p' | 'truth'> {
  return { p: probabilityOf(model, exampleOf(judgement)), truth: trustingChance(world, judgement) };
}

/** The chance that a yes is placed above a no, over all that could be said. */
function expectedAuc(all: readonly Said[]): number {
  const sorted = all.toSorted((a, b) => a.score - b.score);
  let noBelow = 0;
  let won = 0;
  let yes = 0;
  for (const { truth } of sorted) {
    won += truth * (noBelow + (1 - truth) / 2);
    noBelow += 1 - truth;
    yes += truth;
  }
  return won / (yes * noBelow);
}

const CUT = 10;

function ndcg(list: readonly Said[]): number {
  const gain = (sorted: readonly Said[]) =>
    sorted.slice(0, CUT).reduce((sum, { truth }, place) => sum + truth / Math.log2(place + 2), 0);
  return gain(list.toSorted((a, b) => b.score - a.score)) / gain(list.toSorted((a, b) => b.truth - a.truth));
}

const BINS = 10;

/** Against the true chances: no noise of what happened to be said. */
function calibrationError(all: readonly Pick<Said, 'p' | 'truth'>[]): number {
  const sorted = all.toSorted((a, b) => a.p - b.p);
  const size = Math.ceil(sorted.length / BINS);
  let error = 0;
  for (let start = 0; start < sorted.length; start += size) {
    const bin = sorted.slice(start, start + size);
    error += Math.abs(mean(bin.map(({ p }) => p)) - mean(bin.map(({ truth }) => truth))) * (bin.length / sorted.length);
  }
  return error;
}
