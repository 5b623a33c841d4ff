import { PARTNERSHIP_ACTIONS } from '../states';
import { type TurnFacts, leadsOn, turnOf } from './turns';

const facts = (changes: Partial<TurnFacts>): TurnFacts => ({
  status: 'drafted',
  awaits: 'signatures',
  side: 'need',
  hasSigned: false,
  called: 0,
  toCall: 0,
  ...changes,
});

describe('what a partnership waits for from one side', () => {
  it.each([
    [{ awaits: 'lines' }, 'lines', 'lines'],
    [{ awaits: 'submission' }, null, 'submit'],
    [{ awaits: 'approvals', status: 'in-approval' }, null, null],
    [{ awaits: 'signatures' }, 'sign', 'sign'],
    [{ awaits: 'signatures', status: 'in-approval' }, 'sign', 'sign'],
    [{ awaits: 'signatures', hasSigned: true }, null, null],
    [{ status: 'signed', hasSigned: true }, 'start', 'start'],
    [{ status: 'signed', hasSigned: true, called: 1 }, 'start', 'disburse'],
    [{ status: 'signed', hasSigned: true, toCall: 1 }, 'request', 'start'],
    [{ status: 'active', hasSigned: true }, null, null],
    [{ status: 'active', hasSigned: true, called: 1 }, null, 'disburse'],
    [{ status: 'active', hasSigned: true, toCall: 1 }, 'request', null],
    [{ status: 'active', hasSigned: true, called: 1, toCall: 1 }, 'request', 'disburse'],
    [{ status: 'suspended', hasSigned: true, called: 1, toCall: 1 }, null, null],
    [{ status: 'completed', hasSigned: true, called: 1, toCall: 1 }, null, null],
    [{ status: 'ended', awaits: 'lines' }, null, null],
  ] as const)('%j: %s of the need’s side, %s of the offer’s', (changes, need, offer) => {
    expect([turnOf(facts({ ...changes, side: 'need' })), turnOf(facts({ ...changes, side: 'offer' }))]).toEqual([
      need,
      offer,
    ]);
  });
});

describe('while something is missing before the signature', () => {
  it.each([
    ['lines', 'submit sign'],
    ['submission', 'sign'],
    ['approvals', 'sign'],
    ['signatures', ''],
  ] as const)('%s, these moves lead nowhere: %s', (awaits, idle) => {
    expect(PARTNERSHIP_ACTIONS.filter((action) => !leadsOn(action, awaits)).join(' ')).toBe(idle);
  });
});
