import { IllegalMove } from './errors';
import {
  LIVE_SUGGESTION_STATES,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  POSTING_ACTIONS,
  POSTING_STATES,
  SUGGESTION_ACTIONS,
  SUGGESTION_STATES,
  TRANCHE_ACTIONS,
  TRANCHE_STATES,
  move,
  movesFrom,
} from './states';

/** The whole truth, written a second time: a move that is not here is illegal. */
const TRUTH = {
  posting: {
    draft: { publish: 'open', withdraw: 'withdrawn' },
    open: { pause: 'paused', withdraw: 'withdrawn', close: 'closed', expire: 'expired' },
    paused: { resume: 'open', withdraw: 'withdrawn', close: 'closed', expire: 'expired' },
    closed: { reopen: 'open' },
    expired: { reopen: 'open' },
    withdrawn: {},
  },
  suggestion: {
    suggested: { approve: 'approved', dismiss: 'dismissed', postpone: 'postponed', supersede: 'superseded' },
    approved: { undo: 'suggested', agree: 'agreed', decline: 'declined', expire: 'expired', supersede: 'superseded' },
    dismissed: { undo: 'suggested', reopen: 'suggested' },
    postponed: { undo: 'suggested', reopen: 'suggested' },
    superseded: { reopen: 'suggested' },
    declined: { reopen: 'suggested' },
    expired: { reopen: 'suggested' },
    agreed: {},
  },
  partnership: {
    drafted: { submit: 'in-approval', sign: 'signed', end: 'ended' },
    'in-approval': { redraft: 'drafted', sign: 'signed', end: 'ended' },
    signed: { start: 'active', end: 'ended' },
    active: { suspend: 'suspended', complete: 'completed', end: 'ended' },
    suspended: { resume: 'active', end: 'ended' },
    completed: {},
    ended: {},
  },
  tranche: {
    planned: { request: 'requested', disburse: 'disbursed', withhold: 'withheld' },
    requested: { disburse: 'disbursed', withhold: 'withheld' },
    withheld: { request: 'requested', disburse: 'disbursed' },
    disbursed: {},
  },
} as const;
const ALL = {
  posting: [POSTING_STATES, POSTING_ACTIONS],
  suggestion: [SUGGESTION_STATES, SUGGESTION_ACTIONS],
  partnership: [PARTNERSHIP_STATES, PARTNERSHIP_ACTIONS],
  tranche: [TRANCHE_STATES, TRANCHE_ACTIONS],
} as const;

describe.each(['posting', 'suggestion', 'partnership', 'tranche'] as const)('a %s', (machine) => {
  const [states, actions] = ALL[machine];
  const truth = TRUTH[machine] as Record<string, Record<string, string>>;
  const cases = states.flatMap((state) => actions.map((action) => [state, action, truth[state]?.[action]] as const));

  it.each(cases)('that is %s: %s → %s', (state, action, expected) => {
    const attempt = () => move(machine, state as never, action as never) as string;
    if (expected) expect(attempt()).toBe(expected);
    else expect(attempt).toThrow(IllegalMove);
  });

  it('names the moves that it allows', () => {
    for (const state of states) expect(movesFrom(machine, state as never)).toEqual(Object.keys(truth[state] ?? {}));
  });
});

it.each([
  ['suggested', true],
  ['postponed', true],
  ['approved', true],
  ['agreed', true],
  ['dismissed', false],
  ['superseded', false],
  ['declined', false],
  ['expired', false],
] as const)('a need whose only suggestion is %s has one: %s', (state, has) => {
  expect(LIVE_SUGGESTION_STATES.includes(state)).toBe(has);
});
