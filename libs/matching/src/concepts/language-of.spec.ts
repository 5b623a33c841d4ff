import { languageOf } from './language-of';
import { wordsOf } from './stems';

describe('The language of a text', () => {
  it.each([
    ['fr', 'Training of the women of the village', 'en'],
    ['en', 'Formation des femmes du village aux métiers de la mer', 'fr'],
    ['fr', 'Formation des femmes', 'fr'],
    ['fr', 'Water', 'fr'],
    ['en', 'For the project « Eau et vie », which is to begin in May', 'en'],
    ['fr', '', 'fr'],
  ] as const)('declared %s: « %s » is %s', (declared, text, language) => {
    expect(languageOf(wordsOf(text), declared)).toBe(language);
  });
});

describe('A text without words of grammar', () => {
  it('is in the language that knows its words', () => {
    const knows = (stem: string, language: string) => language === 'en' && ['well', 'villag', 'dri'].includes(stem);
    expect(languageOf(wordsOf('Dry wells, thirsty villages'), 'fr', knows)).toBe('en');
    expect(languageOf(wordsOf('Wells'), 'fr', knows)).toBe('fr');
  });
});
