import { LANGUAGES } from '@penc/domain';
import { proposalAccuracy } from './proposals';

describe('Proposals for descriptions that the model has not seen', () => {
  it('name the sector among five for most, its category for nearly all', () => {
    const accuracy = proposalAccuracy();
    for (const language of LANGUAGES) {
      const { descriptions, sector, category } = accuracy[language];
      expect(descriptions).toBeGreaterThan(200);
      expect(sector.top1).toBeGreaterThan(0.45);
      expect(sector.top5).toBeGreaterThan(0.75);
      expect(category.top5).toBeGreaterThan(0.88);
    }
  });
});
