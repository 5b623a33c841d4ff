import { LANGUAGES } from '@penc/domain';
import { countries, countryName, isCountry } from './index';

describe('The countries', () => {
  it('are the 249 of ISO 3166-1, each once, in order', () => {
    expect(countries()).toHaveLength(249);
    expect([...new Set(countries())].sort()).toEqual(countries());
  });

  it('have a name of their own in both languages', () => {
    for (const language of LANGUAGES) {
      const names = countries().map((code) => countryName(code, language));
      expect(new Set(names).size).toBe(249);
      expect(names.filter((name, place) => name === countries()[place])).toEqual([]);
    }
    expect(['SN', 'IT', 'ES', 'US'].map((code) => countryName(code, 'fr'))).toEqual([
      'Sénégal',
      'Italie',
      'Espagne',
      'États-Unis',
    ]);
  });

  it('are no others', () => {
    for (const code of ['XX', 'EU', 'UN', 'fr', 'FRA', '']) {
      expect(isCountry(code)).toBe(false);
      expect(() => countryName(code, 'fr')).toThrow(RangeError);
    }
  });
});
