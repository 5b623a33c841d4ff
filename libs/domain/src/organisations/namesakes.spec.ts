import { areNamesakes } from '../index';

describe('Two names of organisations', () => {
  it.each([
    ['ARD de Sédhiou', 'ARD DE SEDHIOU', true],
    ['ARD de Sédhiou', 'Agence régionale de développement de Sédhiou', true],
    ['A.R.D. de Sédhiou', 'Agence Régionale de Développement (ARD) – Sédhiou', true],
    ['ARD de Sédhiou', 'Sedhiou ARD', true],
    ['ARD de Sédhiou', 'ARD de Sedhio', true],
    ['ARD de Sédhiou', 'ARD de Kolda', false],
    ['OIM Sénégal', 'International Organization for Migration, Senegal', true],
    ['Association des ressortissants de Bakel', 'Ass. ressortissants de Bakel', true],
    ['Association des ressortissants de Bakel', 'Association des ressortissants de Matam', false],
    ['Commune de Louga', 'Conseil départemental de Louga', false],
    ['Commune de Louga', 'Commune de Lougan', true],
    ['Commune de Louga', 'Commune de Linga', false],
    ['Agence A', 'Agence B', false],
    ['ARD de Thiès', 'ARD de Thiès et Diourbel', false],
    ['–', '…', false],
  ])('« %s » and « %s » may be the same: %s', (one, other, expected) => {
    expect(areNamesakes(one, other)).toBe(expected);
    expect(areNamesakes(other, one)).toBe(expected);
  });
});
