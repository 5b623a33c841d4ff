import type { SuggestionState } from '../states';
import type { Side } from '../words';

/** Once approved, and not taken back since, a suggestion is the sides' as well. */
export const SHARED_STATES: readonly SuggestionState[] = ['approved', 'agreed', 'declined', 'expired', 'superseded'];

/** What of a suggestion decides who may know of it. */
export interface Sharing {
  readonly status: SuggestionState;
  readonly approvedAt: string | null;
  /** The time in which the approval could be undone is over. */
  readonly undoOver: boolean;
}

/**
 * The sides that may see a suggestion and learn of what becomes of it. `isShared` in the api's `reading/audience.ts`
 * says the same in SQL.
 */
export function audienceOf({ status, approvedAt, undoOver }: Sharing): readonly Side[] {
  return approvedAt !== null && undoOver && SHARED_STATES.includes(status) ? ['need', 'offer'] : [];
}

/** Of the log, and of the history of a suggestion: what no side is told. An approval is, once it cannot be undone. */
export const INSIDE_ACTIONS = ['first-approve', 'dismiss', 'undo', 'reopen', 'postpone', 'note'] as const;
