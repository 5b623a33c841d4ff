import { mean, trial } from './learning-trial';

describe('A simulated world', () => {
  it('is the same each time', () => {
    expect(trial(3, 30)).toEqual(trial(3, 30));
  });

  it('is learnt better than the experts knew it, where an unconstrained fit counts criteria against pairs', () => {
    const trials = Array.from({ length: 8 }, (_, seed) => trial(seed + 1, 300));
    const ahead = (mark: 'auc' | 'ndcg') => mean(trials.map(({ map, experts }) => map[mark] - experts[mark]));
    expect(ahead('auc')).toBeGreaterThan(0);
    expect(ahead('ndcg')).toBeGreaterThan(0);
    expect(trials.every(({ map }) => map.wrongSigns === 0)).toBe(true);
    expect(mean(trials.map(({ free }) => free.wrongSigns))).toBeGreaterThan(0);
  });
});
