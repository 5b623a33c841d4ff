import { Codes } from './codes';
import { Nearness, UNSAID, nearestToNeed, nearestToOffer } from './nearness';

/** Codes are near by what their numbers have in common: 10,000 for the same, 100 for each step that an offer is behind. */
function some(count: number) {
  const codes = new Codes();
  codes.numbersOf(Array.from({ length: count }, (_, place) => `code-${place}`));
  return {
    codes,
    nearness: new Nearness(codes, (needs, offers) => Math.max(0, 10_000 - 100 * Math.abs(needs - offers) - needs)),
  };
}

describe('how near codes are', () => {
  const { nearness } = some(200);

  it('averages, over those of the need, the nearest of the offer: whichever of the two asks', () => {
    const [needs, offers] = [Int32Array.of(10, 50, 120), Int32Array.of(12, 118)];
    const expected = Math.floor((10_000 - 200 - 10 + (10_000 - 3_800 - 50) + (10_000 - 200 - 120)) / 3);
    expect(nearestToNeed(nearness.toNeed(needs), Int32Array.of(-1, ...offers), 1, 2)).toBe(expected);
    expect(nearestToOffer(nearness.toOffer(offers), Int32Array.of(-1, ...needs), 1, 3)).toBe(expected);
  });

  it('is unsaid where one of the two names nothing', () => {
    const codes = Int32Array.of(1);
    const nobody = new Int32Array(0);
    expect(nearestToNeed(nearness.toNeed(nobody), codes, 0, 1)).toBe(UNSAID);
    expect(nearestToNeed(nearness.toNeed(codes), nobody, 0, 0)).toBe(UNSAID);
    expect(nearestToOffer(nearness.toOffer(nobody), codes, 0, 1)).toBe(UNSAID);
    expect(nearestToOffer(nearness.toOffer(codes), nobody, 0, 0)).toBe(UNSAID);
  });

  it('is known of codes that come after somebody has asked', () => {
    const growing = some(3);
    const asked = Int32Array.of(2);
    expect(growing.nearness.toNeed(asked)[0]?.length).toBe(3);
    const later = growing.codes.numberOf('later');
    expect(nearestToNeed(growing.nearness.toNeed(asked), Int32Array.of(later), 0, 1)).toBe(10_000 - 100 - 2);
    expect(nearestToOffer(growing.nearness.toOffer(asked), Int32Array.of(later), 0, 1)).toBe(10_000 - 100 - 3);
  });

  it('is found anew of codes without end, and never kept', () => {
    const many = some(1_100);
    const [beyond, within] = [Int32Array.of(1_090), Int32Array.of(5)];
    expect(many.nearness.toNeed(within)[0]).toBe(many.nearness.toNeed(within)[0]);
    expect(many.nearness.toNeed(beyond)[0]).not.toBe(many.nearness.toNeed(beyond)[0]);
    expect(nearestToNeed(many.nearness.toNeed(beyond), Int32Array.of(1_092), 0, 1)).toBe(10_000 - 200 - 1_090);
  });
});
