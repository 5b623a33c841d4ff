import type { SuggestionState } from '../states';
import { SIDES, type Side } from '../words';

/** Once approved, and not taken back since, a suggestion is the sides' as well. */
export const SHARED_STATES: readonly SuggestionState[] = ['approved', 'agreed', 'declined', 'expired', 'superseded'];

/** What of a suggestion decides who may know of it. */
export interface Sharing {
  readonly status: SuggestionState;
  /** The side was told, or is to be: of a call or a confidential posting, one side before the other. */
  readonly needShared: boolean;
  readonly offerShared: boolean;
  /** The time in which the approval could be undone is over. */
  readonly undoOver: boolean;
  /** The posting is for the coordinators alone now, whatever it was when the sides were told. */
  readonly needConfidential: boolean;
  readonly offerConfidential: boolean;
}

/** Over without an agreement: what the other side makes of its posting from here on is its own affair. */
export const OVER_STATES: readonly SuggestionState[] = ['declined', 'expired', 'superseded'];

/**
 * The sides that may see a suggestion and learn of what becomes of it. One that is over opens no confidential posting of
 * the other side. `isShared` in the api's `reading/audience.ts` says the same in SQL.
 */
export function audienceOf(sharing: Sharing): readonly Side[] {
  if (!sharing.undoOver || !SHARED_STATES.includes(sharing.status)) return [];
  const isOver = OVER_STATES.includes(sharing.status);
  return SIDES.filter((side) => {
    const other = side === 'need' ? 'offer' : 'need';
    return sharing[`${side}Shared`] && !(isOver && sharing[`${other}Confidential`]);
  });
}

/** Of the log, and of the history of a suggestion: what no side is told. An approval is, once it cannot be undone. */
export const INSIDE_ACTIONS = ['first-approve', 'dismiss', 'undo', 'reopen', 'postpone', 'note'] as const;
