import fc from 'fast-check';
import { textLikeness } from './likeness';

const lengths = fc.integer({ min: 150, max: 4_000 });

describe('the likeness of the words of two texts', () => {
  it('of a text with itself is much the same whatever its length', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const found = textLikeness(length * length, length, length);
        expect(found).toBeGreaterThan(0.75);
        expect(found).toBeLessThan(0.9);
      }),
    );
  });

  it('grows with what they have in common, and shrinks with what else either says', () => {
    fc.assert(
      fc.property(lengths, lengths, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (own, others, share) => {
        const common = own * others * share;
        const found = textLikeness(common, own, others);
        expect(textLikeness(common * 1.1, own, others)).toBeGreaterThan(found);
        expect(textLikeness(common, own * 1.1, others)).toBeLessThan(found);
        expect(textLikeness(common, own, others * 1.1)).toBeLessThan(found);
      }),
    );
  });

  it('is nothing for a text that says nothing', () => {
    expect([textLikeness(0, 0, 500), textLikeness(0, 500, 0), textLikeness(0, 0, 0)]).toEqual([0, 0, 0]);
  });
});
