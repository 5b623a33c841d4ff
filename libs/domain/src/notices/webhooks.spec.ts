import { heldFor, isGivenUp, nextAttemptAt, retrySeconds, verdictOn } from './webhooks';

describe('a delivery', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [199, 'failed'],
    [301, 'failed'],
    [307, 'failed'],
    [400, 'failed'],
    [404, 'failed'],
    [410, 'gone'],
    [429, 'failed'],
    [500, 'failed'],
    [null, 'failed'],
  ] as const)('answered with %s is %s', (status, verdict) => {
    expect(verdictOn(status)).toBe(verdict);
  });

  it('is tried again less and less often, over about a day', () => {
    const waits: number[] = [];
    for (let wait = retrySeconds(1); wait !== null; wait = retrySeconds(waits.length + 1)) waits.push(wait);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600;
    expect(hours).toBeGreaterThan(20);
    expect(hours).toBeLessThan(28);
    expect(retrySeconds(waits.length + 1)).toBeNull();
  });
});

describe('a delivery that has failed so far', () => {
  const at = new Date('2027-03-01T10:00:00Z');
  it.each([
    [0, null, null],
    [1, at, '2027-03-01T10:00:05.000Z'],
    [2, at, '2027-03-01T10:05:00.000Z'],
    [7, at, '2027-03-01T18:00:00.000Z'],
    [8, at, null],
  ] as const)('%i times, the last at %s, is tried again at %s', (attempts, attemptedAt, expected) => {
    expect(nextAttemptAt(attempts, attemptedAt)?.toISOString() ?? null).toBe(expected);
  });
});

describe('a delivery', () => {
  it.each([
    ['active', true, null],
    ['active', false, 'organisation-suspended'],
    ['disabled', true, 'webhook-disabled'],
    ['disabled', false, 'webhook-disabled'],
  ] as const)('of a webhook that is %s, and may leave: %s, is held for %s', (webhook, mayLeave, held) => {
    expect(heldFor(webhook, mayLeave)).toBe(held);
  });
});

describe('a webhook that fails', () => {
  const since = new Date('2027-03-01T10:00:00Z');
  it.each([
    ['2027-03-01T10:00:00Z', false],
    ['2027-03-06T09:59:59Z', false],
    ['2027-03-06T10:00:00Z', true],
    ['2027-04-01T10:00:00Z', true],
  ])('since 1 March is given up at %s: %s', (now, expected) => {
    expect(isGivenUp(since, new Date(now))).toBe(expected);
  });
});
