import { GATES, type GateKey } from '@penc/domain';

const LOCKED: ReadonlySet<GateKey> = new Set(['both-open', 'not-self', 'not-refused']);

/** The gates that editing one of the two postings may open. */
export const UNLOCKABLE_GATES: readonly GateKey[] = GATES.filter((key) => !LOCKED.has(key));

/** What fails more gates than this is no near miss. */
export const MOST_FAILED = 2;
