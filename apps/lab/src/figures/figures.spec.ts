import { median, percentile, ratioOf } from './figures';

const round = (perSecond: number) => ({ perSecond, latencies: [] });

describe('figures', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 0.99, 3],
    [[5], 0.95, 5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0, 1],
    [[], 0.5, NaN],
  ])('of %j, the percentile %d is %d', (values, share, expected) => expect(percentile(values, share)).toBe(expected));

  it.each([
    [[1, 9, 2], 2],
    [[4, 1], 2.5],
    [[], NaN],
  ])('of %j, the median is %d', (values, expected) => expect(median(values)).toBe(expected));

  it('compares each round with the one beside it, not the sums', () => {
    const product = [round(50), round(10), round(30)];
    const bare = [round(100), round(100), round(40)];
    expect(ratioOf(product, bare)).toEqual({ median: 0.5, least: 0.1, most: 0.75 });
  });
});
