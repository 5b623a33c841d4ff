import type { GateResult } from '@penc/domain';
import type { Unlocking } from './unlocking';

/** A near miss as it is kept for its owner to read. */
export interface ToldMiss extends Unlocking {
  readonly counterpartId: string;
  /** The one that it was found at: it says nothing of others. */
  readonly counterpartRevision: number;
  /** The gates that refuse now. */
  readonly failed: readonly GateResult[];
}
