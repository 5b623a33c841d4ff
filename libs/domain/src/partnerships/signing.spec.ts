import { EnvelopeExceeded } from '../errors';
import { ROLES } from '../policy';
import { NeedOvercovered, SigningRefused } from './refusals';
import { type Delegation, type Room, delegationToSign, isInForce, refuseBeyondRoom } from './signing';

const DAY = '2027-03-10';
const delegation = (changes: Partial<Delegation> = {}): Delegation => ({
  id: 'd',
  reference: 'Arrêté 12/2027',
  validFrom: '2027-01-01',
  validUntil: '2027-12-31',
  ...changes,
});
const attempt = (delegations: readonly Delegation[], amountXof = 1_000, role: (typeof ROLES)[number] = 'signatory') => {
  try {
    return delegationToSign({ role, delegations, day: DAY, amountXof }).id;
  } catch (error) {
    if (error instanceof SigningRefused) return error.code;
    throw error;
  }
};

describe('who may sign', () => {
  it.each(ROLES)('%s: only a signatory does, whatever was delegated', (role) => {
    expect(attempt([delegation()], 1_000, role)).toBe(role === 'signatory' ? 'd' : 'signatory-required');
  });

  it.each([
    ['no delegation', [], 'delegation-required'],
    ['one in force', [delegation()], 'd'],
    ['its first day', [delegation({ validFrom: DAY })], 'd'],
    ['its last day', [delegation({ validUntil: DAY })], 'd'],
    ['from tomorrow', [delegation({ validFrom: '2027-03-11' })], 'delegation-not-in-force'],
    ['until yesterday', [delegation({ validUntil: '2027-03-09' })], 'delegation-not-in-force'],
    ['ended today', [delegation({ endedOn: DAY })], 'delegation-not-in-force'],
    ['to be ended tomorrow', [delegation({ endedOn: '2027-03-11' })], 'd'],
    ['just enough', [delegation({ ceilingXof: 1_000 })], 'd'],
    ['a franc short', [delegation({ ceilingXof: 999 })], 'delegation-ceiling'],
    ['one of two enough', [delegation({ ceilingXof: 999 }), delegation({ id: 'e', ceilingXof: 2_000 })], 'e'],
    ['the one without limit', [delegation({ ceilingXof: 5_000 }), delegation({ id: 'e' })], 'e'],
    [
      'enough, but over',
      [delegation({ ceilingXof: 999 }), delegation({ id: 'e', validUntil: '2027-02-28' })],
      'delegation-ceiling',
    ],
  ] as const)('%s: %s', (_, delegations, expected) => {
    expect(attempt(delegations)).toBe(expected);
  });

  it('is told which act, and until when it held or from when it will', () => {
    const values = (one: Delegation) => {
      try {
        delegationToSign({ role: 'signatory', delegations: [one], day: DAY, amountXof: 1 });
        return {};
      } catch (error) {
        return (error as SigningRefused).values;
      }
    };
    const reference = 'Arrêté 12/2027';
    expect(values(delegation({ validFrom: '2027-06-01' }))).toEqual({ reference, when: 'later', day: '2027-06-01' });
    expect(values(delegation({ validUntil: '2027-02-28' }))).toEqual({ reference, when: 'over', day: '2027-02-28' });
    expect(values(delegation({ endedOn: '2027-02-01' }))).toEqual({ reference, when: 'over', day: '2027-02-01' });
  });

  it('an ended delegation is not in force on the day it was ended', () => {
    expect([isInForce(delegation(), DAY), isInForce(delegation({ endedOn: DAY }), DAY)]).toEqual([true, false]);
  });
});

describe('what the postings can bear', () => {
  const room = (changes: Partial<Room> = {}): Room => ({
    envelope: 60_000,
    envelopeTold: true,
    takenByOthers: 0,
    sought: 40_000,
    broughtByOthers: 0,
    ...changes,
  });
  it.each([
    ['all of the need', room(), 40_000, null],
    ['nothing where nothing is left', room({ takenByOthers: 60_000, broughtByOthers: 40_000 }), 0, null],
    ['the last franc of the envelope', room({ takenByOthers: 20_000 }), 40_000, null],
    ['a franc more', room({ takenByOthers: 20_001 }), 40_000, EnvelopeExceeded],
    ['what rounding adds to the need', room(), 40_040, null],
    ['more than rounding', room(), 40_041, NeedOvercovered],
    ['what others bring already', room({ broughtByOthers: 30_000 }), 20_000, NeedOvercovered],
    ['a need that seeks no money', room({ sought: 0 }), 1, NeedOvercovered],
    ['a need that does not say', room({ sought: undefined }), 60_000, null],
    ['an offer that does not say', room({ envelope: undefined, sought: undefined }), 1e15, null],
  ] as const)('%s', (_, present, wanted, refusal) => {
    if (refusal) expect(() => refuseBeyondRoom(present, wanted)).toThrow(refusal);
    else expect(() => refuseBeyondRoom(present, wanted)).not.toThrow();
  });
});
