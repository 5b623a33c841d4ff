import { isOverdue, isToRecall, keepsRequired } from './approvals';

const TODAY = '2027-03-10';

describe('an approval', () => {
  it.each([
    // due, done on, recalled for → overdue, to recall
    [undefined, undefined, null, false, false],
    ['2027-03-09', undefined, null, true, false],
    ['2027-03-10', undefined, null, false, true],
    ['2027-03-17', undefined, null, false, true],
    ['2027-03-18', undefined, null, false, false],
    ['2027-03-17', undefined, '2027-03-17', false, false],
    // put off since: it is recalled for its new day
    ['2027-03-17', undefined, '2027-03-12', false, true],
    ['2027-03-09', '2027-03-08', null, false, false],
    ['2027-03-17', '2027-03-10', null, false, false],
  ] as const)(
    'due %s, done %s, recalled for %s: overdue %s, to recall %s',
    (due, doneOn, recalled, overdue, recall) => {
      const approval = { ...(due ? { due } : {}), ...(doneOn ? { doneOn } : {}) };
      expect(isOverdue(approval, TODAY)).toBe(overdue);
      expect(isToRecall(approval, recalled, TODAY)).toBe(recall);
    },
  );
});

describe('required approvals that were asked for', () => {
  const council = { id: 'c', kind: 'deliberation', required: true } as const;
  const board = { id: 'b', kind: 'ard-board', required: false } as const;

  it.each([
    ['all kept', [council, board], true],
    ['an optional one taken out', [council], true],
    ['a new one', [council, board, { id: 'n', kind: 'headquarters', required: true }], true],
    ['done meanwhile', [{ ...council, doneOn: TODAY }, board], true],
    ['a required one taken out', [board], false],
    ['no longer required', [{ ...council, required: false }, board], false],
    ['turned into another', [{ ...council, kind: 'other' }, board], false],
    ['replaced by one that looks the same', [{ ...council, id: 'x' }, board], false],
  ] as const)('%s: %s', (_, after, expected) => {
    expect(keepsRequired([council, board], after)).toBe(expected);
  });
});
