import { ORGANISATION_ACTIONS, ORGANISATION_FIELDS, editableFields } from './organisations';
import { ROLES } from '../policy';
import { isPublished, isScored } from '../postings/publication';
import { IllegalMove } from '../errors';
import { POSTING_STATES, move } from '../states';
import { ORGANISATION_STATES } from '../words';

const MOVES: Readonly<Record<string, string>> = {
  'applied verify': 'verified',
  'applied suspend': 'suspended',
  'verified suspend': 'suspended',
  'suspended restore': 'verified',
};
const moves = ORGANISATION_STATES.flatMap((state) =>
  ORGANISATION_ACTIONS.map((action) => [state, action, MOVES[`${state} ${action}`]] as const),
);

describe('An organisation', () => {
  it.each(moves)('that is %s: %s → %s', (state, action, expected) => {
    const attempt = () => move('organisation', state, action);
    if (expected) expect(attempt()).toBe(expected);
    else expect(attempt).toThrow(IllegalMove);
  });

  const own = ['homeTerritories', 'website'];
  const editable = ROLES.flatMap((role) => [
    [role, 'applied', ORGANISATION_FIELDS] as const,
    [role, 'verified', role === 'admin' ? ORGANISATION_FIELDS : own] as const,
    [role, 'suspended', role === 'admin' ? ORGANISATION_FIELDS : []] as const,
  ]);
  it.each(editable)('is edited by its %s, while %s, in %j', (role, status, fields) => {
    expect(editableFields(role, status)).toEqual(fields);
  });
});

/** Posting × organisation: P read by others, S scored. */
const TRUTH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  draft: { applied: '', verified: '', suspended: '' },
  open: { applied: '', verified: 'P S', suspended: '' },
  paused: { applied: '', verified: 'P', suspended: '' },
  closed: { applied: '', verified: 'P', suspended: '' },
  withdrawn: { applied: '', verified: '', suspended: '' },
  expired: { applied: '', verified: 'P', suspended: '' },
};
const cases = POSTING_STATES.flatMap((posting) =>
  ORGANISATION_STATES.map((organisation) => [posting, organisation, TRUTH[posting]?.[organisation]] as const),
);

describe('A posting', () => {
  it.each(cases)('that is %s, of an organisation that is %s: %s', (posting, organisation, expected) => {
    const said = [isPublished(posting, organisation) && 'P', isScored(posting, organisation) && 'S'];
    expect(said.filter(Boolean).join(' ')).toBe(expected);
  });
});
