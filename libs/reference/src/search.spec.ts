import * as fc from 'fast-check';
import { contains, searchSectors, searchTerritories, sector, territories } from './index';

const namesFor = (text: string, options?: Parameters<typeof searchTerritories>[1]) =>
  searchTerritories(text, options).map(({ name, level }) => `${name} ${level}`);

describe('searching territories', () => {
  it.each(['Sédhiou', 'sedhiou', ' SEDHIOU ', 'Se\u0301dhiou'])('finds Sédhiou for « %s », region first', (text) => {
    expect(namesFor(text)).toEqual(['Sédhiou region', 'Sédhiou department', 'Sédhiou commune']);
  });

  it('reads old and new spellings of apostrophes and hyphens alike', () => {
    expect(namesFor("M'Bour", { limit: 2 })).toEqual(['Mbour department', 'Mbour commune']);
    expect(namesFor('ndiebene gandiole')).toEqual(['Ndiébène Gandiole commune']);
    expect(namesFor('sacre coeur')).toEqual(['Mermoz-Sacré-Cœur commune']);
    expect(namesFor('PATTE D’OIE')).toEqual(namesFor("patte d'oie"));
  });

  it('puts names that begin with the text before words that do, and those before the rest', () => {
    const found = namesFor('mbar', { level: 'commune' });
    expect(found[0]).toBe('Mbar commune');
    const touba = searchTerritories('touba', { limit: 100 }).map(({ name }) => name);
    expect(touba[0]).toBe('Touba Fall');
    expect(touba.at(-1)).toBe('Toubacouta');
    const gui = searchTerritories('gui', { limit: 100 }).map(({ name }) => name);
    expect(gui.indexOf('Guinguinéo')).toBeLessThan(gui.indexOf('Dendèye Gouye Gui'));
    expect(gui.indexOf('Dendèye Gouye Gui')).toBeLessThan(gui.indexOf('Nguidilé'));
  });

  it('keeps to a level and to what lies within a territory', () => {
    expect(namesFor('velingara', { level: 'commune', within: 'SN-MT' })).toEqual(['Vélingara commune']);
    expect(searchTerritories('', { within: 'SN1102', limit: 100 })).toHaveLength(16);
    expect(searchTerritories('', { level: 'department', limit: 100 })).toHaveLength(46);
  });

  it('finds a territory by its code', () => {
    expect(searchTerritories('sn-se')[0]?.code).toBe('SN-SE');
    expect(searchTerritories('SN1102', { limit: 1 })[0]?.code).toBe('SN1102');
  });

  it('finds every territory by its own name, gives no more than asked, and never fails', () => {
    fc.assert(
      fc.property(fc.constantFrom(...territories()), (one) => {
        const found = searchTerritories(one.name, { limit: 613 });
        expect(found.map(({ code }) => code)).toContain(one.code);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, limit) => {
        const found = searchTerritories(text, { limit, within: 'SN-SE' });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(found.every(({ code }) => contains('SN-SE', code))).toBe(true);
      }),
    );
  });
});

describe('searching sectors', () => {
  it('finds a sector by name in the language asked for', () => {
    expect(searchSectors('formation professionnelle', 'fr')[0]?.code).toBe('11330');
    expect(searchSectors('vocational', 'en')[0]?.code).toBe('11330');
    expect(searchSectors('decentralisation', 'fr')[0]?.code).toBe('15112');
  });

  it('finds a code, then what begins with it', () => {
    const codes = searchSectors('151', 'fr', 20).map(({ code }) => code);
    expect(codes[0]).toBe('151');
    expect(codes.filter((code) => !code.startsWith('151'))).toEqual([]);
  });

  it('looks into descriptions after all names', () => {
    const codes = searchSectors('remittances', 'en', 50).map(({ code }) => code);
    expect(codes).toContain('24050');
  });

  it('offers no withdrawn code', () => {
    expect(searchSectors('', 'fr', 1000).every(({ active }) => active)).toBe(true);
    expect(searchSectors('23010', 'fr')).toEqual([]);
    expect(sector('23010')?.active).toBe(false);
  });
});
