import { type Currency, LANGUAGES, rateOn } from '@penc/domain';
import {
  LABEL_LISTS,
  categoryOf,
  exchangeRates,
  gcmObjectives,
  iatiOrganisationTypes,
  inXof,
  label,
  labelsOf,
  sdgGoals,
  sdgTargets,
  sector,
  sectorContains,
  sectorName,
  sectors,
  theme,
  themes,
} from './index';

const written = (text: string) => text !== '' && text === text.trim();

describe('the DAC sectors', () => {
  it('are 326 sectors in 44 categories, each named in both languages', () => {
    expect(sectors().filter(({ level }) => level === 'sector')).toHaveLength(326);
    expect(sectors().filter(({ level }) => level === 'category')).toHaveLength(44);
    for (const { code, name } of sectors())
      for (const language of LANGUAGES) {
        expect([code, written(name[language])]).toEqual([code, true]);
      }
  });

  it('belong each to a category that exists and whose code theirs begins with', () => {
    for (const one of sectors()) {
      expect(categoryOf(one.code)).toBe(one.code.slice(0, 3));
      expect(sector(categoryOf(one.code) ?? '')?.level).toBe('category');
    }
  });

  it('are contained by themselves and by their category', () => {
    expect(sectorContains('151', '15112')).toBe(true);
    expect(sectorContains('15112', '15112')).toBe(true);
    expect(sectorContains('15112', '151')).toBe(false);
    expect(sectorContains('152', '15112')).toBe(false);
    expect(sectorContains('99', '99')).toBe(false);
  });

  it('say their name, or refuse a code that the list does not have', () => {
    expect(sectorName('24050', 'en')).toBe('Remittance facilitation, promotion and optimisation');
    expect(() => sectorName('00000', 'fr')).toThrow(RangeError);
  });
});

describe('the axes', () => {
  it('lead to sectors that can be chosen, objectives and targets that exist', () => {
    const objectives = new Set(gcmObjectives().map((one) => one.number));
    const targets = new Set(sdgTargets().map((one) => one.code));
    expect(themes().map(({ code }) => code)).toEqual(['diaspora', 'return', 'planning']);
    for (const one of themes()) {
      expect(one.sectors.filter((code) => !sector(code)?.active)).toEqual([]);
      expect(one.gcm.filter((number) => !objectives.has(number))).toEqual([]);
      expect(one.sdg.filter((code) => !targets.has(code))).toEqual([]);
    }
    expect(theme('return')?.gcm).toEqual([21, 22, 16, 6]);
    expect(theme('unknown')).toBeUndefined();
  });
});

describe('the objectives of the Compact and the SDG', () => {
  it('are 23, 17 and 169, named in both languages', () => {
    expect(gcmObjectives().map((one) => one.number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(sdgGoals().map((one) => one.code)).toEqual(Array.from({ length: 17 }, (_, index) => `${index + 1}`));
    expect(sdgTargets()).toHaveLength(169);
    const names = [
      ...gcmObjectives().flatMap(({ name, shortName }) => [name, shortName]),
      ...[...sdgGoals(), ...sdgTargets()].map(({ name }) => name),
    ];
    for (const language of LANGUAGES) expect(names.filter((name) => !written(name[language]))).toEqual([]);
  });

  it('have different names: goal 8 is not goal 7', () => {
    for (const language of LANGUAGES) expect(new Set(sdgGoals().map(({ name }) => name[language])).size).toBe(17);
    expect(sdgGoals()[7]?.name.fr).toContain('travail décent');
  });

  it('belong, targets, to a goal that exists', () => {
    const goals = new Set(sdgGoals().map(({ code }) => code));
    expect(sdgTargets().filter(({ goal, code }) => !goals.has(goal) || !code.startsWith(`${goal}.`))).toEqual([]);
  });
});

describe('labels', () => {
  it.each(LABEL_LISTS)('of the list %s are written in both languages', (list) => {
    const words = labelsOf(list);
    expect(words.length).toBeGreaterThan(0);
    for (const { label: both } of words) expect([written(both.fr), written(both.en)]).toEqual([true, true]);
  });

  it('use the curved apostrophe', () => {
    const straight = LABEL_LISTS.flatMap((list) => labelsOf(list)).filter(({ label: { fr, en } }) => /'/.test(fr + en));
    expect(straight).toEqual([]);
  });

  it('tell the sides nothing of what coordinators have not approved', () => {
    for (const state of ['suggested', 'dismissed', 'postponed'] as const) {
      expect(label('suggestionPublicState', state, 'fr')).toBe('(non affichée)');
    }
    expect(label('suggestionState', 'agreed', 'fr')).toBe('accord de principe');
    expect(label('suggestionPublicState', 'agreed', 'en')).toBe('both interested: get in touch');
  });

  it('give every organisation type an IATI code', () => {
    expect(iatiOrganisationTypes.ard).toBe('15');
    expect(Object.keys(iatiOrganisationTypes)).toEqual(labelsOf('organisationType').map(({ code }) => code));
  });
});

describe('exchange rates', () => {
  it('are positive decimals, each row from its own day, in order', () => {
    const days = exchangeRates.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { USD, CHF } of exchangeRates) expect([USD, CHF].every((rate) => Number(rate) > 0)).toBe(true);
    expect(rateOn('2025-07-01', exchangeRates).USD).toBe('1.1720');
  });

  it.each<[string, Currency, string, number]>([
    ['1000', 'XOF', '2025-07-01', 1000],
    ['10', 'EUR', '2025-07-01', 6560],
    ['10', 'USD', '2025-06-29', 6314],
    ['10', 'USD', '2025-07-01', 5597],
  ])('turn %s %s of %s into %d francs', (value, currency, day, francs) =>
    expect(inXof({ value, currency }, day)).toBe(francs),
  );
});
