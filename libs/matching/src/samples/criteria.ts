import type { CriterionKey, CriterionResult } from '@penc/domain';
import { score } from '../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

/** For tests of one criterion: a day, and the experts' weights. */
export const CONDITIONS: Conditions = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };

export function criterion(key: CriterionKey, need: ScorableNeed, offer: ScorableOffer): CriterionResult {
  const found = score(need, offer, CONDITIONS).criteria.find((one) => one.key === key);
  if (!found) throw new Error(`no criterion ${key}`);
  return found;
}

export function valueOf(key: CriterionKey, need: ScorableNeed, offer: ScorableOffer): number {
  return criterion(key, need, offer).value;
}
