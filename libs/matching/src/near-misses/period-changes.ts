import type { Day } from '@penc/domain';
import type { ScorableNeed, ScorableOffer } from '../types';
import type { SharedChange } from './changes';

type Posting = ScorableNeed | ScorableOffer;

/**
 * What one side can move so that the gate « periods-overlap » lets the pair pass: its deadline to today, its
 * period by as many days as it takes for one to be shared. Null where the other side's own dates refuse.
 */
export function periodChanges(own: Posting, other: Posting, today: Day): readonly SharedChange[] | null {
  if (other.deadline !== undefined && other.deadline < today) return null;
  if (other.period && other.period.end < today) return null;
  const changes: SharedChange[] = [];
  if (own.deadline !== undefined && own.deadline < today) {
    changes.push({ field: 'deadline', change: 'extend', day: today });
  }
  if (!own.period) return changes;
  const needed = other.period && other.period.start > today ? other.period.start : today;
  if (own.period.end < needed) changes.push({ field: 'period.end', change: 'extend', day: needed });
  if (other.period && own.period.start > other.period.end) {
    changes.push({ field: 'period.start', change: 'advance', day: other.period.end });
  }
  return changes;
}
