import { LIST_SIZE, type PostingKind } from '@penc/domain';
import { type Weights, feasible, total } from '@penc/matching';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Choice } from './changes';
import { type ScoredUnder, ScoringConditions } from './conditions';
import { CorpusKeeper } from './corpus-keeper';
import { type Entering, listWith } from './entering';
import { fingerprintOf } from './fingerprint';
import { holdStill, lockFreeLists, lockLists, restingOn } from './holding';
import { type ListOwner, type StandingPair, type StoredPair, judged, other, standingPairs, storedPairs } from './pairs';
import { changedTails, openingFirst, publishTails, publishedTails } from './tails';
import { type Telling, isNothing, lockPairs, planOf, writeLists } from './write-list';

/** Lists made in one transaction: others that need one of them wait so long. */
export const LISTS_AT_ONCE = 100;

/** Keeps each posting's list of its best counterparts. */
@Injectable()
export class Lists {
  constructor(
    private readonly storage: Storage,
    private readonly keeper: CorpusKeeper,
    private readonly conditions: ScoringConditions,
  ) {}

  /** Makes lists of one kind anew, under their locks, in one transaction. */
  relist(kind: PostingKind, ids: readonly string[]): Promise<Relisted> {
    return openingFirst(this.storage, () =>
      this.storage.transaction(WORKER, async (tx) => {
        const asked = this.begin(tx, ids);
        return { kind, choices: await this.make(tx, kind, ids, asked), under: await asked };
      }),
    );
  }

  /**
   * Which other lists have to be made because of these, by their kind: an owner stands in them as it is no more, or may have
   * to stand there. None of these themselves: each was made after all of their owners had changed.
   */
  async affectedBy(relisted: readonly Relisted[]): Promise<ReadonlyMap<PostingKind, Affected>> {
    // the lists can be read by now: whose lists they touch is the longer question
    await this.keeper.refreshTails(this.storage);
    const made = new Set(relisted.flatMap(({ choices }) => choices.map(({ owner }) => owner.id)));
    return new Map(relisted.map((lists) => [other(lists.kind), this.touchedBy(lists, made)]));
  }

  /**
   * Makes anew, under their locks, lists of one kind that some postings stand in, enter or leave. First those that no other
   * job is making: who does so may be making them with these postings too, and then nothing is left to be done.
   */
  async relistAffected(kind: PostingKind, because: Affected): Promise<void> {
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
          const asked = this.begin(tx, which === 'all' ? some : []);
          const left = await this.unsettled(tx, kind, some, because, asked);
          const free = which === 'all' ? left : await lockFreeLists(tx, left);
          if (free.length > 0) await this.make(tx, kind, free, asked, { because });
          return left.filter((id) => !free.includes(id));
        }),
      );
      busy.push(...held);
    }
    return busy;
  }

  /**
   * Makes some lists of one kind anew, in one statement, within the transaction of whoever makes them all anew.
   * Throws Lowered where some are to be opened first.
   */
  async relistSlice(tx: Transaction, { id, kind }: Rescoring, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.make(tx, kind, ids, this.begin(tx, ids), { telling: { rescoringId: id } });
  }

  /** What some lists would be under other weights, and what is stored of them; nothing is locked or written. */
  async listsUnder(
    tx: Transaction,
    kind: PostingKind,
    ids: readonly string[],
    weights: Weights,
  ): Promise<readonly Choice[]> {
    const [, pairs] = await Promise.all([this.keeper.refresh(tx), storedPairs(tx, kind, ids)]);
    const under = this.conditions.under(weights);
    return ids.map((id) => this.choiceOf({ kind, id }, pairs.get(id) ?? [], under));
  }

  /** What the lists will be made under; the weights before the lists, so that nobody waits in a circle. */
  private begin(tx: Transaction, ids: readonly string[]): Promise<ScoredUnder> {
    tx.send(HASTY_COMMIT);
    const under = this.conditions.hold(tx);
    if (ids.length > 0) lockLists(tx, ids);
    return under;
  }

  /**
   * Chooses lists whose locks are held, locks the rows that they rest on, and writes them; where such a row has
   * moved meanwhile, reads again and chooses again. What is locked stays as it is, so the loop ends.
   */
  private async make(
    tx: Transaction,
    kind: PostingKind,
    ids: readonly string[],
    asked: Promise<ScoredUnder>,
    { because, telling = 'by-posting' }: Making = {},
  ): Promise<readonly Choice[]> {
    for (;;) {
      // the tails before the postings: whoever comes behind this reading must have found them as low as they will be
      const [under, pairs, published] = await Promise.all([
        asked,
        storedPairs(tx, kind, ids),
        publishedTails(tx, ids),
        this.keeper.refresh(tx),
      ]);
      const frame = { corpus: this.keeper.corpus, ...under };
      const choices = ids.map((id) => this.choiceOf({ kind, id }, pairs.get(id) ?? [], under, because?.get(id)));
      const tails = changedTails(choices, published);
      const plan = planOf(choices, frame);
      // whatever else moves from now on has a message of its own, which finds what is written here
      if (!(await holdStill(tx, restingOn(frame.corpus, plan)))) continue;
      if (!(await lockPairs(tx, plan))) continue;
      publishTails(tx, tails);
      if (!isNothing(plan)) await writeLists(tx, kind, plan, frame, telling);
      return choices;
    }
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
  private touchedBy({ kind, choices, under }: Relisted, made: ReadonlySet<string>): Affected {
    const affected = new Map<string, string[]>();
    for (const { owner, pairs } of choices) {
      const touched = new Set(this.keeper.corpus.reached(kind, owner.id, under).map(counterpartOf));
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
    return pair !== null && print === fingerprintOf(pair.need, pair.offer, under);
  }

  private choiceOf(
    owner: ListOwner,
    pairs: readonly StoredPair[],
    under: ScoredUnder,
    because?: readonly string[],
  ): Choice {
    const { corpus } = this.keeper;
    const leftOut = judged(corpus, owner.kind, owner.id, pairs);
    const known = because?.every((id) => !leftOut.excluded.has(id)) && this.known(owner, pairs, under, because);
    const best = known || corpus.best(owner.kind, owner.id, { ...under, size: LIST_SIZE, ...leftOut });
    return { owner, pairs, best };
  }

  /** The list as it is stored, with what has become of some counterparts; null where all postings must be asked. */
  private known(owner: ListOwner, pairs: readonly StoredPair[], under: ScoredUnder, changed: readonly string[]) {
    const entering: Entering[] = [];
    for (const counterpartId of changed) {
      const pair = this.keeper.pair(owner, counterpartId);
      if (!pair) return null;
      const score = feasible(pair.need, pair.offer, under) ? total(pair.need, pair.offer, under) : 0;
      entering.push({ counterpartId, total: score < under.weights.floor ? null : score });
    }
    return listWith(pairs, entering, (id) => {
      const now = this.keeper.pair(owner, id);
      return now && fingerprintOf(now.need, now.offer, under);
    });
  }
}

/** Lists of one kind as they were made. */
export interface Relisted {
  readonly kind: PostingKind;
  readonly choices: readonly Choice[];
  readonly under: ScoredUnder;
}

/** Lists of one kind, each with the postings of the other kind that it has to be made anew for. */
type Affected = ReadonlyMap<string, readonly string[]>;

function counterpartOf({ counterpartId }: { readonly counterpartId: string }): string {
  return counterpartId;
}

/** The one that makes them all anew. */
interface Rescoring {
  readonly id: string;
  readonly kind: PostingKind;
}

interface Making {
  /** Of all counterparts of a list, only these may have changed: others have messages of their own. */
  readonly because?: Affected;
  readonly telling?: Telling;
}

/**
 * Lists are made of what stands elsewhere, and a message counts as done only after them in the journal of Postgres:
 * their commits need not wait for the disk.
 */
export const HASTY_COMMIT = 'SET LOCAL synchronous_commit = off';
