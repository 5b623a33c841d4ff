import goalRows from '../data/sdg-goals.json';
import targetRows from '../data/sdg-targets.json';
import type { Label } from './text';

/** One of the 17 Sustainable Development Goals; codes `1` to `17`. */
export interface SdgGoal {
  readonly code: string;
  readonly name: Label;
}

/** One of their 169 targets; codes such as `10.7` or `10.c`. */
export interface SdgTarget {
  readonly code: string;
  readonly goal: string;
  readonly name: Label;
}

const goals: readonly SdgGoal[] = goalRows;
const targets: readonly SdgTarget[] = targetRows;

export function sdgGoals(): readonly SdgGoal[] {
  return goals;
}

export function sdgTargets(): readonly SdgTarget[] {
  return targets;
}
