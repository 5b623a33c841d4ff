import { LIST_SIZE } from '@penc/domain';
import { feasible, total } from '@penc/matching';
import type { Choice } from './changes';
import type { ScoredUnder } from './conditions';
import type { CorpusKeeper } from './corpus-keeper';
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

/** What a list is to be. */
export function choiceOf(keeper: CorpusKeeper, { owner, pairs, under, because }: Asked): Choice {
  const { corpus } = keeper;
  const leftOut = judged(corpus, owner.kind, owner.id, pairs);
  const known = because?.every((id) => !leftOut.excluded.has(id)) && changed(keeper, owner, pairs, under, because);
  const best = known || corpus.best(owner.kind, owner.id, { ...under, size: LIST_SIZE, ...leftOut });
  return { owner, pairs, best };
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
