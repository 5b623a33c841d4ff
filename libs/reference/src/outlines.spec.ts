import { MAP_BOX, regionOutlines, territories } from './index';

describe('The map of the regions', () => {
  it('has a shape for each of them, and a place for its number', () => {
    const regions = territories().filter(({ level }) => level === 'region');
    expect(regionOutlines().map(({ code }) => code)).toEqual(regions.map(({ code }) => code).toSorted());
    for (const { code, path, at } of regionOutlines()) {
      expect([code, path]).toEqual([code, expect.stringMatching(/^(M\d+ \d+l[-\d ]+z)+$/)]);
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(MAP_BOX.width);
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(MAP_BOX.height);
    }
  });

  it('is light: a few kilobytes on a page', () => {
    expect(regionOutlines().reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(5_000);
  });
});
