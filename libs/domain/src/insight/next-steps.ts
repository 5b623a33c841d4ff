import type { Theme } from '../words';
import type { Measure } from './measures';

/** What stands in a region, or in the country, as far as its reader may know. */
export interface Standings {
  readonly counts: Readonly<Record<Measure, number>>;
  readonly axes: readonly ({ readonly theme: Theme } & Readonly<Record<Measure, number>>)[];
  /** Organisations that owe an answer; null where the reader must not know. */
  readonly silent: number | null;
  /** Needs of which a suggestion waits to be judged; null as well. */
  readonly toJudge: number | null;
  /** Days since which the oldest need without suggestion has been open; null where there is none. */
  readonly longestDays: number | null;
}

/** What to do next, the nearest at hand first. */
export type NextStep =
  | { readonly step: 'gather-needs' | 'keep-on' }
  | { readonly step: 'call-silent' | 'judge' | 'make-known'; readonly count: number }
  | { readonly step: 'seek-offers'; readonly theme: Theme; readonly count: number }
  | { readonly step: 'widen'; readonly theme: Theme; readonly count: number; readonly idle: number }
  | { readonly step: 'revise-oldest'; readonly days: number };
export type NextStepName = NextStep['step'];

/** A need that has waited so long is asked about anew: is it still one, does its text say enough? */
const LONG_DAYS = 60;

/** What is to be done in a place, in the order in which it should be; never empty. */
export function nextSteps({ counts, axes, silent, toJudge, longestDays }: Standings): NextStep[] {
  const steps: NextStep[] = [];
  if (counts.demand === 0) steps.push({ step: 'gather-needs' });
  if (silent) steps.push({ step: 'call-silent', count: silent });
  if (toJudge) steps.push({ step: 'judge', count: toJudge });
  const wanting = axes.filter(({ unmet }) => unmet > 0).toSorted((a, b) => b.unmet - a.unmet);
  for (const { theme, unmet, idle } of wanting) {
    if (idle > 0) steps.push({ step: 'widen', theme, count: unmet, idle });
    else steps.push({ step: 'seek-offers', theme, count: unmet });
  }
  if (longestDays !== null && longestDays >= LONG_DAYS) steps.push({ step: 'revise-oldest', days: longestDays });
  if (counts.unmet === 0 && counts.idle > 0) steps.push({ step: 'make-known', count: counts.idle });
  return steps.length > 0 ? steps : [{ step: 'keep-on' }];
}
