import * as fc from 'fast-check';
import {
  ancestorsOf,
  contains,
  descendantsOf,
  related,
  territories,
  territory,
  territoryName,
  territoryWithArticle,
  type Territory,
  type TerritoryLevel,
} from './index';

const at = (level: TerritoryLevel) => territories().filter((one) => one.level === level);
const any = fc.constantFrom(...territories().map((one) => one.code));
const parentLevel: Readonly<Record<TerritoryLevel, TerritoryLevel | null>> = {
  country: null,
  region: 'country',
  department: 'region',
  commune: 'department',
};

describe('the territories of Senegal', () => {
  it('are one country, 14 regions, 46 departments and 552 communes, each with its own code', () => {
    expect([at('country'), at('region'), at('department'), at('commune')].map((found) => found.length)).toEqual([
      1, 14, 46, 552,
    ]);
    expect(new Set(territories().map((one) => one.code)).size).toBe(613);
  });

  it('lie in a territory of the level above', () => {
    for (const one of territories()) {
      const parent = one.parent === null ? null : territory(one.parent);
      expect([one.code, parent === null ? null : parent?.level]).toEqual([one.code, parentLevel[one.level]]);
    }
  });

  it('are reached from the country, each once', () => {
    const below = descendantsOf('SN');
    expect(below).toHaveLength(612);
    expect(new Set(below).size).toBe(612);
  });

  it('lie, departments, in the region of their P-code', () => {
    for (const one of at('department').filter(({ codes }) => codes.pcode !== null)) {
      expect(territory(one.parent ?? '')?.codes.pcode).toBe(one.codes.pcode?.slice(0, 4));
    }
  });

  it('leave no region without a department and no department without a commune', () => {
    for (const one of [...at('region'), ...at('department')]) expect(descendantsOf(one.code).length).toBeGreaterThan(0);
  });

  it('keep Keur Massar, which has no official code, in the region of Dakar with its six communes', () => {
    const found = at('department').filter(({ codes }) => codes.pcode === null);
    expect(found.map(({ name, parent }) => [name, parent])).toEqual([['Keur Massar', 'SN-DK']]);
    expect(descendantsOf(found[0]?.code ?? '')).toHaveLength(6);
  });

  it('have codes of our own for communes, made of the department and the name', () => {
    expect(territory('SN1102-TANAFF')).toMatchObject({ name: 'Tanaff', parent: 'SN1102', level: 'commune' });
    expect(territory('SN0203-TOUBA-MOSQUEE')?.name).toBe('Touba Mosquée');
    for (const one of at('commune')) expect(one.code).toMatch(new RegExp(`^${one.parent}-[A-Z0-9]+(-[A-Z0-9]+)*$`));
  });

  it('have neighbours that are neighbours of each other', () => {
    for (const one of at('region')) {
      expect(one.neighbours.length).toBeGreaterThan(0);
      for (const near of one.neighbours) expect(territory(near)?.neighbours).toContain(one.code);
    }
    expect(territory('SN-KL')?.neighbours).toEqual(['SN-FK', 'SN-KA']);
  });

  it('show the figures of regions with their year, and no poverty rate where none is published', () => {
    expect(territory('SN-SE')?.figures).toEqual({
      population: { value: 589_266, year: 2023 },
      areaKm2: 7347,
      poverty: { percent: 64.4, year: 2021 },
      emigrantShare: { percent: 2.5, year: 2013 },
    });
    expect(at('region').filter(({ figures }) => figures?.poverty).length).toBe(8);
  });
});

describe('containing', () => {
  it('follows the line of parents, nearest first', () => {
    expect(ancestorsOf('SN1102-TANAFF')).toEqual(['SN1102', 'SN-SE', 'SN']);
    expect(ancestorsOf('SN')).toEqual([]);
    expect(ancestorsOf('nowhere')).toEqual([]);
  });

  it('counts a territory as containing itself, and unknown codes as containing nothing', () => {
    expect(contains('SN-SE', 'SN-SE')).toBe(true);
    expect(contains('SN-SE', 'SN1102-TANAFF')).toBe(true);
    expect(contains('SN1102-TANAFF', 'SN-SE')).toBe(false);
    expect(contains('nowhere', 'nowhere')).toBe(false);
  });

  it('relates a territory to what it lies in and to what lies in it, not to its neighbour', () => {
    expect(related('SN', 'SN1102')).toBe(true);
    expect(related('SN1102', 'SN')).toBe(true);
    expect(related('SN-SE', 'SN-KD')).toBe(false);
  });

  it('agrees with the lists of descendants, for any two territories', () => {
    fc.assert(
      fc.property(any, any, (outer, inner) => {
        expect(contains(outer, inner)).toBe(outer === inner || descendantsOf(outer).includes(inner));
        expect(related(outer, inner)).toBe(related(inner, outer));
      }),
    );
  });
});

describe('the names of territories', () => {
  it.each([
    ['SN1102-TANAFF', 'Tanaff', 'Tanaff'],
    ['SN', 'Sénégal', 'Senegal'],
    ['SN0903', 'Ranérou Ferlo', 'Ranérou Ferlo'],
    ['SN0903-VELINGARA', 'Vélingara (département de Ranérou Ferlo)', 'Vélingara (Ranérou Ferlo department)'],
    ['SN0703-VELINGARA', 'Vélingara (département de Vélingara)', 'Vélingara (Vélingara department)'],
    ['SN0703', 'département de Vélingara', 'Vélingara department'],
    ['SN1402-MLOMP', 'Mlomp (département d’Oussouye)', 'Mlomp (Oussouye department)'],
    ['SN0502-KAOLACK', 'commune de Kaolack', 'Kaolack commune'],
    ['SN0502', 'département de Kaolack', 'Kaolack department'],
    ['SN-KL', 'région de Kaolack', 'Kaolack region'],
  ])('%s is « %s » and “%s”', (code, fr, en) => {
    expect([territoryName(code, 'fr'), territoryName(code, 'en')]).toEqual([fr, en]);
  });

  it.each([
    ['SN', 'le Sénégal', 'Senegal'],
    ['SN-SE', 'la région de Sédhiou', 'the Sédhiou region'],
    ['SN0703', 'le département de Vélingara', 'the Vélingara department'],
    ['SN1402', 'le département d’Oussouye', 'the Oussouye department'],
    ['SN1102-TANAFF', 'la commune de Tanaff', 'the Tanaff commune'],
    [
      'SN0903-VELINGARA',
      'la commune de Vélingara (département de Ranérou Ferlo)',
      'the Vélingara commune (Ranérou Ferlo department)',
    ],
  ])('within a sentence %s is « %s » and “%s”', (code, fr, en) => {
    expect([territoryWithArticle(code, 'fr'), territoryWithArticle(code, 'en')]).toEqual([fr, en]);
  });

  it('are never the same for two territories', () => {
    for (const language of ['fr', 'en'] as const) {
      const names = territories().map((one: Territory) => territoryName(one.code, language));
      expect(new Set(names).size).toBe(613);
    }
  });

  it('show the department of the five names that communes share', () => {
    const shown = at('commune').filter((one) => territoryName(one.code, 'fr').includes('('));
    expect([...new Set(shown.map((one) => one.name))].sort()).toEqual([
      'Dinguiraye',
      'Missirah',
      'Mlomp',
      'Médina Gounass',
      'Vélingara',
    ]);
  });

  it('are written as names, none in capitals but the acronym', () => {
    const shouted = at('commune').filter(({ name }) => /\p{Lu}{3,}/u.test(name));
    expect(shouted.map(({ name }) => name)).toEqual(['HLM']);
  });

  it('refuse a code that names nothing', () => {
    expect(() => territoryName('SN9999', 'fr')).toThrow(RangeError);
  });
});
