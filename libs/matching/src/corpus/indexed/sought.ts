import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Reach } from './base';

/** What a question seeks on a shelf while its views are open on the asker. */
export interface Sought {
  /** Calls `visit` with entries of the base, many at a time: none that is sought is left out. */
  readonly each: (visit: (entries: Int32Array, count: number) => void) => void;
  /** Whether the posting that the view is on is sought; as an entry of the base, or LATER than it. */
  readonly has: (entry: number) => boolean;
}

/** Stands for what is no entry of the base. */
export const LATER = -1;

/** A posting has an entry for each of its territories: only the first that is related to the asker's counts. */
export function metBefore(own: PackedNeed | PackedOffer, ordinal: number, { related }: Reach): boolean {
  if (!related) return false;
  for (let before = 0; before < ordinal; before++) {
    if (related[own.words[own.territoriesAt + before] as number] === 1) return true;
  }
  return false;
}
