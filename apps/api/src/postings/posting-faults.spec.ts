import { overFaults, resultsAfterDeadline } from './posting-faults';

const codes = (content: Parameters<typeof overFaults>[0], now: string) =>
  overFaults(content, new Date(now)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('What is over', () => {
  it.each([
    // a day lasts until its end in Dakar
    ['2027-01-31', '2027-01-31T23:59:59.999Z', false],
    ['2027-01-31', '2027-02-01T00:00:00Z', true],
    // an instant is over when it comes
    ['2027-01-31T17:00:00Z', '2027-01-31T16:59:59.999Z', false],
    ['2027-01-31T17:00:00Z', '2027-01-31T17:00:00Z', true],
    // 17:00 in Paris is 16:00 in Dakar in winter, 15:00 in summer
    ['2027-01-31T17:00+01:00', '2027-01-31T15:59:59Z', false],
    ['2027-01-31T17:00+01:00', '2027-01-31T16:00:00Z', true],
    ['2027-07-31T17:00+02:00', '2027-07-31T14:59:59Z', false],
    ['2027-07-31T17:00+02:00', '2027-07-31T15:00:00Z', true],
    // midnight in Paris is still the day before in Dakar
    ['2027-02-01T00:00+01:00', '2027-01-31T22:59:59Z', false],
    ['2027-02-01T00:00+01:00', '2027-01-31T23:00:00Z', true],
  ])('a deadline of %s at %s: %s', (deadline, now, over) => {
    expect(codes({ deadline }, now)).toEqual(over ? ['/deadline deadline-past'] : []);
  });

  it.each([
    ['2027-01-31', '2027-01-31T23:59:59Z', false],
    ['2027-01-31', '2027-02-01T00:00:00Z', true],
  ])('a period that ends on %s at %s: %s', (end, now, over) => {
    expect(codes({ period: { end } }, now)).toEqual(over ? ['/period/end period-past'] : []);
  });

  it('is told of deadline and period at once, and of nothing that has neither', () => {
    const both = { deadline: '2026-01-01', period: { end: '2026-01-01' } };
    expect(codes(both, '2027-01-01T00:00:00Z')).toEqual(['/deadline deadline-past', '/period/end period-past']);
    expect(codes({}, '2027-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('Results of a call', () => {
  it.each([
    ['2027-01-31', '2027-01-31', true],
    ['2027-01-30', '2027-01-31', false],
    // the last day on which this can be met, in Dakar, is the 30th
    ['2027-01-30', '2027-01-31T00:00+01:00', true],
    ['2027-01-29', '2027-01-31T00:00+01:00', false],
  ])('on %s, of one that ends on %s: %s', (resultsOn, deadline, sound) => {
    expect(resultsAfterDeadline(resultsOn, { deadline })).toHaveLength(sound ? 0 : 1);
  });
});
