import { laterTrial, trial } from './learning-trial';
import { differenceOf, intervalOf, mean } from './over-worlds';

const worlds = (length: number, count: number) => Array.from({ length }, (_, seed) => trial(seed + 1, count));
const MARKS = ['auc', 'ndcg'] as const;

/** The first of the worlds that `npm run bench -- learning` reports. */
describe('Simulated worlds', () => {
  it('are the same each time', () => {
    expect(trial(3, 30)).toEqual(trial(3, 30));
  });

  it('from 30 judgements on, on the average, are ranked no worse than by the experts, though some of them are', () => {
    const trials = worlds(40, 30);
    for (const mark of MARKS) {
      const always = differenceOf(trials.map(({ map, experts }) => map[mark] - experts[mark]));
      const kept = trials.filter(({ isRefused }) => !isRefused);
      const unlessRefused = differenceOf(kept.map(({ map, experts }) => map[mark] - experts[mark]));
      expect([mark, always.verdict]).toEqual([mark, 'above']);
      // what is refused would mostly have done harm
      expect(unlessRefused.below).toBeLessThan(always.below);
      expect(unlessRefused.mean).toBeGreaterThan(always.mean);
    }
    expect(trials.every(({ map }) => map.wrongSigns === 0)).toBe(true);
  });

  it('at 300 judgements are learnt better than the experts knew them, and calibrated, as no unconstrained fit is', () => {
    const trials = worlds(24, 300);
    for (const mark of MARKS) {
      const { low } = differenceOf(trials.map(({ map, experts }) => map[mark] - experts[mark]));
      expect([mark, low > 0]).toEqual([mark, true]);
    }
    const error = (way: 'map' | 'free') => intervalOf(trials.map((one) => one[way].calibrationError));
    expect(error('map').low).toBeLessThanOrEqual(0.03);
    expect(error('free').low).toBeGreaterThan(0.03);
    expect(trials.every(({ map }) => map.wrongSigns === 0)).toBe(true);
    expect(mean(trials.map(({ free }) => free.wrongSigns))).toBeGreaterThan(0);
  });

  it('learn on: better weights are mostly not refused for those that were learnt before', () => {
    const trials = Array.from({ length: 16 }, (_, seed) => laterTrial(seed + 1, 300, 300));
    const better = trials.filter(({ gain }) => gain > 0);
    expect(better.length).toBeGreaterThan(trials.length / 2);
    // what the present ones were learnt from would have most of them refused: they know it by heart
    expect(better.filter(({ isRefused }) => isRefused).length).toBeLessThan(better.length / 2);
    const gained = mean(trials.map(({ gain, isRefused }) => (isRefused ? 0 : gain)));
    expect(gained).toBeGreaterThan(0);
  });
});
