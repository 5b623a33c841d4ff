import { DEFAULT_WEIGHTS } from '@penc/matching';
import { TODAY } from '../../corpus/synthetic';
import { mean, timed, timingTable } from '../../figures/timings';
import { bilingual } from '../../words';
import type { CorpusArguments } from './arguments';
import { type Filled, WAYS, filled, stockOf } from './stock';

const CHECKED = 100;
const conditions = { today: TODAY, weights: DEFAULT_WEIGHTS };

/** Which needs' lists a new offer enters, when all lists are kept. */
export function benchReverse({ sizes, k, queries }: CorpusArguments): void {
  for (const size of sizes) {
    const stock = stockOf(size, size + queries);
    const standing = { needs: stock.needs, offers: stock.offers.slice(0, size) };
    const fresh = stock.offers.slice(size);
    const [index, packed] = [filled(standing, WAYS.index), filled(standing, WAYS.packed)];
    for (const need of standing.needs) {
      const list = index.corpus.best('need', need.id, { ...conditions, size: k });
      const tail = list.length < k ? null : (list.at(-1)?.total ?? null);
      for (const { corpus } of [index, packed]) corpus.keepTail('need', need.id, tail);
    }
    for (const offer of fresh) for (const { corpus } of [index, packed]) corpus.apply('offer', offer, 1n);
    const reached =
      ({ corpus }: Filled) =>
      (id: string) =>
        corpus.reached('offer', id, conditions);
    const ids = fresh.map(({ id }) => id);
    const counts = ids.map((id) => reached(index)(id).length);
    const wrong = ids.slice(0, CHECKED).filter((id) => asText(reached(index)(id)) !== asText(reached(packed)(id)));
    const checked = Math.min(queries, CHECKED);
    print([
      bilingual('lab.reverse-size', { size }).join(' · '),
      '',
      timingTable([timed(bilingual('lab.by-index').join(' · '), ids, reached(index))]),
      '',
      bilingual('lab.reverse-found', { mean: mean(counts).toFixed(1) }).join(' · '),
      bilingual('lab.mismatches', { count: wrong.length, queries: checked, by: 'typed' }).join(' · '),
    ]);
  }
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
