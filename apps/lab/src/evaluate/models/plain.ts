import { chance } from '../../system/sample-postings';
import type { Benchmark, Described, Giver } from '../benchmark';
import type { Model } from '../question';

const SEED = 7;

/** Any order is as good as another. */
export function random({ needs, offers }: Benchmark): Model {
  const draw = chance(SEED);
  return { name: 'random', scores: needs.map(() => Float64Array.from(offers, draw)) };
}

/** Who has done most. */
export function popularity({ needs, offers }: Benchmark): Model {
  const sizes = Float64Array.from(offers, ({ trackRecord }) => trackRecord?.length ?? 0);
  return { name: 'popularity', scores: needs.map(() => sizes) };
}

/** The share of what an offer and its organisation's activities name that lies in a category of the need. */
export function sector({ needs, offers }: Benchmark): Model {
  const named = offers.map(categoriesIn);
  return {
    name: 'sector',
    scores: needs.map((need) => {
      const asked = new Set(categoriesOf(need));
      return Float64Array.from(named, (categories) => {
        const alike = categories.filter((one) => asked.has(one)).length;
        return categories.length === 0 ? 0 : alike / categories.length;
      });
    }),
  };
}

const CATEGORY_DIGITS = 3;
const categoriesOf = ({ sectors }: Described) => (sectors ?? []).map((code) => code.slice(0, CATEGORY_DIGITS));
const categoriesIn = (offer: Giver) => [offer, ...(offer.trackRecord ?? [])].flatMap(categoriesOf);
