import { axesTold, lookUpAxis } from './axes';

describe('Axes and the themes within them, as tables name them', () => {
  it.each([
    ['retour', 'theme', 'return'],
    ['retour', 'subtheme', 'return'],
    ['mobilisation de la diaspora', 'subtheme', 'diaspora'],
    ['accompagnement psychosocial', 'theme', 'psychosocial'],
    ['appui psychosocial', 'subtheme', 'psychosocial'],
    ['Accueil', 'subtheme', 'reception'],
    ['local plans', 'subtheme', 'local-plans'],
  ] as const)('« %s » in a column of a %s is %s', (text, list, code) => {
    expect(lookUpAxis(text, list)).toMatchObject({ code });
  });

  it.each([
    ['développement', 'theme'],
    ['agriculture', 'subtheme'],
    ['diaspora associations and skills', 'theme'],
  ] as const)('« %s » in a column of a %s is neither', (text, list) => {
    expect(lookUpAxis(text, list)).not.toHaveProperty('code');
  });

  it.each([
    [[], { themes: [] }],
    [['return'], { themes: ['return'] }],
    [['psychosocial'], { themes: ['return'], subthemes: ['psychosocial'] }],
    [
      ['reception', 'psychosocial', 'dialogue'],
      { themes: ['return', 'planning'], subthemes: ['reception', 'psychosocial', 'dialogue'] },
    ],
    // which axis it is has been said: the theme is refused by the rules of the posting
    [['diaspora', 'psychosocial'], { themes: ['diaspora'], subthemes: ['psychosocial'] }],
  ])('%j are told apart', (codes, told) => {
    expect(axesTold(codes)).toEqual(told);
  });
});
