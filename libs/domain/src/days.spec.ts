import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  deadlineDay,
  deadlineInstant,
  isDay,
  isInstant,
  lengthInDays,
  overlap,
} from './days';

describe('days', () => {
  it.each(['2027-02-28', '2028-02-29', '1900-01-01', '2199-12-31'])('%s is one', (day) =>
    expect(isDay(day)).toBe(true),
  );
  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '27-01-01',
    '2027-01-01T00:00',
    '',
    null,
    20270101,
    '2300-01-01',
  ])('%j is none', (day) => expect(isDay(day)).toBe(false));

  it('are the days of Dakar, which keeps UTC', () => {
    expect(dayOf(new Date('2027-03-31T23:59:59Z'))).toBe('2027-03-31');
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-02-28', 1, '2027-03-31'],
    ['2027-01-15', 1, '2027-02-15'],
    ['2026-12-31', -1, '2026-11-30'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2028-01-30', 1, '2028-02-29'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  it('add up', () => {
    const days = fc.integer({ min: 0, max: 50_000 }).map((number) => addDays('1970-01-01', number));
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -900, max: 900 }),
        (day, n) => dayNumber(addDays(day, n)) - dayNumber(day) === n,
      ),
    );
  });

  it.each([
    [{ start: '2027-01-01', end: '2027-06-30' }, { start: '2027-06-30', end: '2028-01-01' }, 1],
    [{ start: '2027-01-01', end: '2027-06-30' }, { start: '2027-07-01', end: '2028-01-01' }, 0],
    [{ start: '2027-01-01', end: '2027-12-31' }, { start: '2027-03-01', end: '2027-03-31' }, 31],
  ])('%j and %j share %i days', (a, b, shared) => {
    const both = overlap(a, b);
    expect(both ? lengthInDays(both) : 0).toBe(shared);
    expect(overlap(b, a)).toEqual(both);
  });
});

describe('deadlines', () => {
  it.each(['2027-01-31T17:00:00Z', '2027-01-31T17:00Z', '2027-01-31T23:59:59+01:00', '2027-01-31T00:00-11:30'])(
    '%s is an instant',
    (text) => expect(isInstant(text)).toBe(true),
  );
  it.each([
    '2027-01-31',
    '2027-01-31T17:00:00',
    '2027-02-30T17:00:00Z',
    '2027-01-31T24:00:00Z',
    '2027-01-31T17:60Z',
    '2027-01-31T17:00:00+15:00',
    '2027-01-31T17:00:00.123Z',
    'x2027-01-31T17:00:00Z',
    null,
    0,
  ])('%j is none', (text) => expect(isInstant(text)).toBe(false));

  it.each([
    ['2027-01-31', '2027-02-01T00:00:00.000Z', '2027-01-31'],
    ['2027-01-31T17:00:00Z', '2027-01-31T17:00:00.000Z', '2027-01-31'],
    ['2027-01-31T00:30:00+01:00', '2027-01-30T23:30:00.000Z', '2027-01-30'],
    // midnight sharp is the end of the day before
    ['2027-02-01T00:00:00Z', '2027-02-01T00:00:00.000Z', '2027-01-31'],
  ])('%s has passed at %s, and can last be met on %s', (deadline, instant, day) => {
    expect(deadlineInstant(deadline).toISOString()).toBe(instant);
    expect(deadlineDay(deadline)).toBe(day);
  });
});
