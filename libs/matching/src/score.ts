import type { CriterionResult, GateResult, Reason } from '@penc/domain';
import { criteria } from './criteria/all';
import { gates } from './gates/all';
import { reason } from './reason-keys';
import type { Criterion } from './rules';
import type { Conditions, Score, ScorableNeed, ScorableOffer } from './types';

/**
 * Judges one pair in full: every gate and every criterion with its reason. `total` is an exact whole number from 0 to 100,000,000 (value,
 * 0 to 10,000, × weight, of which all make 10,000), shown from 0 to 100. The same postings and conditions always give the same score.
 */
export function score(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): Score {
  const gateResults = gates.map((gate): GateResult => ({
    key: gate.key,
    outcome: gate.outcome(need, offer, conditions),
    reason: gate.reason(need, offer, conditions),
  }));
  const asked = gates.flatMap((gate) => gate.toVerify(need, offer, conditions));
  const criterionResults = criteria.map((criterion): CriterionResult => {
    const missing = criterion.toVerify(need, offer, conditions);
    asked.push(...missing);
    return judged(criterion, need, offer, conditions, missing.length === 0);
  });
  return {
    feasible: gateResults.every(({ outcome }) => outcome !== 'fail'),
    total: criterionResults.reduce((sum, { points }) => sum + points, 0),
    gates: gateResults,
    criteria: criterionResults,
    toVerify: notes(need, offer, asked),
  };
}

/** Whether no gate fails: what `score` says, without its reasons. */
export function feasible(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): boolean {
  for (const gate of gates) if (gate.outcome(need, offer, conditions) === 'fail') return false;
  return true;
}

/** The exact sum of value × weight, 0 to 100,000,000: what `score` says, without its reasons. */
export function total(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): number {
  let sum = 0;
  for (const criterion of criteria) {
    sum += criterion.value(need, offer, conditions) * conditions.weights.weights[criterion.key];
  }
  return sum;
}

function judged(
  criterion: Criterion,
  need: ScorableNeed,
  offer: ScorableOffer,
  conditions: Conditions,
  known: boolean,
): CriterionResult {
  const value = criterion.value(need, offer, conditions);
  const weight = conditions.weights.weights[criterion.key];
  return {
    key: criterion.key,
    value,
    weight,
    points: value * weight,
    known,
    reason: criterion.reason(need, offer, conditions),
  };
}

/** What to ask the sides, each thing once, however many rules miss it. */
function notes(need: ScorableNeed, offer: ScorableOffer, missed: readonly Reason[]): readonly Reason[] {
  const asked = [...missed];
  const { capacity, partnerships } = offer;
  if (capacity !== undefined && partnerships >= capacity) {
    asked.push(reason('verify.capacity-used', { capacity, partnerships }));
  }
  if (need.unconfirmed > 0) asked.push(reason('verify.funding-not-confirmed', { planned: { xof: need.unconfirmed } }));
  return [...mergedByMeaning(asked).values()];
}

/** A gate may miss the need's sectors where a criterion misses both sides': the wider note says it all. */
function mergedByMeaning(asked: readonly Reason[]): ReadonlyMap<string, Reason> {
  const merged = new Map<string, Reason>();
  for (const note of asked) {
    const subject = note.key.replace(/\.(need|offer|both)$/, '');
    const known = merged.get(subject);
    if (!known || note.key.endsWith('.both')) merged.set(subject, note);
  }
  return merged;
}
