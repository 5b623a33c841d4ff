import { GATES, type GateKey, type Side } from '@penc/domain';

const LOCKED: ReadonlySet<GateKey> = new Set(['both-open', 'not-self', 'not-refused']);

/** The gates that editing one of the two postings may open. */
export const UNLOCKABLE_GATES: readonly GateKey[] = GATES.filter((key) => !LOCKED.has(key));

/** What fails more gates than this is no near miss. */
export const MOST_FAILED = 2;

/** The gates that a side may open by an edit of its own: a need stays where it is and whose it is. */
export const GATES_OF_OWN: Readonly<Record<Side, readonly GateKey[]>> = {
  need: UNLOCKABLE_GATES.filter((key) => key !== 'territory-related' && key !== 'type-eligible'),
  offer: UNLOCKABLE_GATES,
};
