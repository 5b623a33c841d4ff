import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Reach } from './base';
import type { Batch } from './batch';

/** Takes entries of the base; how many gates are known to refuse each, null where none does. */
export type Visit = (entries: Int32Array, count: number, refusals: Uint8Array | null) => void;

/** What a question seeks on a shelf while its views are open on the asker. */
export interface Sought {
  /** Calls `visit` with entries of the base, many at a time: none that is sought is left out. */
  readonly each: (visit: Visit) => void;
  /** Leaves out of a batch of such entries what is not sought. */
  readonly pick: (batch: Batch) => void;
  /** The same of postings that came after the base, of which nothing is known. */
  readonly pickLater: (batch: Batch) => void;
}

/** A posting has an entry for each of its territories: only the first that is related to the asker's counts. */
export function metBefore(own: PackedNeed | PackedOffer, ordinal: number, { related }: Reach): boolean {
  if (!related) return false;
  for (let before = 0; before < ordinal; before++) {
    if (related[own.words[own.territoriesAt + before] as number] === 1) return true;
  }
  return false;
}
