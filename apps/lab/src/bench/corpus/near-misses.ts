import { DEFAULT_WEIGHTS } from '@penc/matching';
import { TODAY } from '../../corpus/synthetic';
import { timed, timingTable } from '../../figures/timings';
import { bilingual } from '../../words';
import type { CorpusArguments } from './arguments';
import { WAYS, filled, stockOf } from './stock';

/** Brute force over the rules reads every posting for each question. */
const CHECKED = 5;

/** The nearest misses of a need; how many answers differ. */
export function benchNearMisses({ sizes, k, queries }: CorpusArguments): number {
  let differ = 0;
  const question = { today: TODAY, weights: DEFAULT_WEIGHTS, size: k };
  for (const size of sizes) {
    const stock = stockOf(queries, size);
    const [index, plain] = [filled(stock, WAYS.index).corpus, filled(stock, WAYS.plain).corpus];
    const ids = stock.needs.map(({ id }) => id);
    const by = (corpus: typeof index) => (id: string) => corpus.nearMisses('need', id, question);
    ids.slice(0, CHECKED).forEach(by(index));
    const wrong = ids.slice(0, CHECKED).filter((id) => JSON.stringify(by(index)(id)) !== JSON.stringify(by(plain)(id)));
    differ += wrong.length;
    const timings = [
      timed(bilingual('lab.by-index').join(' · '), ids, by(index)),
      timed(bilingual('lab.by-objects').join(' · '), ids.slice(0, CHECKED), by(plain)),
    ];
    print([
      bilingual('lab.near-size', { size, k }).join(' · '),
      '',
      timingTable(timings),
      '',
      bilingual('lab.mismatches', { count: wrong.length, queries: Math.min(queries, CHECKED), by: 'objects' }).join(
        ' · ',
      ),
    ]);
  }
  return differ;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
