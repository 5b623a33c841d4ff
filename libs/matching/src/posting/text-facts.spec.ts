import { score } from '../score';
import { aNeed, anOffer } from '../samples/postings';
import { textFacts } from './text-facts';
import { DEFAULT_WEIGHTS } from '../weights';

const FORAGE = {
  title: 'Forage et château d’eau à Linguère',
  description: 'Un forage équipé et un réseau de bornes-fontaines pour les villages, avec la formation de l’ASUFOR.',
};
const WELLS = {
  title: 'Boreholes for the villages of Linguère',
  description: 'We pay for boreholes and for the training of those who will look after them.',
};
const languageOf = (text: typeof FORAGE, language: 'fr' | 'en') => textFacts({ ...text, language }).language;

describe('What scoring knows of a text', () => {
  it('is in the language that it is written in, whichever was chosen', () => {
    expect([languageOf(FORAGE, 'fr'), languageOf(FORAGE, 'en')]).toEqual(['fr', 'fr']);
    expect([languageOf(WELLS, 'fr'), languageOf(WELLS, 'en')]).toEqual(['en', 'en']);
  });

  it('is in the chosen one where the text does not tell', () => {
    const names = { title: 'PAPSEN', description: 'Linguère 2026' };
    expect([languageOf(names, 'fr'), languageOf(names, 'en')]).toEqual(['fr', 'en']);
  });

  it('is the same however the language was chosen, so that the score of a pair is as well', () => {
    const other = { title: 'Appui aux forages ruraux', description: 'Forages et bornes-fontaines pour des villages.' };
    const total = (chosen: 'fr' | 'en') =>
      score(aNeed(textFacts({ ...FORAGE, language: 'fr' })), anOffer(textFacts({ ...other, language: chosen })), {
        today: '2026-12-15',
        weights: DEFAULT_WEIGHTS,
      }).total;
    expect(total('en')).toBe(total('fr'));
  });
});
