import type { CriterionKey } from '@penc/domain';
import fc from 'fast-check';
import { score } from '../score';
import { type Draw, drawnNeed, drawnOffer, drawnWeights } from './postings';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

/** The day on which pairs are judged in tests. */
const TODAY = '2026-12-15';

interface Case {
  readonly need: ScorableNeed;
  readonly offer: ScorableOffer;
  readonly conditions: Conditions;
  readonly draw: Draw;
}

const place = (last: number) => fc.nat(last);

/** Chance that fast-check gives, and shrinks: the first of the choices is the simplest. */
export function drawBy(gen: fc.GeneratorValue): Draw {
  return (choices) => choices[gen(place, choices.length - 1)] as (typeof choices)[number];
}

/** Whether `check` holds of pairs as they may be drawn, under any weights, refused before or not. */
export function holds(check: (one: Case) => void, runs = 250): void {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      check(drawnCase(drawBy(gen)));
    }),
    { numRuns: runs },
  );
}

export function drawnCase(draw: Draw): Case {
  const refused = draw(['', '', '', 'dismissed', 'declined'] as const);
  const conditions = { today: TODAY, weights: drawnWeights(draw), ...(refused && { refused }) };
  return { need: drawnNeed(draw, 'need'), offer: drawnOffer(draw, 'offer'), conditions, draw };
}

export function valueOf(key: CriterionKey, need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): number {
  return score(need, offer, conditions).criteria.find((one) => one.key === key)?.value ?? NaN;
}
