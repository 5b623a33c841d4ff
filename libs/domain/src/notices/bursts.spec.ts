import { MAILS_AT_ONCE, SMS_A_DAY, isGathered, smsAfter } from './bursts';
import { NOTICE_KINDS, type NoticeKind } from './channels';

const none = { single: 0, gathered: false };

describe('a mail joins the one that gathers', () => {
  it.each([
    ['the first', ['suggestion-approved'], none, false],
    ['the fifth', ['suggestion-approved'], { single: 4, gathered: false }, false],
    ['the sixth', ['suggestion-approved'], { single: 5, gathered: false }, true],
    ['one that comes while others are gathered', ['suggestion-approved'], { single: 0, gathered: true }, true],
    ['the sixth, on a call', ['call-proposed'], { single: 5, gathered: false }, true],
    ['the sixth, a reminder', ['suggestion-reminder'], { single: 5, gathered: false }, true],
    ['the sixth, an invitation', ['member-invited'], { single: 5, gathered: false }, false],
    ['an approval that is due, while others are gathered', ['approval-due'], { single: 9, gathered: true }, false],
    ['the sixth, urgent among others', ['partnership-changed', 'approval-due'], { single: 5, gathered: true }, false],
    ['the sixth, of nothing', [], { single: 5, gathered: false }, true],
  ] as const)('%s', (_what, kinds, lately, expected) => {
    expect(isGathered(kinds, lately)).toBe(expected);
  });

  it('of every kind but these', () => {
    const alone: NoticeKind[] = [
      'applications-ready',
      'approval-due',
      'organisation-verified',
      'organisation-suspended',
      'organisation-restored',
      'member-invited',
      'webhook-disabled',
    ];
    const lately = { single: MAILS_AT_ONCE, gathered: true };
    expect(NOTICE_KINDS.filter((kind) => !isGathered([kind], lately))).toEqual(alone);
  });
});

describe('an SMS after so many others of the day leaves', () => {
  it.each([
    [0, 'by-itself'],
    [SMS_A_DAY - 1, 'by-itself'],
    [SMS_A_DAY, 'as-a-count'],
    [SMS_A_DAY + 1, 'not-at-all'],
    [200, 'not-at-all'],
  ] as const)('%i: %s', (left, how) => {
    expect(smsAfter(left)).toBe(how);
  });
});
