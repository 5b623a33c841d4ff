import type { PartnershipState } from '../states';

/** In the order of a partnership that goes well. */
const STEPS: readonly PartnershipState[] = ['drafted', 'in-approval', 'signed', 'active', 'completed'];

export interface Step {
  readonly state: PartnershipState;
  /** `stopped`: the end before its time, with nothing ahead of it. */
  readonly stands: 'done' | 'here' | 'ahead' | 'stopped';
}

/** What there is to know of the way of a partnership: of one that was ended, how far it had come, and nothing that is to be done. */
export function stepsOf({ status, endedFrom }: StepFacts): Step[] {
  if (status === 'ended') {
    const reached = STEPS.slice(0, placeOf(endedFrom ?? 'drafted') + 1);
    return [...reached.map((state) => ({ state, stands: 'done' as const })), { state: 'ended', stands: 'stopped' }];
  }
  const here = placeOf(status);
  return STEPS.map((state, place) => ({
    state,
    stands: place < here ? 'done' : place === here ? hereOf(state) : 'ahead',
  }));
}

interface StepFacts {
  readonly status: PartnershipState;
  /** Null of one that was not ended. */
  readonly endedFrom: PartnershipState | null;
}

/** A suspension is a halt on the way of one that is active. */
function placeOf(status: PartnershipState): number {
  return STEPS.indexOf(status === 'suspended' ? 'active' : status);
}

/** The last step is done once it is reached. */
function hereOf(state: PartnershipState): 'done' | 'here' {
  return state === 'completed' ? 'done' : 'here';
}
