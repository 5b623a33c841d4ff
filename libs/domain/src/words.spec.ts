import { SUBTHEMES, THEMES, subthemesOf } from './words';

describe('The themes within an axis', () => {
  it.each([
    ['diaspora', ['diaspora-associations', 'diaspora-economy', 'diaspora-skills', 'decentralised-cooperation']],
    ['return', ['reception', 'economic-reintegration', 'psychosocial', 'protection']],
    ['planning', ['migration-data', 'local-plans', 'dialogue']],
  ] as const)('of %s are %s', (theme, subthemes) => {
    expect(subthemesOf(theme)).toEqual(subthemes);
  });

  it('are all there are, each within one', () => {
    expect(THEMES.flatMap(subthemesOf).toSorted()).toEqual(SUBTHEMES.toSorted());
  });
});
