import { DEFAULT_WEIGHTS } from '@penc/matching';
import { TODAY } from '../../corpus/synthetic';
import { type Timing, mean, timed, timingTable } from '../../figures/timings';
import type { Lab } from '../../lab';
import { bilingual } from '../../words';
import type { CorpusArguments } from './arguments';
import { mismatches, naiveBest } from './naive';
import { PostgresOffers } from './postgres-offers';
import { WAYS, filled, stockOf } from './stock';

/** Slow ones are timed on fewer questions. */
const FEW = { plain: 100, gin: 100, scan: 10 };
/** So many pairs are read by brute force: of a million postings as objects ten questions, in columns a hundred. */
const READ_AS_OBJECTS = 10_000_000;
const READ_IN_COLUMNS = 100_000_000;
const REVERSE_MOST = 100_000;
const AIMS = { mean: 0.8, p95: 3, packed: 15, gin: 30, scan: 300 };

/** The best offers for a need, by the index and by others, over the same postings; how many answers differ. */
export async function benchTopK(lab: Lab, { sizes, k, queries }: CorpusArguments): Promise<number> {
  let wrong = 0;
  for (const size of sizes) {
    if (lab.signal.aborted) break;
    wrong += await oneSize(lab, { size, k, queries });
    wrong += reverse({ size: Math.min(size, REVERSE_MOST), k, queries });
  }
  return wrong;
}

interface Run {
  readonly size: number;
  readonly k: number;
  readonly queries: number;
}

async function oneSize(lab: Lab, { size, k, queries }: Run): Promise<number> {
  const stock = stockOf(queries, size);
  const question = { today: TODAY, weights: DEFAULT_WEIGHTS, size: k };
  const index = filled(stock, WAYS.index);
  const packed = filled(stock, WAYS.packed);
  const plain = filled(stock, WAYS.plain);
  const ids = stock.needs.map(({ id }) => id);
  const inColumns = ids.slice(0, Math.ceil(READ_IN_COLUMNS / size));
  const asObjects = stock.needs.slice(0, Math.ceil(READ_AS_OBJECTS / size));
  const best = (corpus: typeof index.corpus) => (id: string) => corpus.best('need', id, question);
  // once for nothing: what is measured is a process that has been at work for a while
  ids.slice(0, FEW.plain).forEach(best(index.corpus));
  const postgres = await PostgresOffers.open(lab, stock.offers);
  const timings: Timing[] = [
    timed(say('lab.by-index'), ids, best(index.corpus)),
    timed(say('lab.by-packed-scan'), ids, best(packed.corpus)),
    timed(say('lab.by-plain-scan'), ids.slice(0, FEW.plain), best(plain.corpus)),
    { name: say('lab.by-gin'), latencies: await postgres.timed(stock.needs.slice(0, FEW.gin), 'gin', k) },
    { name: say('lab.by-seq-scan'), latencies: await postgres.timed(stock.needs.slice(0, FEW.scan), 'scan', k) },
    timed(say('lab.by-objects'), asObjects, (need) => naiveBest(need, stock.offers, question)),
  ];
  await postgres.close();
  const answers = ids.map(best(index.corpus));
  const wrong = [
    { by: 'typed', queries, count: mismatches(answers, ids.map(best(packed.corpus))) },
    { by: 'columns', queries: inColumns.length, count: mismatches(answers, inColumns.map(best(plain.corpus))) },
    {
      by: 'objects',
      queries: asObjects.length,
      count: mismatches(
        answers,
        asObjects.map((need) => naiveBest(need, stock.offers, question)),
      ),
    },
  ] as const;
  print([
    bilingual('lab.topk-size', { size, k, share: feasibleShare(index.corpus, ids, size) }).join(' · '),
    '',
    timingTable(timings),
    '',
    say('lab.topk-memory', { built: Math.round(index.buildMs), megabytes: Math.round(index.megabytes) }),
    ...wrong.map((told) => say('lab.mismatches', told)),
    say('lab.topk-aims', verdictOf(timings)),
    say('lab.topk-sql'),
  ]);
  return wrong.reduce((sum, { count }) => sum + count, 0);
}

function reverse({ size, k, queries }: Run): number {
  const stock = stockOf(size, queries);
  const question = { today: TODAY, weights: DEFAULT_WEIGHTS, size: k };
  const [index, packed, plain] = [filled(stock, WAYS.index), filled(stock, WAYS.packed), filled(stock, WAYS.plain)];
  const ids = stock.offers.map(({ id }) => id);
  const best = (corpus: typeof index.corpus) => (id: string) => corpus.best('offer', id, question);
  ids.slice(0, FEW.plain).forEach(best(index.corpus));
  const timings = [
    timed(say('lab.by-index'), ids, best(index.corpus)),
    timed(say('lab.by-packed-scan'), ids, best(packed.corpus)),
  ];
  const wrong = mismatches(ids.map(best(index.corpus)), ids.map(best(plain.corpus)));
  print([
    say('lab.topk-reverse', { size, k }),
    '',
    timingTable(timings),
    '',
    say('lab.mismatches', { count: wrong, queries, by: 'columns' }),
  ]);
  return wrong;
}

function feasibleShare(corpus: ReturnType<typeof filled>['corpus'], ids: readonly string[], size: number): string {
  const counts = ids.map((id) => corpus.feasibleWith('need', id, { today: TODAY }).length);
  return ((100 * mean(counts)) / size).toFixed(2);
}

function verdictOf([index, packed, , gin, scan]: readonly Timing[]) {
  const times = (other?: Timing) => (mean(other?.latencies ?? []) / mean(index?.latencies ?? [])).toFixed(0);
  const { mean: most, p95, packed: overPacked, gin: overGin, scan: overScan } = AIMS;
  return { most, p95, overPacked, overGin, overScan, packed: times(packed), gin: times(gin), scan: times(scan) };
}

const say = (...of: Parameters<typeof bilingual>) => bilingual(...of).join(' · ');

function print(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
