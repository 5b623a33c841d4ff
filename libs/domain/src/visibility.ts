import type { Day } from './days';
import type { Visibility } from './posting-words';

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
