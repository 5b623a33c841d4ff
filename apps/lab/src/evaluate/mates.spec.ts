import { matePairs, mateRetrieval } from './mates';

describe('Mate retrieval', () => {
  it('finds the mate of a text among texts of the other language', () => {
    const { pairs, frToEn, enToFr } = mateRetrieval(matePairs.filter(({ half }) => half === 'test'));
    expect(pairs).toBeGreaterThanOrEqual(50);
    for (const { recallAt1, recallAt5, mrr } of [frToEn, enToFr]) {
      expect(recallAt1).toBeGreaterThanOrEqual(0.75);
      expect(recallAt5).toBeGreaterThanOrEqual(0.92);
      expect(mrr).toBeGreaterThanOrEqual(recallAt1);
    }
  });

  it('wins nothing by describing nothing', () => {
    const nothing = { half: 'dev', fr: '—', en: '—' } as const;
    expect(mateRetrieval([nothing, nothing]).frToEn.recallAt1).toBe(0);
  });
});
