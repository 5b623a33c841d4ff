import type { Benchmark } from './benchmark';
import { differenceOf } from './bootstrap';
import { averageOf, measureLists } from './measures';
import { type Model, questionsOf } from './question';

const offers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const benchmark: Benchmark = {
  name: 'small',
  needs: [{ id: '1' }, { id: '2' }, { id: '3' }],
  offers,
  relevant: { 1: ['a'], 2: ['b', 'f'] },
};
const model = (...rows: readonly (readonly number[])[]): Model => ({
  name: 'given',
  scores: rows.map((row) => Float64Array.from(row)),
});
const given = model([9, 8, 7, 6, 5, 4], [1, 9, 2, 3, 4, 5], [0, 0, 0, 0, 0, 0]);

describe('measures of lists', () => {
  it('count what is relevant, the higher the better', () => {
    const questions = questionsOf(benchmark, 'needs');
    const [first, second] = measureLists(given, questions);
    expect(questions.askers).toHaveLength(2);
    expect(first).toMatchObject({ ndcg10: 1, recall5: 1, reciprocalRank: 1 });
    expect(second).toMatchObject({ ndcg10: 1, recall5: 1, reciprocalRank: 1 });
    const [third] = measureLists(
      model([5, 4, 6, 7, 8, 9]),
      questionsOf({ ...benchmark, relevant: { 1: ['a'] } }, 'needs'),
    );
    expect(third?.ndcg10).toBeCloseTo(1 / Math.log2(6));
    expect(third).toMatchObject({ recall5: 1, reciprocalRank: 0.2 });
  });

  it('break ties by id, so that knowing nothing gains nothing from the order of a file', () => {
    const nothing = model([0, 0, 0, 0, 0, 0]);
    const reversed = { ...benchmark, offers: offers.toReversed(), relevant: { 1: ['b'] } };
    const [list] = measureLists(nothing, questionsOf(reversed, 'needs'));
    expect(list?.reciprocalRank).toBe(0.5);
  });

  it('weigh those who are rarely sought as much as the others', () => {
    const often = { ...benchmark, relevant: { 1: ['a'], 2: ['a'], 3: ['b'] } };
    const measures = averageOf(
      measureLists(model([9, 1, 0, 0, 0, 0], [9, 1, 0, 0, 0, 0], [9, 1, 0, 0, 0, 0]), questionsOf(often, 'needs')),
    );
    expect(measures.mrr).toBeCloseTo((1 + 1 + 0.5) / 3);
    expect(measures.macroMrr).toBeCloseTo((1 + 0.5) / 2);
  });

  it('turn round for the lists of offers', () => {
    const questions = questionsOf(benchmark, 'offers');
    expect(questions.askers.map((place) => questions.askerIds[place])).toEqual(['a', 'b', 'f']);
    expect(questions.score(given, 1, 1)).toBe(9);
  });
});

describe('a paired bootstrap', () => {
  it('is the same each time, and tells a model from itself by nothing', () => {
    const lists = measureLists(given, questionsOf(benchmark, 'needs'));
    expect(differenceOf(lists, lists).ndcg10).toEqual([0, 0, 0]);
    const worse = measureLists(model([1, 2, 3, 4, 5, 6], [9, 1, 8, 7, 6, 5]), questionsOf(benchmark, 'needs'));
    const found = differenceOf(lists, worse);
    expect(found).toEqual(differenceOf(lists, worse));
    expect(found.ndcg10[0]).toBeGreaterThan(0);
    expect(found.ndcg10[1]).toBeGreaterThanOrEqual(found.ndcg10[0]);
    expect(found.ndcg10[2]).toBeGreaterThanOrEqual(found.ndcg10[1]);
  });
});
