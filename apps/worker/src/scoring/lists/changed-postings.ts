import { POSTING_KINDS, type PostingKind } from '@penc/domain';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { ScoredUnder } from '../conditions';
import { CorpusKeeper } from '../corpus/corpus-keeper';
import { isFingerprintOf } from './fingerprint';
import { lockFreeLists } from './holding';
import { type Affected, LISTS_AT_ONCE, Lists, type Relisted } from './lists';
import { type ListOwner, type StandingPair, other, standingPairs } from './pairs';
import { openingFirst } from './tails';

/** Makes the lists of postings that have changed, then those of others that the change touches. */
@Injectable()
export class ChangedPostings {
  constructor(
    private readonly storage: Storage,
    private readonly keeper: CorpusKeeper,
    private readonly lists: Lists,
  ) {}

  /**
   * Each step in a transaction of its own: a job that dies between is run again, and making a list twice does no harm.
   */
  async relist(postings: readonly ListOwner[]): Promise<void> {
    const relisted: Relisted[] = [];
    for (const kind of POSTING_KINDS) {
      const ids = postings.filter((posting) => posting.kind === kind).map(({ id }) => id);
      if (ids.length > 0) relisted.push(await this.lists.relist(kind, ids));
    }
    await this.relistTouched(relisted);
  }

  /** Each list that the owners of these stand in as they are no more, or may have to stand in. */
  private async relistTouched(relisted: readonly Relisted[]): Promise<void> {
    // the lists can be read by now: whose lists they touch is the longer question
    await this.keeper.refreshTails(this.storage);
    // of a server that has died since, what was committed in haste may be gone: the job is run again
    const read = relisted.flatMap(({ choices }) => choices.map(({ corpus }) => corpus));
    if (read.some((corpus) => corpus !== this.keeper.corpus)) throw new Error('the server lives another life since');
    // none of these themselves: each was made after all of their owners had changed
    const made = new Set(relisted.flatMap(({ choices }) => choices.map(({ owner }) => owner.id)));
    const touched = relisted.map((lists) => ({ kind: other(lists.kind), because: this.touchedBy(lists, made) }));
    for (const { kind, because } of touched) await this.relistAffected(kind, because);
  }

  /**
   * Under their locks, lists of one kind that some postings stand in, enter or leave. First those that no other job is
   * making: who does so may be making them with these postings too, and then nothing is left to be done.
   */
  private async relistAffected(kind: PostingKind, because: Affected): Promise<void> {
    const busy = await this.relistSome(kind, because, [...because.keys()], 'free');
    await this.relistSome(kind, because, busy, 'all');
  }

  /** `free`: leaves out, and returns, the lists that others hold. */
  private async relistSome(kind: PostingKind, because: Affected, ids: readonly string[], which: 'free' | 'all') {
    const busy: string[] = [];
    for (let next = 0; next < ids.length; next += LISTS_AT_ONCE) {
      const some = ids.slice(next, next + LISTS_AT_ONCE);
      const held = await openingFirst(this.storage, () =>
        this.storage.transaction(WORKER, async (tx) => {
          const asked = this.lists.begin(tx, which === 'all' ? some : []);
          const left = await this.unsettled(tx, kind, some, because, asked);
          const free = which === 'all' ? left : await lockFreeLists(tx, left);
          if (free.length > 0) await this.lists.make(tx, kind, free, asked, { because });
          return left.filter((id) => !free.includes(id));
        }),
      );
      busy.push(...held);
    }
    return busy;
  }

  /** The lists that were not made, as yet, with each of these postings as it is now. */
  private async unsettled(
    tx: Transaction,
    kind: PostingKind,
    ids: readonly string[],
    because: Affected,
    asked: Promise<ScoredUnder>,
  ): Promise<readonly string[]> {
    const pairs = ids.flatMap((id) => (because.get(id) ?? []).map((counterpartId) => [id, counterpartId] as const));
    const [under, standing] = await Promise.all([asked, standingPairs(tx, kind, pairs)]);
    const settled = new Map<string, number>();
    for (const pair of standing) {
      if (!this.standsAsItIs({ kind, id: pair.ownerId }, pair, under)) continue;
      settled.set(pair.ownerId, (settled.get(pair.ownerId) ?? 0) + 1);
    }
    return ids.filter((id) => settled.get(id) !== because.get(id)?.length);
  }

  /** Going by tails that were read after the lists had been made. */
  private touchedBy({ choices, under }: Relisted, made: ReadonlySet<string>): Affected {
    const affected = new Map<string, string[]>();
    for (const { owner, pairs, reached } of choices) {
      const touched = new Set(reached().map(counterpartOf));
      for (const pair of pairs.filter(({ counterpartRank }) => counterpartRank !== null)) {
        if (this.standsAsItIs(owner, { ...pair, print: pair.counterpartPrint }, under))
          touched.delete(pair.counterpartId);
        else touched.add(pair.counterpartId);
      }
      for (const id of touched) {
        if (!made.has(id)) affected.set(id, [...(affected.get(id) ?? []), owner.id]);
      }
    }
    return affected;
  }

  /** A list that has the pair was made with it just as it is now: no gate refused them then, nor does one now. */
  private standsAsItIs(owner: ListOwner, { counterpartId, print }: StandingPair, under: ScoredUnder): boolean {
    const pair = this.keeper.pair(owner, counterpartId);
    return pair !== null && isFingerprintOf(print, pair.need, pair.offer, under);
  }
}

function counterpartOf({ counterpartId }: { readonly counterpartId: string }): string {
  return counterpartId;
}
