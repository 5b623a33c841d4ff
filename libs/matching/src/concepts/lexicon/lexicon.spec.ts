import { translationsOf } from './ibm-model-1';
import { translationsFrom } from './lexicon';
import { trainedLexicon } from './train';

describe('The lexicon', () => {
  const labels = [
    { fr: 'eau potable', en: 'drinking water' },
    { fr: 'eau douce', en: 'fresh water' },
    { fr: 'fruit frais', en: 'fresh fruit' },
    { fr: 'fruit potable', en: 'drinking fruit' },
  ];

  it('learns from labels which words translate each other', () => {
    const learnt = trainedLexicon(labels);
    expect(learnt.map(({ fr, en }) => `${fr} ${en}`)).toEqual(
      expect.arrayContaining(['eau water', 'fruit fruit', 'potabl drink']),
    );
    expect(trainedLexicon(labels)).toEqual(learnt);
  });

  it('believes what both directions believe', () => {
    const [first] = translationsOf([{ fr: ['a'], en: ['x'] }], 0);
    expect(first).toMatchObject({ fr: 'a', en: 'x', sureness: expect.closeTo(1, 0) as number });
  });

  it('holds what EuroVoc teaches, as corrected by hand, in both directions', () => {
    expect(translationsFrom('fr', 'ascenseur').map(({ stem }) => stem)).toContain('lift');
    expect(translationsFrom('en', 'lift').map(({ stem }) => stem)).toContain('ascenseur');
    expect(translationsFrom('fr', 'panier').map(({ stem }) => stem)).not.toContain('basket');
    expect(translationsFrom('fr', 'poussi').map(({ stem }) => stem)).toContain('dust');
    expect(translationsFrom('fr', 'zzz')).toEqual([]);
  });
});
