import { Spellings } from './spelling';

describe('Spellings', () => {
  const known = new Spellings(['assain', 'electrif', 'maraich', 'agriculteur', 'pastoral', 'eau']);

  it.each([
    ['asain', 'assain'],
    ['elecrtif', 'electrif'],
    ['maraicch', 'maraich'],
    ['agricultor', 'agriculteur'],
  ])('takes %s for %s', (word, meant) => {
    expect(known.nearest(word)?.word).toBe(meant);
  });

  it.each(['eaux', 'kolda', 'electron', 'passaim'])('takes %s for nothing', (word) => {
    expect(known.nearest(word)).toBeUndefined();
  });

  it('says how near a word is, at most 1', () => {
    expect(known.nearest('pastoral')?.likeness).toBe(1);
    expect(known.nearest('pastorals')?.likeness).toBeLessThan(1);
  });
});
