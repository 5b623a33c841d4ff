import type { Model, Questions } from './question';

const LIST = 10;
const SHORT_LIST = 5;

/** How good one list is, each from 0 to 1. */
export interface ListMeasures {
  /** Järvelin and Kekäläinen 2002, gains of 0 and 1, over the first ten. */
  readonly ndcg10: number;
  /** The share of the relevant that stands among the first five. */
  readonly recall5: number;
  /** 1 ÷ the rank of the first relevant one. */
  readonly reciprocalRank: number;
  /** 1 ÷ the rank of each relevant one, by its place in the benchmark. */
  readonly reciprocalRanks: ReadonlyMap<number, number>;
}

export interface Measures {
  readonly ndcg10: number;
  readonly recall5: number;
  readonly mrr: number;
  /** The average over those who are looked for of how high they stand: the rarely sought count as much as the often. */
  readonly macroMrr: number;
}

/** One list for each asker, in their order; ties by id, so that a model that knows nothing gains nothing by its order. */
export function measureLists(model: Model, questions: Questions): readonly ListMeasures[] {
  return questions.askers.map((asker) => {
    const order = questions.answerIds
      .map((id, place) => ({ id, place, score: questions.score(model, asker, place) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const relevant = questions.relevant.get(asker) ?? new Set();
    const ranks = order.flatMap(({ place }, index) => (relevant.has(place) ? [{ place, rank: index + 1 }] : []));
    return measuresOf(ranks);
  });
}

function measuresOf(ranks: readonly { readonly place: number; readonly rank: number }[]): ListMeasures {
  const gain = (rank: number) => 1 / Math.log2(rank + 1);
  let ideal = 0;
  for (let rank = 1; rank <= Math.min(LIST, ranks.length); rank++) ideal += gain(rank);
  const gained = ranks.reduce((sum, { rank }) => sum + (rank <= LIST ? gain(rank) : 0), 0);
  return {
    ndcg10: gained / ideal,
    recall5: ranks.filter(({ rank }) => rank <= SHORT_LIST).length / ranks.length,
    reciprocalRank: 1 / (ranks[0]?.rank ?? Infinity),
    reciprocalRanks: new Map(ranks.map(({ place, rank }) => [place, 1 / rank])),
  };
}

export function averageOf(lists: readonly ListMeasures[]): Measures {
  return {
    ndcg10: mean(lists.map(({ ndcg10 }) => ndcg10)),
    recall5: mean(lists.map(({ recall5 }) => recall5)),
    mrr: mean(lists.map(({ reciprocalRank }) => reciprocalRank)),
    macroMrr: macroMrrOf(lists),
  };
}

function macroMrrOf(lists: readonly ListMeasures[]): number {
  const byAnswer = new Map<number, number[]>();
  for (const { reciprocalRanks } of lists) {
    for (const [place, found] of reciprocalRanks) {
      const known = byAnswer.get(place);
      if (known) known.push(found);
      else byAnswer.set(place, [found]);
    }
  }
  return mean([...byAnswer.values()].map(mean));
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
