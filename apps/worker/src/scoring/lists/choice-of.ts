import { LIST_SIZE } from '@penc/domain';
import { feasible, total } from '@penc/matching';
import type { Corpus, Ranked } from '@penc/matching/corpus';
import type { Choice } from './changes';
import type { ScoredUnder } from '../conditions';
import type { CorpusKeeper } from '../corpus/corpus-keeper';
import { type Entering, listWith } from './entering';
import { fingerprintOf } from './fingerprint';
import { type ListOwner, type StoredPair, judged } from './pairs';

interface Asked {
  readonly owner: ListOwner;
  readonly pairs: readonly StoredPair[];
  readonly under: ScoredUnder;
  /** Of all counterparts, only these may have changed since the list was made. */
  readonly because?: readonly string[] | undefined;
}

/** What a list is to be, and whose lists its owner reaches: asked once the tails of others are kept. */
export interface Chosen extends Choice {
  /** Of the life of the server that the list was made in. */
  readonly corpus: Corpus;
  readonly reached: () => readonly Ranked[];
}

export function choiceOf(keeper: CorpusKeeper, { owner, pairs, under, because }: Asked): Chosen {
  const { corpus } = keeper;
  const asking = corpus.ask(owner.kind, owner.id, under);
  const leftOut = judged(corpus, owner.kind, owner.id, pairs);
  const known = because?.every((id) => !leftOut.excluded.has(id)) && changed(keeper, owner, pairs, under, because);
  const best = known || asking.best({ size: LIST_SIZE, ...leftOut });
  return { owner, pairs, best, corpus, reached: asking.reached };
}

/** The list as it is stored, with what has become of some counterparts; null where all postings must be asked. */
function changed(
  keeper: CorpusKeeper,
  owner: ListOwner,
  pairs: readonly StoredPair[],
  under: ScoredUnder,
  because: readonly string[],
) {
  const entering: Entering[] = [];
  for (const counterpartId of because) {
    const pair = keeper.pair(owner, counterpartId);
    if (!pair) return null;
    const score = feasible(pair.need, pair.offer, under) ? total(pair.need, pair.offer, under) : 0;
    entering.push({ counterpartId, total: score < under.weights.floor ? null : score });
  }
  return listWith(pairs, entering, (id) => {
    const now = keeper.pair(owner, id);
    return now && fingerprintOf(now.need, now.offer, under);
  });
}
