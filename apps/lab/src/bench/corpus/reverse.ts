import { DEFAULT_WEIGHTS } from '@penc/matching';
import { TODAY } from '../../corpus/synthetic';
import { mean, timed, timingTable } from '../../figures/timings';
import { bilingual } from '../../words';
import type { CorpusArguments } from './arguments';
import { type Filled, WAYS, filled, stockOf } from './stock';

const conditions = { today: TODAY, weights: DEFAULT_WEIGHTS };

/** Which needs' lists a new offer enters, when all lists are kept; how many answers differ. */
export function benchReverse({ sizes, k, queries }: CorpusArguments): number {
  let wrong = 0;
  for (const size of sizes) {
    const stock = stockOf(size, size + queries);
    const standing = { needs: stock.needs, offers: stock.offers.slice(0, size) };
    const fresh = stock.offers.slice(size);
    const [index, plain] = [filled(standing, WAYS.index), filled(standing, WAYS.plain)];
    for (const need of standing.needs) {
      const list = index.corpus.best('need', need.id, { ...conditions, size: k });
      const tail = list.length < k ? null : (list.at(-1)?.total ?? null);
      for (const { corpus } of [index, plain]) corpus.keepTail('need', need.id, tail);
    }
    for (const offer of fresh) for (const { corpus } of [index, plain]) corpus.apply('offer', offer, 1n);
    const reached =
      ({ corpus }: Filled) =>
      (id: string) =>
        corpus.reached('offer', id, conditions);
    const ids = fresh.map(({ id }) => id);
    const counts = ids.map((id) => reached(index)(id).length);
    const differ = ids.filter((id) => asText(reached(index)(id)) !== asText(reached(plain)(id))).length;
    wrong += differ;
    print([
      bilingual('lab.reverse-size', { size }).join(' · '),
      '',
      timingTable([timed(bilingual('lab.by-index').join(' · '), ids, reached(index))]),
      '',
      bilingual('lab.reverse-found', { mean: mean(counts).toFixed(1) }).join(' · '),
      bilingual('lab.mismatches', { count: differ, queries, by: 'columns' }).join(' · '),
    ]);
  }
  return wrong;
}

/** In one order. */
function asText(found: ReturnType<Filled['corpus']['reached']>): string {
  return found
    .map(({ counterpartId, total }) => `${counterpartId} ${total}`)
    .sort()
    .join(' ');
}

function print(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
