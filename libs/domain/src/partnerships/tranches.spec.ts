import type { Calendar } from '../calendar/working-days';
import { isLate, isToCall, trancheNews, trancheTurn } from './tranches';

/** A Wednesday; the Thursday of the week after is a feast. */
const TODAY = '2027-03-10';
const calendar: Calendar = { isHoliday: (day) => day === '2027-03-18' };
const [SATURDAY, FEAST] = ['2027-03-13', '2027-03-18'];

describe('a tranche', () => {
  it.each([
    ['planned', 'need'],
    ['requested', 'offer'],
    ['disbursed', null],
    ['withheld', null],
  ] as const)('that is %s waits for %s', (status, side) => {
    expect(trancheTurn(status)).toBe(side);
  });

  it.each([
    // state, due, called on, [told as due for, told as late for], today → news
    ['planned', '2027-03-25', null, [null, null], TODAY, null],
    ['planned', '2027-03-24', null, [null, null], TODAY, 'due'],
    ['planned', '2027-03-10', null, [null, null], TODAY, 'due'],
    ['planned', '2027-03-24', null, ['2027-03-24', null], TODAY, null],
    // put off since, or brought forward
    ['planned', '2027-03-24', null, ['2027-03-12', null], TODAY, 'due'],
    ['planned', '2027-03-12', null, ['2027-03-24', null], TODAY, 'due'],
    // neither due nor late
    ['planned', '2027-03-09', null, [null, null], TODAY, null],
    ['planned', '2027-03-04', null, ['2027-03-04', null], TODAY, null],
    ['planned', '2027-03-03', null, ['2027-03-03', null], TODAY, 'late'],
    ['planned', '2027-03-03', null, [null, null], TODAY, 'late'],
    ['planned', '2025-01-01', null, [null, null], TODAY, 'late'],
    ['planned', '2027-03-03', null, [null, '2027-03-03'], TODAY, null],
    ['planned', '2027-03-03', null, [null, '2027-02-01'], TODAY, 'late'],
    // on working days alone
    ['planned', '2027-03-24', null, [null, null], SATURDAY, null],
    ['planned', '2027-03-06', null, [null, null], SATURDAY, null],
    ['planned', '2027-03-06', null, [null, null], '2027-03-15', 'late'],
    ['planned', '2027-03-11', null, [null, null], FEAST, null],
    ['planned', '2027-03-11', null, [null, null], '2027-03-19', 'late'],
    // called: its payer was told on that day
    ['requested', '2027-03-24', '2027-01-10', [null, null], TODAY, 'due'],
    ['requested', '2027-03-24', '2027-03-03', [null, null], TODAY, 'due'],
    ['requested', '2027-03-24', '2027-03-04', [null, null], TODAY, null],
    // called before that was kept
    ['requested', '2027-03-24', null, [null, null], TODAY, 'due'],
    ['requested', '2027-03-03', null, [null, null], TODAY, 'late'],
    // withheld, and called again after its day
    ['requested', '2027-02-01', '2027-03-04', [null, null], TODAY, null],
    ['requested', '2027-02-01', '2027-03-03', [null, null], TODAY, 'late'],
    ['requested', '2027-02-01', '2027-03-03', [null, '2027-02-01'], TODAY, null],
    ['disbursed', '2027-03-24', '2027-01-10', [null, null], TODAY, null],
    ['disbursed', '2027-03-03', null, [null, null], TODAY, null],
    ['withheld', '2027-03-24', null, [null, null], TODAY, null],
    ['withheld', '2027-03-03', '2027-01-10', [null, null], TODAY, null],
  ] as const)(
    '%s, due %s, called %s, told as due and as late for %j, on %s: %s',
    (status, due, requestedOn, [toldDue, toldLate], today, news) => {
      expect(trancheNews({ status, due, requestedOn }, { due: toldDue, late: toldLate }, today, calendar)).toBe(news);
    },
  );

  it.each([
    ['planned', '2027-03-25', false, false],
    ['planned', '2027-03-24', true, false],
    ['planned', '2027-03-10', true, false],
    ['planned', '2027-03-09', true, true],
    ['requested', '2027-03-10', false, false],
    ['requested', '2027-03-09', false, true],
    ['disbursed', '2027-03-09', false, false],
    ['withheld', '2027-03-09', false, false],
  ] as const)('%s and due %s is to be called: %s; is late: %s', (status, due, toCall, late) => {
    expect([isToCall({ status, due }, TODAY), isLate({ status, due }, TODAY)]).toEqual([toCall, late]);
  });
});
