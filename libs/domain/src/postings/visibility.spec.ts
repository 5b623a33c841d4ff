import { VISIBILITIES } from './words';
import { isConfidential, mayReadAs, seenOn, visibilityOn } from './visibility';

describe('who may know of a posting', () => {
  it('is anyone when nothing is said', () => {
    expect(visibilityOn({}, '2027-01-01')).toBe('public');
  });

  it.each(VISIBILITIES)('%s without an embargo', (visibility) => {
    expect(visibilityOn({ visibility }, '2027-01-01')).toBe(visibility);
    expect(isConfidential({ visibility }, '2027-01-01')).toBe(visibility === 'coordinators');
  });

  it.each([
    ['2026-12-31', 'coordinators'],
    ['2027-01-01', 'members'],
    ['2027-01-02', 'members'],
  ])('on %s, of members from 1 January: %s', (today, expected) => {
    expect(visibilityOn({ visibility: 'members', embargoUntil: '2027-01-01' }, today)).toBe(expected);
  });

  it('stays with the coordinators after the embargo where it is for them', () => {
    expect(isConfidential({ visibility: 'coordinators', embargoUntil: '2026-01-01' }, '2027-01-01')).toBe(true);
  });
});

describe('who is a reader of what', () => {
  const inside = { inside: true, verified: false };
  const member = { inside: false, verified: true };
  const applicant = { inside: false, verified: false };
  it.each([
    ['public', [true, true, true]],
    ['members', [true, true, false]],
    ['coordinators', [true, false, false]],
  ] as const)('%s: its side and coordinators, members, applicants: %j', (visibility, expected) => {
    expect([inside, member, applicant].map((eye) => mayReadAs(visibility, eye))).toEqual(expected);
  });
});

describe('readers are told of a posting that it is seen', () => {
  const today = '2027-01-01';
  it.each([
    [{}, 'public'],
    [{ visibility: 'members' }, 'members'],
    [{ visibility: 'coordinators' }, 'coordinators'],
    [{ embargoUntil: '2027-01-02' }, 'embargo'],
    [{ embargoUntil: today }, 'public'],
    [{ visibility: 'members', embargoUntil: '2027-01-02' }, 'embargo'],
    [{ visibility: 'members', embargoUntil: today }, 'members'],
    // its day opens nothing
    [{ visibility: 'coordinators', embargoUntil: '2027-01-02' }, 'coordinators'],
  ] as const)('%j: %s', (posting, seen) => {
    expect(seenOn(posting, today)).toBe(seen);
  });
});
