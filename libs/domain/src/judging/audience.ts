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
  /**
   * The posting is for the coordinators alone, and not as it was told: edited since the suggestion was scored, or the
   * suggestion is superseded and may have been scored anew since, for nobody's eyes.
   */
  readonly needWithheld: boolean;
  readonly offerWithheld: boolean;
}

/**
 * The sides that may see a suggestion and learn of what becomes of it. Short of an agreement, none reads on in a posting
 * that the other side has made confidential since, from its edit on; one that was told confidential stays known to whom it
 * was told. An application that was filed lapses by no edit, but is hidden by the same rule: from the agency while the
 * applicant keeps the need to itself, from the applicant while the call is kept so, and open again to both afterwards.
 * `isShared` in the api's `reading/audience.ts` says the same in SQL.
 */
export function audienceOf(sharing: Sharing): readonly Side[] {
  if (!sharing.undoOver || !SHARED_STATES.includes(sharing.status)) return [];
  return SIDES.filter((side) => {
    const other = side === 'need' ? 'offer' : 'need';
    return sharing[`${side}Shared`] && (sharing.status === 'agreed' || !sharing[`${other}Withheld`]);
  });
}

/** Of the log, and of the history of a suggestion: what no side is told. An approval is, once it cannot be undone. */
export const INSIDE_ACTIONS = ['first-approve', 'dismiss', 'undo', 'reopen', 'postpone', 'note'] as const;
