import fc from 'fast-check';
import { millionths, partOf, quotient, share } from './integers';

const francs = fc.integer({ min: 0, max: 1_000_000_000_000_000 });

describe('whole-number arithmetic', () => {
  it('divides as big integers do', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (dividend, divisor) => {
        expect(BigInt(quotient(dividend, divisor))).toBe(BigInt(dividend) / BigInt(divisor));
      }),
    );
  });

  it('shares without rounding up, at any size', () => {
    fc.assert(
      fc.property(francs, fc.integer({ min: 1, max: 1_000_000_000_000_000 }), (part, whole) => {
        const exact = (BigInt(part) * 10_000n) / BigInt(whole);
        expect(BigInt(share(part, whole))).toBe(exact > 10_000n ? 10_000n : exact);
      }),
    );
    expect(share(999_999_999_999_999, 1_000_000_000_000_000)).toBe(9_999);
  });

  it('takes a rate of an amount as it was written, not as it is stored in binary', () => {
    expect(0.29 * 100).toBeLessThan(29);
    expect(partOf(100, millionths(0.29))).toBe(29);
    fc.assert(
      fc.property(francs, fc.integer({ min: 0, max: 1_000_000 }), (amount, rate) => {
        expect(BigInt(partOf(amount, rate))).toBe((BigInt(amount) * BigInt(rate)) / 1_000_000n);
      }),
    );
  });
});
