import { ancestorsOf } from '@penc/reference';
import type { Unlock } from './unlocking';

/** One edit of one's own posting and all the counterparts that would match then and do not now. */
export interface Gain {
  readonly change: Unlock;
  /** Pass all gates and reach the floor once the edit is made, and not before; ascending. */
  readonly counterpartIds: readonly string[];
}

/** Each is a question about the whole corpus. */
const MOST_TRIED = 12;
const MOST_TOLD = 6;

/**
 * What single edits of one's own posting would gain: each of `changes`, and of territories those that contain them as
 * well, first those that would do instead of most of the others. `gainedBy` names all whom an edit gains, ascending.
 * Of edits that gain the same, the smallest alone is told; most gained first.
 */
export function gains(changes: readonly Unlock[], gainedBy: (change: Unlock) => readonly string[]): readonly Gain[] {
  const found = farthestReaching(changes)
    .map((change) => ({ change, counterpartIds: gainedBy(change) }))
    .filter(({ counterpartIds }) => counterpartIds.length > 0)
    .toSorted((a, b) => b.counterpartIds.length - a.counterpartIds.length || sizeOf(a.change) - sizeOf(b.change));
  const told = new Map<string, Gain>();
  for (const gain of found) {
    const what = `${gain.change.field} ${gain.counterpartIds.join(' ')}`;
    if (!told.has(what)) told.set(what, gain);
  }
  return [...told.values()].slice(0, MOST_TOLD);
}

function farthestReaching(changes: readonly Unlock[]): readonly Unlock[] {
  return distinct(changes.flatMap(widened))
    .map((change) => ({ change, reached: changes.filter((other) => covers(change, other)).length }))
    .toSorted((a, b) => b.reached - a.reached)
    .slice(0, MOST_TRIED)
    .map(({ change }) => change);
}

/** Accepting a commune may help one need, accepting its region three. */
function widened(change: Unlock): readonly Unlock[] {
  if (change.field !== 'territories') return [change];
  return [change, ...change.codes.flatMap(ancestorsOf).map((code) => ({ ...change, codes: [code] }))];
}

function distinct(changes: readonly Unlock[]): readonly Unlock[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** Who makes the edit has no need of the other. */
function covers(edit: Unlock, other: Unlock): boolean {
  if (edit.field !== other.field || edit.change !== other.change) return false;
  if (!('codes' in edit && 'codes' in other)) return sizeOf(edit) >= sizeOf(other);
  const codes: readonly string[] = edit.codes;
  return other.codes.every((code) => [code, ...ancestorsIn(edit, code)].some((one) => codes.includes(one)));
}

const ancestorsIn = ({ field }: Unlock, code: string) => (field === 'territories' ? ancestorsOf(code) : []);

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
