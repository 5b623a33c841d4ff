import type { Side } from '@penc/domain';
import { ancestorsOf } from '@penc/reference';
import { feasible, total } from '../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import type { Unlock } from './unlocking';
import { applied } from './unlocking';

/** One edit of one's own posting and all the counterparts that would then match. */
export interface Gain {
  readonly change: Unlock;
  /** Pass all gates and reach the floor once the edit is made; ascending. */
  readonly counterpartIds: readonly string[];
}

export type Pair = readonly [need: ScorableNeed, offer: ScorableOffer];

/** More than this would take long to score, and to read. */
const MOST_TRIED = 40;
const MOST_TOLD = 6;

/**
 * What single edits of one's own posting would gain beyond one counterpart: each of `changes`, and of territories
 * those that contain them as well, tried on every pair. Of edits that gain the same, the smallest alone is told;
 * most gained first.
 */
export function gains(
  side: Side,
  changes: readonly Unlock[],
  pairs: readonly Pair[],
  conditions: Conditions,
): readonly Gain[] {
  const tried = distinct(changes.filter(({ by }) => by === side).flatMap(widened)).slice(0, MOST_TRIED);
  const found = tried
    .map((change) => ({ change, counterpartIds: gained(side, change, pairs, conditions) }))
    .filter(({ counterpartIds }) => counterpartIds.length > 0)
    .toSorted((a, b) => b.counterpartIds.length - a.counterpartIds.length || sizeOf(a.change) - sizeOf(b.change));
  const told = new Map<string, Gain>();
  for (const gain of found) {
    const what = `${gain.change.field} ${gain.counterpartIds.join(' ')}`;
    if (!told.has(what)) told.set(what, gain);
  }
  return [...told.values()].slice(0, MOST_TOLD);
}

function gained(side: Side, change: Unlock, pairs: readonly Pair[], conditions: Conditions): readonly string[] {
  return pairs
    .filter(([need, offer]) => {
      const [changedNeed, changedOffer] = applied(need, offer, [change]);
      if (!feasible(changedNeed, changedOffer, conditions)) return false;
      return total(changedNeed, changedOffer, conditions) >= conditions.weights.floor;
    })
    .map(([need, offer]) => (side === 'need' ? offer.id : need.id))
    .toSorted();
}

/** Accepting a commune may help one need, accepting its region three. */
function widened(change: Unlock): readonly Unlock[] {
  if (change.field !== 'territories') return [change];
  return [change, ...change.codes.flatMap(ancestorsOf).map((code) => ({ ...change, codes: [code] }))];
}

function distinct(changes: readonly Unlock[]): readonly Unlock[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** How much an edit asks of its side, among edits of one field. */
function sizeOf(change: Unlock): number {
  switch (change.field) {
    case 'territories':
      // the fewer above it, the wider it is
      return -Math.min(...change.codes.map((code) => ancestorsOf(code).length));
    case 'ticket.min':
      return -change.xof;
    case 'amount':
      return change.xof;
    case 'period.start':
      return -Date.parse(change.day);
    case 'period.end':
    case 'deadline':
      return Date.parse(change.day);
    case 'themes':
    case 'modalities':
    case 'sectors':
    case 'readiness':
    case 'eligibleTypes':
    case 'excludedSectors':
    case 'requires':
      return change.codes.length;
  }
}
