import type { SuggestionRow } from '../rows';
import type { BatchItem } from './batches';
import { hasHappened } from './summary';
import type { BulkView } from './views';

/** Whether any of a batch can still be taken back, and until when: what stands as it was decided, and nobody was told of. */
export function undoingOf(
  items: readonly Omit<BatchItem, 'position'>[],
  rows: ReadonlyMap<string, SuggestionRow>,
): Pick<BulkView, 'mayUndo' | 'undoUntil'> {
  const open = items.flatMap(({ id, outcome, newRevision, undone }) => {
    const row = rows.get(id);
    const stands = hasHappened(outcome) && undone === null && row?.revision === newRevision;
    return stands && row && (row.firstApproval || !row.undoOver) ? [row] : [];
  });
  const ends = open.map(({ firstApproval, undoUntil }) => (firstApproval ? Infinity : Date.parse(undoUntil ?? '')));
  const last = Math.max(...ends);
  return { mayUndo: open.length > 0, undoUntil: Number.isFinite(last) ? new Date(last).toISOString() : null };
}
