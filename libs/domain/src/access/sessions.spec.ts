import { sessionRuns, isSeenLongAgo, sessionEnd } from './sessions';

const day = (number: number, ms = 0) => new Date(Date.UTC(2026, 0, number) + ms);

describe('a session', () => {
  it.each([
    ['just begun', day(1), day(1), null, day(1), true],
    ['unused for 14 days less a moment', day(1), day(1), null, day(15, -1), true],
    ['unused for 14 days', day(1), day(1), null, day(15), false],
    ['used again on the 14th day', day(1), day(14), null, day(20), true],
    ['used every day, on its 90th', day(1), day(90), null, day(91, -1), true],
    ['used every day, after 90 days', day(1), day(90), null, day(91), false],
    ['revoked', day(1), day(1), day(1), day(1), false],
  ])('%s', (_, createdAt, seenAt, revokedAt, now, expected) => {
    expect(sessionRuns({ createdAt, seenAt, revokedAt }, now)).toBe(expected);
  });

  it('ends 14 days after its last use, 90 days after its start at the latest', () => {
    expect(sessionEnd({ createdAt: day(1), seenAt: day(3) })).toEqual(day(17));
    expect(sessionEnd({ createdAt: day(1), seenAt: day(85) })).toEqual(day(91));
  });

  it('writes its use down every five minutes at most', () => {
    expect(isSeenLongAgo(day(1), day(1, 299_999))).toBe(false);
    expect(isSeenLongAgo(day(1), day(1, 300_000))).toBe(true);
  });
});
