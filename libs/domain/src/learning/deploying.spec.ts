import { type Candidate, deployObstacle, isReportOld } from './deploying';

describe('weights can be put into force', () => {
  const sound: Candidate = { status: 'proposed', made: true, refusals: [], comparedWith: 7 };

  it.each([
    ['once their report is made and speaks for them', sound, null],
    ['from a trial', { ...sound, status: 'shadow' }, null],
    ['without a report, where experts have set them', { ...sound, comparedWith: null }, null],
    ['not again while they are', { ...sound, status: 'deployed' }, 'state'],
    ['not once they were', { ...sound, status: 'retired' }, 'state'],
    ['not before the report is made', { ...sound, made: false }, 'not-made'],
    ['not before it is made, whatever stands in it', { ...sound, made: false, refusals: ['not-better'] }, 'not-made'],
    ['not against their report', { ...sound, refusals: ['not-better', 'region-loses'] }, 'refused'],
    ['not instead of another than they were compared with', { ...sound, comparedWith: 6 }, 'compared-with-another'],
    ['not against their report, first of all', { ...sound, refusals: ['not-better'], comparedWith: 6 }, 'refused'],
  ] satisfies readonly [string, Candidate, string | null][])('%s', (_, candidate, obstacle) => {
    expect(deployObstacle(candidate, 7)).toBe(obstacle);
  });

  it('not while nothing is that they could be compared with', () => {
    expect(deployObstacle(sound, null)).toBe('compared-with-another');
  });
});

describe('a report', () => {
  const asOf = new Date('2026-03-01T12:00:00Z');

  it.each([
    ['of today', '2026-03-01T18:00:00Z', false],
    ['of thirty days ago', '2026-03-31T12:00:00Z', false],
    ['of more', '2026-03-31T12:00:01Z', true],
  ])('%s', (_, now, isOld) => {
    expect(isReportOld(asOf, new Date(now))).toBe(isOld);
  });
});
