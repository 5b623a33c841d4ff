import MiniSearch from 'minisearch';
import { type Benchmark, textOf, wholeTextOf } from '../benchmark';
import type { Model } from '../question';

const fold = (term: string) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Robertson's BM25 (in MiniSearch, with its defaults) over each offer's text and track record, accents folded. */
export function bm25({ needs, offers }: Benchmark): Model {
  const index = new MiniSearch<{ place: number; text: string }>({
    idField: 'place',
    fields: ['text'],
    processTerm: fold,
    searchOptions: { processTerm: fold },
  });
  index.addAll(offers.map((offer, place) => ({ place, text: wholeTextOf(offer) })));
  return {
    name: 'bm25',
    scores: needs.map((need) => {
      const scores = new Float64Array(offers.length);
      for (const { id, score } of index.search(textOf(need))) scores[id as number] = score;
      return scores;
    }),
  };
}
