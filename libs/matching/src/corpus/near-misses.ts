import type { GateKey } from '@penc/domain';
import { gates } from '../gates/all';
import { MOST_FAILED, UNLOCKABLE_GATES } from '../near-misses/unlockable';
import type { Gate } from '../rules';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import type { Ranked } from './best';
import type { NearMissQuestion } from './questions';

/** A counterpart that one gate refuses, or two. */
export interface NearMiss extends Ranked {
  /** In the order of GATES. */
  readonly failed: readonly GateKey[];
}

export interface Pair {
  readonly need: ScorableNeed;
  readonly offer: ScorableOffer;
  readonly counterpartId: string;
}

/** Of the pairs those that fail one or two gates and no other: fewest first, then by total descending, then by id. */
export function nearestMisses(
  pairs: Iterable<Pair>,
  { today, weights, size, gates: asked = UNLOCKABLE_GATES }: NearMissQuestion,
  totalOf: (need: ScorableNeed, offer: ScorableOffer, conditions: Conditions) => number,
): readonly NearMiss[] {
  const conditions: Conditions = { today, weights };
  const allowed = new Set(asked);
  const byCount: (readonly [Pair, readonly GateKey[]])[][] = Array.from({ length: MOST_FAILED }, () => []);
  for (const pair of pairs) {
    const failed = failedBy(pair, allowed, conditions);
    if (failed && failed.length > 0) byCount[failed.length - 1]?.push([pair, failed]);
  }
  const found: NearMiss[] = [];
  for (const missed of byCount) {
    if (found.length >= size) break;
    const ranked = missed.map(([{ need, offer, counterpartId }, failed]) => ({
      counterpartId,
      failed,
      total: totalOf(need, offer, conditions),
    }));
    found.push(...ranked.sort(nearestFirst).slice(0, size - found.length));
  }
  return found;
}

/** Which gates refuse the pair; null where that is more than a near miss has, or one of others. */
function failedBy(
  { need, offer }: Pair,
  allowed: ReadonlySet<GateKey>,
  conditions: Conditions,
): readonly GateKey[] | null {
  const failed: GateKey[] = [];
  for (const gate of CHEAPEST_FIRST) {
    if (gate.outcome(need, offer, conditions) !== 'fail') continue;
    if (!allowed.has(gate.key) || failed.length === MOST_FAILED) return null;
    failed.push(gate.key);
  }
  return failed.length < 2 ? failed : gates.filter(({ key }) => failed.includes(key)).map(({ key }) => key);
}

/** Most pairs fall here, so what costs least is asked first. */
const COSTLY: ReadonlySet<GateKey> = new Set(['territory-related', 'theme-shared', 'sector-not-excluded']);
const CHEAPEST_FIRST: readonly Gate[] = [
  ...gates.filter(({ key }) => !COSTLY.has(key)),
  ...gates.filter(({ key }) => COSTLY.has(key)),
];

/** Fewest gates first, then by total descending, then by id. */
export function nearestFirst(a: NearMiss, b: NearMiss): number {
  return a.failed.length - b.failed.length || b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1);
}
