import type { PartnershipState } from '../states';

/** In the order of a partnership that goes well. */
const STEPS: readonly PartnershipState[] = ['drafted', 'in-approval', 'signed', 'active', 'completed'];

export interface Step {
  readonly state: PartnershipState;
  /** `stopped`: the end before its time, with nothing ahead of it. */
  readonly stands: 'done' | 'here' | 'ahead' | 'stopped';
}

/** What there is to know of the way of a partnership: of one that was ended, how far it had come, and nothing that is to be done. */
export function stepsOf({ status, endedFrom, approvals }: StepFacts): Step[] {
  const reached = stepOf(status === 'ended' ? (endedFrom ?? 'drafted') : status);
  const steps = STEPS.filter((state) => state !== 'in-approval' || state === reached || approvals.length > 0);
  const here = steps.indexOf(reached);
  if (status === 'ended') {
    const behind = steps.slice(0, here + 1);
    return [...behind.map((state) => ({ state, stands: 'done' as const })), { state: 'ended', stands: 'stopped' }];
  }
  return steps.map((state, place) => ({
    state,
    stands: place < here ? 'done' : place === here ? hereOf(state) : 'ahead',
  }));
}

interface StepFacts {
  readonly status: PartnershipState;
  /** Null of one that was not ended. */
  readonly endedFrom: PartnershipState | null;
  /** Where nobody's approval is asked for, asking for it is no step. */
  readonly approvals: readonly unknown[];
}

/** A suspension is a halt on the way of one that is active. */
function stepOf(status: PartnershipState): PartnershipState {
  return status === 'suspended' ? 'active' : status;
}

/** The last step is done once it is reached. */
function hereOf(state: PartnershipState): 'done' | 'here' {
  return state === 'completed' ? 'done' : 'here';
}
