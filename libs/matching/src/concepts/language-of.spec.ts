import { languageOf } from './language-of';

describe('The language of a text', () => {
  it.each([
    ['fr', 'Training of the women of the village', 'en'],
    ['en', 'Formation des femmes du village aux métiers de la mer', 'fr'],
    ['fr', 'Formation des femmes', 'fr'],
    ['fr', 'Water', 'fr'],
    ['en', 'For the project « Eau et vie », which is to begin in May', 'en'],
    ['fr', '', 'fr'],
  ] as const)('declared %s: « %s » is %s', (declared, text, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });
});
