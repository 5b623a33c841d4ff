import type { PartialCatalogue } from './catalogue/partial';
import { SPOKEN_LANGUAGES, ownName, say, speak, wholeLanguage } from './index';
import { speakPartly } from './speak';

describe('A language that is not whole', () => {
  const wolof: PartialCatalogue = {
    locale: 'wo-SN',
    name: 'Wolof',
    sentences: {
      'page.nav.needs': 'Soxla yi',
      'page.notices': '{count, plural, =0 {Xibaar yi} other {Xibaar yi ({count, number})}}',
    },
  };

  it('says what it has in its own words, counts in them, and leaves a gap like the others', () => {
    expect(speakPartly(wolof, 'page.nav.needs')).toBe('Soxla yi');
    expect(speakPartly(wolof, 'page.notices', { count: 3 })).toBe('Xibaar yi (3)');
    expect(speakPartly(wolof, 'page.notices', { count: 0 })).toBe('Xibaar yi');
  });

  it('says the rest in French', () => {
    expect(speakPartly(wolof, 'page.nav.offers')).toBe('Offres d’appui');
    expect(speakPartly(wolof, 'page.step.number', { number: 2, of: 7 })).toBe('Étape 2 sur 7');
  });

  it('has no sentence that French does not know: that does not compile', () => {
    const sentences: PartialCatalogue['sentences'] = {
      // @ts-expect-error -- keys are born in French
      'page.nav.nowhere': 'Fenn',
    };
    expect(Object.keys(sentences)).toHaveLength(1);
  });

  it('stands beside the whole ones, which say all themselves', () => {
    expect(SPOKEN_LANGUAGES.slice(0, 2)).toEqual(['fr', 'en']);
    expect(SPOKEN_LANGUAGES.map(wholeLanguage)).toEqual(expect.arrayContaining(['fr', 'en']));
    expect([ownName('fr'), ownName('en')]).toEqual(['Français', 'English']);
    expect(speak('en', 'page.nav.needs')).toBe(say('en', 'page.nav.needs'));
  });
});
