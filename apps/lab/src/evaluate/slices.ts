import type { Benchmark, Described } from './benchmark';
import { type ListMeasures, averageOf } from './measures';
import type { Direction, Questions } from './question';

const COMMON = [
  'description',
  'language',
  'themes',
  'sectors',
  'territories',
  'modalities',
  'amount',
  'startYear',
] as const;
/** What each side may say of itself: organisations that offer have a record. */
const FIELDS = { needs: COMMON, offers: [...COMMON, 'trackRecord'] } as const;
type Field = (typeof FIELDS)['offers'][number];

/** nDCG@10 of each model where those who ask say something of a field, or nothing. */
export interface Slice {
  readonly lists: number;
  readonly ndcg10: Readonly<Record<string, number>>;
}

/** By field, then `present` and `absent`; only the parts that hold a list. */
export type Slices = Readonly<Record<string, Readonly<Record<string, Slice>>>>;

export function slicesOf(
  benchmark: Benchmark,
  direction: Direction,
  { askers }: Questions,
  models: ReadonlyMap<string, readonly ListMeasures[]>,
): Slices {
  const part = (field: Field, wanted: boolean): Record<string, Slice> => {
    const places = askers.flatMap((asker, place) =>
      says(benchmark[direction][asker], field) === wanted ? [place] : [],
    );
    if (places.length === 0) return {};
    const ndcg10 = [...models].map(([name, lists]): [string, number] => [
      name,
      averageOf(places.flatMap((at) => lists[at] ?? [])).ndcg10,
    ]);
    return { [wanted ? 'present' : 'absent']: { lists: places.length, ndcg10: Object.fromEntries(ndcg10) } };
  };
  return Object.fromEntries(FIELDS[direction].map((field) => [field, { ...part(field, true), ...part(field, false) }]));
}

function says(one: Described | undefined, field: Field): boolean {
  const value = (one as Readonly<Record<string, unknown>> | undefined)?.[field];
  return Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value !== undefined && value !== null;
}
