import { lastDigestTime, nextDigestDay } from './digest';

/** 9 and 10 March 2027, a Tuesday and a Wednesday, and New Year. */
const calendar = { isHoliday: (day: string) => ['2027-03-09', '2027-03-10', '2027-01-01'].includes(day) };

describe('the last digest time', () => {
  it.each([
    ['2027-03-17T06:59:59.999Z', '2027-03-16T07:00:00.000Z'],
    ['2027-03-17T07:00:00.000Z', '2027-03-17T07:00:00.000Z'],
    ['2027-03-17T23:59:59.000Z', '2027-03-17T07:00:00.000Z'],
    ['2027-03-18T00:00:00.000Z', '2027-03-17T07:00:00.000Z'],
    ['2028-03-01T00:00:00.000Z', '2028-02-29T07:00:00.000Z'],
    // a weekend
    ['2027-03-20T12:00:00.000Z', '2027-03-19T07:00:00.000Z'],
    ['2027-03-22T06:59:59.000Z', '2027-03-19T07:00:00.000Z'],
    ['2027-03-22T07:00:00.000Z', '2027-03-22T07:00:00.000Z'],
    // holidays
    ['2027-03-10T12:00:00.000Z', '2027-03-08T07:00:00.000Z'],
    ['2027-03-11T07:00:00.000Z', '2027-03-11T07:00:00.000Z'],
    ['2027-01-01T12:00:00.000Z', '2026-12-31T07:00:00.000Z'],
  ])('at %s is %s', (now, time) => {
    expect(lastDigestTime(new Date(now), calendar).toISOString()).toBe(time);
  });
});

describe('what is told', () => {
  it.each([
    ['on a Monday before holidays', '2027-03-08', '2027-03-11'],
    ['on a Wednesday', '2027-03-17', '2027-03-18'],
    ['on a Friday', '2027-03-19', '2027-03-22'],
    ['on a Saturday', '2027-03-20', '2027-03-22'],
    ['on a Sunday', '2027-03-21', '2027-03-22'],
  ])('%s stands in the digest of %s at the latest: %s', (_when, today, day) => {
    expect(nextDigestDay(today, calendar)).toBe(day);
  });
});
