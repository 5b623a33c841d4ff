import { LANGUAGES } from '@penc/domain';
import { ownWords } from './own-words';
import { computed, snowball } from './snowball';

describe('The stems that are kept', () => {
  it.each(LANGUAGES)('are those that the stemmer finds (%s)', (language) => {
    const wrong = ownWords(language).filter((word) => snowball(word, language) !== computed(word, language));
    expect(wrong).toEqual([]);
  });
});
