import type { Side } from '@penc/domain';
import { DEFAULT_WEIGHTS } from '@penc/matching';
import { type Corpus, toldMisses } from '@penc/matching/corpus';
import { isDeepStrictEqual } from 'node:util';
import { TODAY } from '../../corpus/synthetic';
import { timed, timingTable } from '../../figures/timings';
import { bilingual } from '../../words';
import type { CorpusArguments } from './arguments';
import { type Stock, WAYS, filled, stockOf } from './stock';

const CHECKED = 50;
/** Of more postings than that, as many answers are checked as brute force gives in a minute: it reads them all for each. */
const CHECKED_IN_FULL = 100_000;
const MINUTE_MS = 60_000;
const WARMED_UP = 5;
const AT = { today: TODAY, weights: DEFAULT_WEIGHTS };

interface Asked {
  readonly side: Side;
  readonly ids: readonly string[];
  readonly index: Corpus;
  readonly plain: Corpus;
  readonly checkingMs: number;
}

/** The nearest misses of a need, as the engine is asked for them; then all that a need, and an offer, is told. How many answers differ. */
export function benchNearMisses({ sizes, k, queries }: CorpusArguments): number {
  return sizes.reduce(
    (wrong, size) =>
      wrong + benchNeeds(size, k, queries) + benchTold(asked('offer', stockOf(size, queries), size), size),
    0,
  );
}

function benchNeeds(size: number, k: number, queries: number): number {
  const needs = asked('need', stockOf(queries, size), size);
  const nearest = bench(bilingual('lab.near-size', { size, k }), needs, (corpus, id) =>
    corpus.nearMisses('need', id, { ...AT, size: k }),
  );
  return nearest + benchTold(needs, size);
}

function asked(side: Side, stock: Stock, size: number): Asked {
  return {
    side,
    ids: (side === 'need' ? stock.needs : stock.offers).map(({ id }) => id),
    index: filled(stock, WAYS.index).corpus,
    plain: filled(stock, WAYS.plain).corpus,
    checkingMs: size > CHECKED_IN_FULL ? MINUTE_MS : Infinity,
  };
}

/** What the worker makes: its questions about the nearest, the edits that these ask for, and what they gain. */
function benchTold(of: Asked, size: number): number {
  const { side } = of;
  return bench(bilingual(`lab.near-told.${side}`, { size }), of, (corpus, id) => toldMisses(corpus, side, id, AT));
}

function bench(
  title: readonly string[],
  { ids, index, plain, checkingMs }: Asked,
  ask: (corpus: Corpus, id: string) => unknown,
): number {
  ids.slice(0, WARMED_UP).forEach((id) => ask(index, id));
  const byIndex = timed(bilingual('lab.by-index').join(' · '), ids, (id) => ask(index, id));
  const { latencies } = timed('', ids.slice(0, 1), (id) => ask(plain, id));
  const checked = ids.slice(0, Math.max(1, Math.min(CHECKED, Math.floor(checkingMs / (latencies[0] ?? 1)))));
  const answers = new Map<string, unknown>();
  const byObjects = timed(bilingual('lab.by-objects').join(' · '), checked, (id) => answers.set(id, ask(plain, id)));
  const wrong = checked.filter((id) => !isDeepStrictEqual(ask(index, id), answers.get(id)));
  const lines = [
    title.join(' · '),
    '',
    timingTable([byIndex, byObjects]),
    '',
    bilingual('lab.mismatches', { count: wrong.length, queries: checked.length, by: 'objects' }).join(' · '),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return wrong.length;
}
