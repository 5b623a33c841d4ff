import { DEFAULT_WEIGHTS, total } from '@penc/matching';
import type { Benchmark } from '../benchmark';
import { dayOfNeed, postingsOf } from '../postings';
import type { Model } from '../question';

/**
 * The product's own scorer with the experts' weights. By the total alone: what a benchmark knows is who met whom, and a
 * gate that refuses a pair who did meet refuses it on fields that somebody filled in later, or not at all.
 */
export function penc(benchmark: Benchmark): Model {
  const { needs, offers } = postingsOf(benchmark);
  return {
    name: 'penc',
    scores: needs.map((need, place) => {
      const conditions = { today: dayOfNeed(benchmark.needs[place]), weights: DEFAULT_WEIGHTS };
      return Float64Array.from(offers, (offer) => total(need, offer, conditions));
    }),
  };
}
