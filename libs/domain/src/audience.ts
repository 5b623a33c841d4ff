import type { Side } from './words';

interface Circumstances {
  /** Nobody but its own side and the coordinators may know of it. */
  readonly needConfidential: boolean;
  readonly offerConfidential: boolean;
  readonly competitive: boolean;
}

/**
 * Which sides an approval is told to at once. A confidential side answers first, and the other learns of the
 * pair only if it accepts. Of a call only the need's side is told: the agency sees applications after the
 * deadline, names of nobody before. None, where telling either would tell the other's secret: two confidential
 * postings, or a call that is not yet to be known.
 */
export function firstTold({ needConfidential, offerConfidential, competitive }: Circumstances): readonly Side[] {
  if (offerConfidential && (needConfidential || competitive)) return [];
  if (competitive || needConfidential) return ['need'];
  return offerConfidential ? ['offer'] : ['need', 'offer'];
}
