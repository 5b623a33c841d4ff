import type { ActivityRole } from '@penc/domain';
import { donorCountry, donorType, isDonor, isStateBudget } from './donors';

describe('the budget of the State', () => {
  it.each([
    ['BCI-ETAT', true],
    ['BCI - État', true],
    ['International Commercial Bank Senegal', true],
    ['international commercial bank (senegal)', true],
    ['Budget consolidé d’investissement', true],
    ['State (Taxes)', true],
    ['State (Functioning Budget)', true],
    ['Gouvernement du Sénégal', true],
    ['International Commercial Bank', false],
    ['Société Nationale d’Exploitation des Eaux du Sénégal', false],
    ['United States (Millenium Challenge Account)', false],
    ['West African Development Bank', false],
  ])('%s: %s', (name, expected) => {
    expect(isStateBudget(name)).toBe(expected);
  });
});

describe('a donor', () => {
  const cases: readonly (readonly [ActivityRole, readonly string[], boolean])[] = [
    ['funding', ['Italy'], true],
    ['extending', ['UNDP'], true],
    ['implementing', ['UNDP'], false],
    ['accountable', ['Italy'], false],
    ['reporting', ['AidData'], false],
    ['funding', ['International Commercial Bank Senegal'], false],
    ['funding', ['Budget national', 'National budget'], false],
    ['funding', ['None'], false],
    ['funding', ['Beneficiaries'], false],
    ['funding', ['…'], false],
    ['funding', [], false],
  ];
  it.each(cases)('%s, %j: %s', (role, names, expected) => {
    expect(isDonor({ role, names })).toBe(expected);
  });
});

describe('the type of a donor', () => {
  it.each([
    ['10', 'Ministry of Foreign Affairs', 'cooperation-agency'],
    ['11', 'Région Occitanie', 'foreign-local-authority'],
    ['21', 'Grdr', 'international-ngo'],
    ['22', 'Enda', 'national-ngo'],
    ['40', 'UNICEF', 'un-agency'],
    ['40', 'World Bank', 'development-bank'],
    ['40', 'European Commission', 'multilateral'],
    ['60', 'Fondation de France', 'foundation'],
    ['70', 'Sonatel', 'company'],
    ['80', 'Université Gaston Berger', 'university'],
    [null, 'Japan', 'cooperation-agency'],
    [null, 'French Development Agency', 'cooperation-agency'],
    [null, 'United Nations Population Fund', 'un-agency'],
    [null, 'World Health Organization', 'un-agency'],
    [null, 'International Development Association', 'development-bank'],
    [null, 'African Development Bank/African Development Fund', 'development-bank'],
    [null, 'Arab Bank of Economic Development in Africa', 'development-bank'],
    [null, 'KfW', 'development-bank'],
    [null, 'Banking Company of West Africa', 'financial-institution'],
    [null, 'European Union/European Development Fund', 'multilateral'],
    [null, 'United States African Development Foundation', 'foundation'],
    [null, 'Société Nationale d’Exploitation des Eaux du Sénégal', 'company'],
    ['99', 'Italy', 'cooperation-agency'],
    ['constructor', 'Italy', 'cooperation-agency'],
  ])('%s, %s: %s', (iatiType, name, expected) => {
    expect(donorType(iatiType, name)).toBe(expected);
  });
});

describe('the country of a donor', () => {
  it.each([
    ['Italy', 'IT'],
    ['Royaume d’Espagne', 'ZZ'],
    ['Espagne', 'ES'],
    ['UNICEF', 'ZZ'],
  ])('%s: %s', (name, expected) => {
    expect(donorCountry(name)).toBe(expected);
  });
});
