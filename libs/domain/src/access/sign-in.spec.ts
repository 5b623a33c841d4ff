import { CODE_TRIES, challengeIsAlive } from './sign-in';

const now = new Date('2026-11-24T10:00:00Z');
const later = new Date('2026-11-24T10:00:01Z');
const fresh = { expiresAt: later, usedAt: null, tries: 0 };

describe('an asked-for sign-in is alive', () => {
  it.each([
    ['while fresh', fresh, true],
    ['after all wrong tries but one', { ...fresh, tries: CODE_TRIES - 1 }, true],
    ['not after the last wrong try', { ...fresh, tries: CODE_TRIES }, false],
    ['not once used', { ...fresh, usedAt: now }, false],
    ['not at its end', { ...fresh, expiresAt: now }, false],
    ['not before its mail is made', { ...fresh, expiresAt: null }, false],
  ])('%s', (_, facts, expected) => {
    expect(challengeIsAlive(facts, now)).toBe(expected);
  });
});
