import { IllegalMove } from './errors';
import { type WeightsAction, type WeightsState, weightsTransitions } from './learning/states';
import { type OrganisationAction, organisationTransitions } from './organisations/organisations';
import type { OrganisationState } from './words';

/** A plain transition table: from each state, the actions allowed there and where they lead. */
type Transitions<S extends string, A extends string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

export const POSTING_STATES = ['draft', 'open', 'paused', 'closed', 'withdrawn', 'expired'] as const;
export type PostingState = (typeof POSTING_STATES)[number];
export const POSTING_ACTIONS = ['publish', 'pause', 'resume', 'withdraw', 'close', 'reopen', 'expire'] as const;
export type PostingAction = (typeof POSTING_ACTIONS)[number];

export const postingTransitions: Transitions<PostingState, PostingAction> = {
  draft: { publish: 'open', withdraw: 'withdrawn' },
  open: { pause: 'paused', withdraw: 'withdrawn', close: 'closed', expire: 'expired' },
  paused: { resume: 'open', withdraw: 'withdrawn', close: 'closed', expire: 'expired' },
  closed: { reopen: 'open' },
  expired: { reopen: 'open' },
  withdrawn: {},
};

/** Takes part in no list, and what was approved before may still be answered. */
export const ANSWERABLE_STATES: readonly PostingState[] = ['open', 'paused', 'expired'];

export const SUGGESTION_STATES = [
  'suggested',
  'approved',
  'dismissed',
  'postponed',
  'superseded',
  'agreed',
  'declined',
  'expired',
] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];
/** With one of these a posting does not stand alone: it is to be judged, now or once it comes back, was passed on, or agreed. */
export const LIVE_SUGGESTION_STATES: readonly SuggestionState[] = ['suggested', 'postponed', 'approved', 'agreed'];
export const SUGGESTION_ACTIONS = [
  'approve',
  'dismiss',
  'postpone',
  'supersede',
  'undo',
  'agree',
  'decline',
  'expire',
  'reopen',
] as const;
export type SuggestionAction = (typeof SUGGESTION_ACTIONS)[number];

export const suggestionTransitions: Transitions<SuggestionState, SuggestionAction> = {
  suggested: { approve: 'approved', dismiss: 'dismissed', postpone: 'postponed', supersede: 'superseded' },
  approved: { undo: 'suggested', agree: 'agreed', decline: 'declined', expire: 'expired', supersede: 'superseded' },
  dismissed: { undo: 'suggested', reopen: 'suggested' },
  postponed: { undo: 'suggested', reopen: 'suggested' },
  superseded: { reopen: 'suggested' },
  declined: { reopen: 'suggested' },
  expired: { reopen: 'suggested' },
  agreed: {},
};

/** Someone has judged these: they take no place in a list while both revisions are the ones that were judged. */
export const JUDGED_STATES: readonly SuggestionState[] = [
  'approved',
  'dismissed',
  'postponed',
  'agreed',
  'declined',
  'expired',
];
/** Judged states that the gate « not refused before » refuses at the same revisions. */
export const REFUSED_STATES: readonly SuggestionState[] = ['dismissed', 'declined'];

export const PARTNERSHIP_STATES = [
  'drafted',
  'in-approval',
  'signed',
  'active',
  'suspended',
  'completed',
  'ended',
] as const;
export type PartnershipState = (typeof PARTNERSHIP_STATES)[number];
export const PARTNERSHIP_ACTIONS = [
  'submit',
  'redraft',
  'sign',
  'start',
  'suspend',
  'resume',
  'complete',
  'end',
] as const;
export type PartnershipAction = (typeof PARTNERSHIP_ACTIONS)[number];

/** `sign` leads to `signed` with the second of two signatures; what else must hold stands in partnerships/moves.ts. */
export const partnershipTransitions: Transitions<PartnershipState, PartnershipAction> = {
  drafted: { submit: 'in-approval', sign: 'signed', end: 'ended' },
  'in-approval': { redraft: 'drafted', sign: 'signed', end: 'ended' },
  signed: { start: 'active', end: 'ended' },
  active: { suspend: 'suspended', complete: 'completed', end: 'ended' },
  suspended: { resume: 'active', end: 'ended' },
  completed: {},
  ended: {},
};

export const TRANCHE_STATES = ['planned', 'requested', 'disbursed', 'withheld'] as const;
export type TrancheState = (typeof TRANCHE_STATES)[number];
export const TRANCHE_ACTIONS = ['request', 'disburse', 'withhold'] as const;
export type TrancheAction = (typeof TRANCHE_ACTIONS)[number];

/** A first tranche is often paid on signature, without being called; what is withheld may be called again. */
export const trancheTransitions: Transitions<TrancheState, TrancheAction> = {
  planned: { request: 'requested', disburse: 'disbursed', withhold: 'withheld' },
  requested: { disburse: 'disbursed', withhold: 'withheld' },
  withheld: { request: 'requested', disburse: 'disbursed' },
  disbursed: {},
};

/**
 * In these states what the lines agree counts as taken from the envelope and given to the need. Not in a draft, which
 * one side can write alone; but from its approvals on, which take months and must not find the envelope spent.
 */
export const BINDING_PARTNERSHIP_STATES: readonly PartnershipState[] = [
  'in-approval',
  'signed',
  'active',
  'suspended',
  'completed',
];

const machines = {
  posting: postingTransitions,
  suggestion: suggestionTransitions,
  partnership: partnershipTransitions,
  organisation: organisationTransitions,
  tranche: trancheTransitions,
  weights: weightsTransitions,
};

interface Machines {
  posting: { state: PostingState; action: PostingAction };
  suggestion: { state: SuggestionState; action: SuggestionAction };
  partnership: { state: PartnershipState; action: PartnershipAction };
  organisation: { state: OrganisationState; action: OrganisationAction };
  tranche: { state: TrancheState; action: TrancheAction };
  weights: { state: WeightsState; action: WeightsAction };
}
export type Machine = keyof Machines;

/** The state that an action leads to; throws IllegalMove where the table has no such move. */
export function move<M extends Machine>(
  machine: M,
  from: Machines[M]['state'],
  action: Machines[M]['action'],
): Machines[M]['state'] {
  const table = machines[machine] as Transitions<Machines[M]['state'], Machines[M]['action']>;
  const to = table[from][action];
  if (!to) throw new IllegalMove(machine, from, action);
  return to;
}

/** The actions a state allows, for those who show buttons. */
export function movesFrom<M extends Machine>(machine: M, from: Machines[M]['state']): Machines[M]['action'][] {
  const table = machines[machine] as Transitions<Machines[M]['state'], Machines[M]['action']>;
  return Object.keys(table[from]) as Machines[M]['action'][];
}
