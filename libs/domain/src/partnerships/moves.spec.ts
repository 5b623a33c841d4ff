import { InvalidInput } from '../errors';
import { PARTNERSHIP_ACTIONS, PARTNERSHIP_STATES } from '../states';
import { type MoveFacts, type PartnershipPart, isEditable, refusalOfMove } from './moves';

const facts = (changes: Partial<MoveFacts> = {}): MoveFacts => ({
  status: 'drafted',
  approvals: [],
  suspendedBy: null,
  sustainability: {},
  ...changes,
});
const approval = (required: boolean, doneOn?: string) => ({ id: 'a', required, ...(doneOn ? { doneOn } : {}) });
const codeOf = (refusal: ReturnType<typeof refusalOfMove>) => refusal?.code ?? 'allowed';

describe('signing and approvals', () => {
  it.each([
    ['drafted', [], 'allowed'],
    ['drafted', [approval(false)], 'allowed'],
    ['drafted', [approval(true)], 'approvals-to-submit'],
    ['drafted', [approval(true, '2027-01-01')], 'approvals-to-submit'],
    ['in-approval', [], 'allowed'],
    ['in-approval', [approval(false)], 'allowed'],
    ['in-approval', [approval(true)], 'approvals-open'],
    ['in-approval', [approval(true, '2027-01-01')], 'allowed'],
    ['in-approval', [approval(true, '2027-01-01'), approval(true)], 'approvals-open'],
  ] as const)('%s, %j: %s', (status, approvals, expected) => {
    for (const side of ['need', 'offer'] as const) {
      expect(codeOf(refusalOfMove(facts({ status, approvals }), 'sign', side))).toBe(expected);
    }
  });
});

describe('whose move it is', () => {
  it.each([
    ['submit', null, 'need', 'other-sides-move'],
    ['submit', null, 'offer', 'allowed'],
    ['resume', 'need', 'need', 'allowed'],
    ['resume', 'need', 'offer', 'other-sides-move'],
    ['resume', 'offer', 'need', 'other-sides-move'],
    ['resume', 'offer', 'offer', 'allowed'],
    // suspended before sides were kept
    ['resume', null, 'need', 'allowed'],
    ['redraft', null, 'need', 'allowed'],
    ['start', null, 'offer', 'allowed'],
    ['suspend', null, 'need', 'allowed'],
    ['end', null, 'need', 'allowed'],
  ] as const)('%s, suspended by %s, tried by the side of the %s: %s', (action, suspendedBy, side, expected) => {
    expect(codeOf(refusalOfMove(facts({ suspendedBy }), action, side))).toBe(expected);
  });
});

describe('completing', () => {
  const yearlyCost = { value: '600000', currency: 'XOF' } as const;

  it.each([
    [{}, ['/sustainability/ownerAfter', '/sustainability/budgetLine', '/sustainability/yearlyCost']],
    [{ ownerAfter: 'Commune de Tanaff' }, ['/sustainability/budgetLine', '/sustainability/yearlyCost']],
    [{ ownerAfter: 'Commune de Tanaff', budgetLine: '6211' }, ['/sustainability/yearlyCost']],
    [{ ownerAfter: 'Commune de Tanaff', budgetLine: '6211', yearlyCost }, []],
  ])('with %j asks for %j', (sustainability, pointers) => {
    const refusal = refusalOfMove(facts({ status: 'active', sustainability }), 'complete', 'need');
    expect(refusal instanceof InvalidInput ? refusal.faults.map(({ pointer }) => pointer) : []).toEqual(pointers);
    expect(refusal === null).toBe(pointers.length === 0);
  });
});

describe('what may be edited', () => {
  const TRUTH: Record<(typeof PARTNERSHIP_STATES)[number], string> = {
    drafted: 'terms delivery approvals sustainability',
    'in-approval': 'approvals sustainability',
    signed: 'delivery approvals sustainability',
    active: 'delivery approvals sustainability',
    suspended: 'delivery approvals sustainability',
    completed: '',
    ended: '',
  };
  const parts: readonly PartnershipPart[] = ['terms', 'delivery', 'approvals', 'sustainability'];

  it.each(PARTNERSHIP_STATES.flatMap((state) => parts.map((part) => [state, part] as const)))(
    '%s: %s',
    (state, part) => {
      expect(isEditable(state, part)).toBe(TRUTH[state].split(' ').includes(part));
    },
  );
});

it('every action has its rule', () => {
  for (const action of PARTNERSHIP_ACTIONS) expect(refusalOfMove(facts(), action, 'offer')).not.toBeUndefined();
});
