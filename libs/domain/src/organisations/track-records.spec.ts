import { type ActivityStatus, countsAsEvidence } from './track-records';

describe('an activity counts as evidence', () => {
  const cases: readonly (readonly [ActivityStatus | null, readonly string[], boolean])[] = [
    ['pipeline', ['14030'], false],
    ['implementation', ['14030'], true],
    ['finalisation', ['14030'], true],
    ['closed', ['140'], true],
    ['cancelled', ['14030'], false],
    ['suspended', ['14030'], true],
    [null, ['14030'], true],
    ['closed', [], false],
    [null, [], false],
  ];
  it.each(cases)('%s, sectors %j: %s', (status, sectors, expected) => {
    expect(countsAsEvidence({ status, sectors })).toBe(expected);
  });
});
