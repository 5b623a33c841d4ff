import { asksWhetherMet } from './met';

const amount = { value: '45000000', currency: 'XOF' } as const;
const inKind = [{ what: 'Pompes', quantity: 3, unit: 'pièces' }];

describe('Whether a need in kind is met, its side is asked', () => {
  it.each([
    ['completed', 'open', { inKind }, true],
    ['completed', 'paused', { inKind }, true],
    ['completed', 'closed', { inKind }, false],
    ['completed', 'expired', { inKind }, false],
    ['completed', 'withdrawn', { inKind }, false],
    ['active', 'open', { inKind }, false],
    ['ended', 'open', { inKind }, false],
    // money is counted
    ['completed', 'open', { amount, inKind }, false],
    ['completed', 'open', { amount }, false],
    ['completed', 'open', {}, false],
    ['completed', 'open', { inKind: [] }, false],
  ] as const)('of a partnership that is %s, a need that is %s, with %j: %s', (partnership, need, content, expected) => {
    expect(asksWhetherMet({ partnership, need, content })).toBe(expected);
  });
});
