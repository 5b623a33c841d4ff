import { DISMISS_REASONS } from '../words';
import { type DecisionShown, bearingOf, verdictsOf } from './evidence';
import { losingRegions, regionShares } from './refusals';

const shown = (value: number, unknown: readonly string[] = []) => ({
  criteria: {
    'theme-closeness': value,
    'territory-closeness': value,
    'timing-fit': value,
    'money-fit': value,
  },
  unknown,
});

describe('a reason for a refusal', () => {
  /** Which gate it points to where the criterion, if there is one, had seen nothing wrong. */
  const TRUTH = {
    'not-ours': 'theme-shared',
    'wrong-place': 'territory-related',
    'wrong-time': 'periods-overlap',
    'too-small': 'money-possible',
    'too-large': 'money-possible',
    'not-eligible': 'type-eligible',
    'already-covered': 'money-possible',
    duplicate: null,
    'not-in-plan': 'requirements-met',
    'no-counterpart': 'requirements-met',
    'no-mandate': 'requirements-met',
    'funds-committed': 'money-possible',
    'call-required': 'requirements-met',
    incomplete: 'requirements-met',
    other: 'weights',
    'due-diligence': null,
    'conflict-of-interest': null,
  } as const;
  const GRADED = new Set(['not-ours', 'wrong-place', 'wrong-time', 'too-small', 'too-large', 'other']);

  it.each(DISMISS_REASONS)('%s points to a gate where the scorer had seen nothing wrong', (reason) => {
    const expected = TRUTH[reason];
    expect(bearingOf(reason, shown(9_000))).toEqual(
      expected === 'weights' ? { on: 'weights' } : { on: 'gate', gate: expected },
    );
  });

  it.each(DISMISS_REASONS)('%s bears on weights only where a criterion had shown the weakness', (reason) => {
    expect(bearingOf(reason, shown(2_000)).on).toBe(GRADED.has(reason) ? 'weights' : 'gate');
  });

  it('points to the gate while the criterion was not known', () => {
    const unknown = shown(2_000, ['territory-closeness']);
    expect(bearingOf('wrong-place', unknown)).toEqual({ on: 'gate', gate: 'territory-related' });
  });
});

describe('the last word on a pair', () => {
  const decision = (action: string, over: Partial<DecisionShown> = {}): DecisionShown => ({
    suggestionId: 's',
    needId: 'n',
    needRevision: 1,
    offerRevision: 1,
    action,
    side: null,
    reason: null,
    needRank: 1,
    offerRank: null,
    total: 50_000_000,
    criteria: {},
    unknown: [],
    ...over,
  });
  const need = { side: 'need' } as const;
  const offer = { side: 'offer' } as const;

  it.each([
    ['approved, answers are out', [decision('approve')], [[true, null]]],
    ['dismissed', [decision('dismiss')], [[false, null]]],
    ['dismissed, undone', [decision('dismiss'), decision('undo')], []],
    ['dismissed, reopened, approved', [decision('dismiss'), decision('reopen'), decision('approve')], [[true, null]]],
    ['put off', [decision('postpone')], []],
    ['a first approval of two', [decision('first-approve')], []],
    ['accepted by one side', [decision('approve'), decision('accept', need)], [[true, null]]],
    ['accepted by both', [decision('approve'), decision('accept', need), decision('accept', offer)], [[true, true]]],
    ['declined by one', [decision('approve'), decision('accept', need), decision('decline', offer)], [[false, false]]],
    ['answered by nobody in time', [decision('approve'), decision('expire')], [[true, false]]],
    [
      'answered by one side in time',
      [decision('approve'), decision('expire'), decision('accept', need)],
      [[true, false]],
    ],
    [
      'run out, reopened, approved anew',
      [decision('approve'), decision('expire'), decision('reopen'), decision('approve')],
      [[true, null]],
    ],
    ['awarded', [decision('approve'), decision('submit', need), decision('award', offer)], [[true, true]]],
    [
      'judged again at another revision',
      [decision('dismiss'), decision('approve', { needRevision: 2 })],
      [
        [false, null],
        [true, null],
      ],
    ],
  ])('%s', (_, decisions, expected) => {
    expect(verdictsOf(decisions).map(({ approved, agreed }) => [approved, agreed])).toEqual(expected);
  });
});

describe('a region', () => {
  const counts = (before: number, after: number) => [{ territory: 'SN-KD', before, after }];

  it.each([
    ['as many of as many', 10, 10, false],
    ['a tenth less', 10, 9, false],
    ['more than a tenth less', 100, 89, true],
    ['none of what there was', 1, 0, true],
    ['none before', 0, 0, false],
  ])('%s', (_, before, after, loses) => {
    expect(losingRegions(counts(before, after), { before: 1_000, after: 1_000 })).toEqual(loses ? ['SN-KD'] : []);
  });

  it('loses by its share, not by its number', () => {
    expect(losingRegions(counts(100, 80), { before: 1_000, after: 800 })).toEqual([]);
    expect(losingRegions(counts(100, 100), { before: 1_000, after: 1_200 })).toEqual(['SN-KD']);
    expect(regionShares(counts(100, 50), { before: 1_000, after: 1_000 })).toMatchObject([
      { shareBefore: 0.1, shareAfter: 0.05 },
    ]);
  });
});
