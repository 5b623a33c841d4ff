import { DEFAULT_WEIGHTS } from '@penc/matching';
import { type Corpus, type ListsSlice, allLists } from '@penc/matching/corpus';
import { isDeepStrictEqual } from 'node:util';
import { TODAY } from '../../corpus/synthetic';
import { mean, timed } from '../../figures/timings';
import { bilingual } from '../../words';
import type { CorpusArguments } from './arguments';
import { type Stock, WAYS, filled, stockOf } from './stock';

const SLICE = 200;
/** Slices that are made again from the cursor before them. */
const AGAIN = 5;
/** Every so many of those that are checked are timed against the scan of all packed postings. */
const TIMED = 5;
/** As after a learning: the sum is the same. */
const WEIGHTS = {
  ...DEFAULT_WEIGHTS,
  version: DEFAULT_WEIGHTS.version + 1,
  weights: {
    ...DEFAULT_WEIGHTS.weights,
    'text-relevance': DEFAULT_WEIGHTS.weights['text-relevance'] - 100,
    'timing-fit': DEFAULT_WEIGHTS.weights['timing-fit'] + 100,
  },
};

/** Every list anew after a change of weights, as a walk in slices; how many of those that were checked differ. */
export function benchBatch({ sizes, k }: CorpusArguments): number {
  let wrong = 0;
  for (const size of sizes) {
    const stock = stockOf(size, size);
    const { corpus } = filled(stock, WAYS.index);
    const { slices, times } = walked(corpus, k);
    const halfway = Math.floor(slices.length / 2);
    const again = [];
    const after = slices[halfway]?.cursor;
    for (const slice of walk(corpus, k, after)) if (again.push(slice) === AGAIN) break;
    const seconds = (side: 'need' | 'offer') =>
      (times.filter((_, place) => slices[place]?.cursor.side === side).reduce(sum, 0) / 1_000).toFixed(1);
    const lists = slices.at(-1)?.of ?? 0;
    const all = times.reduce(sum, 0);
    const took = {
      lists,
      seconds: (all / 1_000).toFixed(1),
      needs: seconds('need'),
      offers: seconds('offer'),
      slice: SLICE,
      longest: Math.round(Math.max(...times)),
    };
    const same = isDeepStrictEqual(again, slices.slice(halfway + 1, halfway + 1 + AGAIN));
    const plain = filled(stock, WAYS.plain).corpus;
    const checked = slices.flatMap((slice) => slice.lists.slice(0, 1));
    const differ = checked.filter(
      ({ side, id, best }) => !isDeepStrictEqual(best, plain.best(side, id, questionOf(k))),
    ).length;
    wrong += differ + (same ? 0 : 1);
    const [ours, scan] = [all / lists, scanMs(stock, checked, k)];
    const beside = { walk: ours.toFixed(2), scan: scan.toFixed(2), times: (scan / ours).toFixed(0) };
    print([
      bilingual('lab.batch-size', { size, k }).join(' · '),
      bilingual('lab.batch-took', took).join(' · '),
      bilingual('lab.batch-resumed', { same: String(same) }).join(' · '),
      bilingual('lab.mismatches', { count: differ, queries: checked.length, by: 'columns' }).join(' · '),
      bilingual('lab.batch-beside', beside).join(' · '),
    ]);
  }
  return wrong;
}

/** What one list takes by reading all packed postings, in milliseconds: the mean of some. */
function scanMs(stock: Stock, lists: ListsSlice['lists'], k: number): number {
  const { corpus } = filled(stock, WAYS.packed);
  const some = lists.filter((_, place) => place % TIMED === 0);
  return mean(timed('', some, ({ side, id }) => corpus.best(side, id, questionOf(k))).latencies);
}

const questionOf = (k: number) => ({ today: TODAY, weights: WEIGHTS, size: k });

function walk(corpus: Corpus, k: number, after?: ListsSlice['cursor']): Generator<ListsSlice, void> {
  return allLists(corpus, () => questionOf(k), { slice: SLICE, ...(after && { after }) });
}

/** Slices with the milliseconds of each. */
function walked(
  corpus: Corpus,
  k: number,
): { readonly slices: readonly ListsSlice[]; readonly times: readonly number[] } {
  const slices: ListsSlice[] = [];
  const times: number[] = [];
  let started = performance.now();
  for (const slice of walk(corpus, k)) {
    times.push(performance.now() - started);
    slices.push(slice);
    started = performance.now();
  }
  return { slices, times };
}

const sum = (all: number, one: number) => all + one;

function print(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
