import { rarityOf } from './rarity';
import { SENEGAL, vocabularyOf } from './vocabulary';

const NOBODYS = vocabularyOf([]);
const everybodySays = (word: string, texts: number) => vocabularyOf(Array.from({ length: texts }, () => word));

describe('How much a word tells', () => {
  it('is most for a name that stands nowhere else, and little for what official texts say all the time', () => {
    expect(rarityOf('papsen', NOBODYS)).toBeGreaterThan(2);
    expect(rarityOf('de', NOBODYS)).toBeLessThan(1);
  });

  it('is little for what everybody says where the text comes from, the less the more texts show it', () => {
    const rarities = [0, 10, 100, 1_000].map((texts) => rarityOf('zubrowka', everybodySays('zubrowka', texts)));
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
    expect(rarities.at(-1)).toBeLessThan(0.5);
    expect(rarityOf('papsen', everybodySays('zubrowka', 1_000))).toBe(rarityOf('papsen', NOBODYS));
  });

  it('is less in Senegal for what its projects are usually called', () => {
    for (const usual of ['projet', 'appui', 'senegal', 'pdef'])
      expect(rarityOf(usual, SENEGAL)).toBeLessThan(rarityOf(usual, NOBODYS));
    expect(rarityOf('tontine', SENEGAL)).toBe(rarityOf('tontine', NOBODYS));
  });
});
