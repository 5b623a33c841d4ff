import { addDays } from '../days';
import { consideringFaults, dueWhileConsidering } from './considering';
import { OFFER_KINDS } from '../postings/words';
import { answerDueOn, lastUsefulDay, nextReminder, remindersBy } from './schedule';

const everyDay = { isHoliday: () => false };

describe('the time to answer', () => {
  // 2026-06-01 is a Monday
  const told = (toldOn: string, lastDay: string | null = null, pausedDays = 0) => ({ toldOn, lastDay, pausedDays });

  it.each([
    ['45 days', told('2026-06-01'), '2026-07-16'],
    ['moved from a Saturday to Monday', told('2026-06-03'), '2026-07-20'],
    ['ends with the last useful day', told('2026-06-01', '2026-06-17'), '2026-06-17'],
    ['a last day on a Sunday leaves Monday', told('2026-06-01', '2026-06-14'), '2026-06-15'],
    ['a later one changes nothing', told('2026-06-01', '2027-01-01'), '2026-07-16'],
    ['never before the day of the telling', told('2026-06-01', '2026-05-01'), '2026-06-01'],
    ['longer by what was paused', told('2026-06-01', null, 4), '2026-07-20'],
    ['even where a last day ends it', told('2026-06-01', '2026-06-16', 1), '2026-06-17'],
  ])('%s: %o until %s', (_what, clock, due) => {
    expect(answerDueOn(clock, everyDay)).toBe(due);
  });

  it.each([undefined, ...OFFER_KINDS])('of a deadline ends only with a call: %s', (kind) => {
    const isCall = kind === 'call' || kind === 'expression-of-interest';
    const offer = { ...(kind && { kind }), deadline: '2026-06-17T08:00:00Z' };
    expect(lastUsefulDay(offer)).toBe(isCall ? '2026-06-17' : null);
    expect(lastUsefulDay(kind ? { kind } : {})).toBeNull();
  });

  it('has reminders on days 9 and 21, moved to working days', () => {
    const clock = told('2026-06-01');
    expect([0, 1, 2].map((sent) => nextReminder(clock, sent, everyDay))).toEqual(['2026-06-10', '2026-06-22', null]);
    const holiday = { isHoliday: (day: string) => day === '2026-06-10' };
    expect(nextReminder(clock, 0, holiday)).toBe('2026-06-11');
    expect(nextReminder(told('2026-06-04'), 0, everyDay)).toBe('2026-06-15');
  });

  it('has no reminder on or after its last day', () => {
    expect(nextReminder(told('2026-06-01', '2026-06-10'), 0, everyDay)).toBeNull();
    expect(nextReminder(told('2026-06-01', '2026-06-22'), 1, everyDay)).toBeNull();
  });

  it.each([
    ['2026-06-09', 0],
    ['2026-06-10', 1],
    ['2026-06-21', 1],
    ['2026-06-22', 2],
    ['2026-08-01', 2],
  ])('on %s %i reminders have had their day', (today, count) => {
    expect(remindersBy(told('2026-06-01'), today, everyDay)).toBe(count);
  });

  it('reminders wait as long as the pause lasted', () => {
    expect(nextReminder(told('2026-06-01', null, 7), 0, everyDay)).toBe('2026-06-17');
  });
});

describe('considering', () => {
  const today = '2026-06-01';
  it.each([
    [undefined, null, 'until-required'],
    [today, null, 'until-past'],
    ['2026-05-31', null, 'until-past'],
    [addDays(today, 1), null, undefined],
    [addDays(today, 120), null, undefined],
    [addDays(today, 121), null, 'considering-too-long'],
    // again, within the 120 days of the first time
    [addDays(today, 20), addDays(today, -100), undefined],
    [addDays(today, 21), addDays(today, -100), 'considering-too-long'],
  ])('until %s, first asked on %s: %s', (until, since, code) => {
    expect(consideringFaults(until, today, since)[0]?.code).toBe(code);
  });

  const clock = { toldOn: '2026-06-01', lastDay: null, pausedDays: 0 };
  it('moves the day to answer by as many days', () => {
    // until Sunday 14 June, asked on the 5th: ten days
    const pause = { pausedOn: '2026-06-05', until: '2026-06-14' };
    expect(dueWhileConsidering(clock, '2026-07-16', pause, everyDay)).toBe('2026-07-27');
  });
  it('never takes back what was told', () => {
    const pause = { pausedOn: '2026-06-05', until: '2026-06-06' };
    expect(dueWhileConsidering(clock, '2026-09-01', pause, everyDay)).toBe('2026-09-01');
  });
  it('can never end before the day asked for', () => {
    const late = { toldOn: '2026-06-01', lastDay: '2026-06-10', pausedDays: 0 };
    const due = dueWhileConsidering(late, '2026-06-10', { pausedOn: '2026-06-09', until: '2026-09-01' }, everyDay);
    expect(due > '2026-09-01').toBe(true);
  });
});
