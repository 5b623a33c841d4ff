import { DomainError } from '../errors';

/** Why learnt weights must not take the place of the present ones. */
export const WEIGHT_REFUSALS = ['too-few-judgements', 'not-better', 'region-loses'] as const;
export type WeightRefusal = (typeof WEIGHT_REFUSALS)[number];

/** The largest part of its share of all suggestions that a region may lose. */
export const MOST_REGION_LOSS = 0.1;

/** How many suggestions a territory has before and after. */
export interface RegionCount {
  readonly territory: string;
  readonly before: number;
  readonly after: number;
}

export interface RegionShare extends RegionCount {
  /** 0 to 1, of all suggestions. */
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/** The part, from 0 to 1, that each region has of all suggestions, before and after. */
export function regionShares(
  regions: readonly RegionCount[],
  all: { readonly before: number; readonly after: number },
): readonly RegionShare[] {
  const share = (count: number, whole: number) => (whole === 0 ? 0 : count / whole);
  return regions.map((region) => ({
    ...region,
    shareBefore: share(region.before, all.before),
    shareAfter: share(region.after, all.after),
  }));
}

/** The regions whose share falls by more than a tenth of it. Compared as whole numbers, so that a tenth is a tenth. */
export function losingRegions(
  regions: readonly RegionCount[],
  all: { readonly before: number; readonly after: number },
): readonly string[] {
  return regions
    .filter(({ before, after }) => before > 0 && 10 * after * all.before < 9 * before * Math.max(1, all.after))
    .map(({ territory }) => territory);
}

/** A proposal that its own report speaks against. */
export class WeightsRefused extends DomainError {
  readonly code: string;
  readonly status = 409;
  constructor(refusal: WeightRefusal) {
    super(`weights refused: ${refusal}`);
    this.code = `weights-${refusal}`;
  }
}

/** What the lists would become is still being worked out. */
export class NotYetMade extends DomainError {
  readonly code = 'not-yet-made';
  readonly status = 409;
  constructor() {
    super('the preview is not ready');
  }
}

/** Nothing was deployed before. */
export class NothingToGoBackTo extends DomainError {
  readonly code = 'nothing-to-go-back-to';
  readonly status = 409;
  constructor() {
    super('no earlier weights');
  }
}

/** So few approved suggestions have been answered that a score must not be called a probability. */
export class TooFewAnswers extends DomainError {
  readonly code = 'too-few-answers';
  readonly status = 409;
  constructor() {
    super('no calibration');
  }
}
