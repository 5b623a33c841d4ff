import { stepsOf } from './steps';

const MARKS = { done: '+', here: '>', ahead: '', stopped: 'x' } as const;
const told = (...facts: Parameters<typeof stepsOf>) =>
  stepsOf(...facts)
    .map(({ state, stands }) => `${MARKS[stands]}${state}`)
    .join(' ');

const APPROVALS = [{ body: 'prefect' }];

describe('the steps of a partnership', () => {
  it.each([
    ['drafted', '>drafted in-approval signed active completed'],
    ['in-approval', '+drafted >in-approval signed active completed'],
    ['signed', '+drafted +in-approval >signed active completed'],
    ['active', '+drafted +in-approval +signed >active completed'],
    ['suspended', '+drafted +in-approval +signed >active completed'],
    ['completed', '+drafted +in-approval +signed +active +completed'],
  ] as const)('that is %s', (status, expected) => {
    expect(told({ status, endedFrom: null, approvals: APPROVALS })).toBe(expected);
  });

  it.each([
    [null, '+drafted xended'],
    ['drafted', '+drafted xended'],
    ['in-approval', '+drafted +in-approval xended'],
    ['signed', '+drafted +in-approval +signed xended'],
    ['active', '+drafted +in-approval +signed +active xended'],
    ['suspended', '+drafted +in-approval +signed +active xended'],
  ] as const)('that was ended when it was %s: what was reached, and nothing to be done', (endedFrom, expected) => {
    expect(told({ status: 'ended', endedFrom, approvals: APPROVALS })).toBe(expected);
  });

  it.each([
    ['drafted', null, '>drafted signed active completed'],
    ['in-approval', null, '+drafted >in-approval signed active completed'],
    ['signed', null, '+drafted >signed active completed'],
    ['suspended', null, '+drafted +signed >active completed'],
    ['ended', 'in-approval', '+drafted +in-approval xended'],
    ['ended', 'active', '+drafted +signed +active xended'],
  ] as const)(
    'for which no approval is asked, %s: it is a step only while it is sought',
    (status, endedFrom, expected) => {
      expect(told({ status, endedFrom, approvals: [] })).toBe(expected);
    },
  );
});
