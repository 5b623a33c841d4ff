import type { Day } from '../days';
import type { Visibility } from './words';

interface Discreet {
  readonly visibility?: Visibility;
  readonly embargoUntil?: Day;
}

/** Who may know of a posting on a day: an embargo keeps it with the coordinators before its day. */
export function visibilityOn({ visibility, embargoUntil }: Discreet, today: Day): Visibility {
  return embargoUntil !== undefined && today < embargoUntil ? 'coordinators' : (visibility ?? 'public');
}

/** True for a posting that others than its own side and the coordinators must not learn of. */
export function isConfidential(posting: Discreet, today: Day): boolean {
  return visibilityOn(posting, today) === 'coordinators';
}

interface Eye {
  /** Of its own side, or a coordinator: knows of what is confidential as well. */
  readonly inside: boolean;
  /** Of an organisation that is verified, and not of one that has only applied. */
  readonly verified: boolean;
}

/** Whether a published posting is for this reader, who has signed in: members are those of verified organisations. */
export function mayReadAs(visibility: Visibility, { inside, verified }: Eye): boolean {
  switch (visibility) {
    case 'public':
      return true;
    case 'members':
      return inside || verified;
    case 'coordinators':
      return inside;
  }
}

/** The same as its readers are told it: confidential for good, or up to its day. */
export function seenOn(posting: Discreet, today: Day): Visibility | 'embargo' {
  const seen = visibilityOn(posting, today);
  return seen === 'coordinators' && posting.visibility !== 'coordinators' ? 'embargo' : seen;
}
