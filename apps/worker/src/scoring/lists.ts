import { LIST_SIZE, type PostingKind } from '@penc/domain';
import { type Weights, feasible, total } from '@penc/matching';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Choice } from './changes';
import { type ScoredUnder, ScoringConditions } from './conditions';
import { CorpusKeeper } from './corpus-keeper';
import { listWith } from './entering';
import { fingerprintOf } from './fingerprint';
import { holdStill, lockLists, restingOn } from './holding';
import { type ListOwner, type StoredPair, judged, other, storedPairs } from './pairs';
import { changedTails, openingFirst, publishTails, publishedTails } from './tails';
import { type Telling, isNothing, planOf, writeLists } from './write-list';

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

  /**
   * Makes one list anew, under its lock; the counterparts whose lists have to be made as well: its owner stands in them as it
   * is no more, or may have to stand there.
   */
  async relist(owner: ListOwner): Promise<readonly string[]> {
    const { standing, under } = await openingFirst(this.storage, () =>
      this.storage.transaction(WORKER, async (tx) => {
        const asked = this.begin(tx, [owner.id]);
        const [choice] = await this.make(tx, owner.kind, [owner.id], asked);
        const ranked = (choice?.pairs ?? []).filter(({ counterpartRank }) => counterpartRank !== null);
        return { standing: ranked, under: await asked };
      }),
    );
    const settled = new Set<string>();
    const moved: string[] = [];
    for (const pair of standing) {
      if (this.standsAsItIs(owner, pair, under)) settled.add(pair.counterpartId);
      else moved.push(pair.counterpartId);
    }
    // the list can be read by now: whose lists it touches is the longer question
    const reached = (await this.reached(owner, under)).filter((id) => !settled.has(id));
    return [...new Set([...moved, ...reached])];
  }

  /** Makes anew, under their locks, lists that a posting stands in, enters or leaves. */
  async relistAffected(posting: ListOwner, counterparts: readonly string[]): Promise<void> {
    const kind = other(posting.kind);
    for (let next = 0; next < counterparts.length; next += LISTS_AT_ONCE) {
      const some = counterparts.slice(next, next + LISTS_AT_ONCE);
      await openingFirst(this.storage, () =>
        this.storage.transaction(WORKER, async (tx) => {
          await this.make(tx, kind, some, this.begin(tx, some), { because: posting.id });
        }),
      );
    }
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
    lockLists(tx, ids);
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
      const choices = ids.map((id) => this.choiceOf({ kind, id }, pairs.get(id) ?? [], under, because));
      const tails = changedTails(choices, published);
      const plan = planOf(choices, frame);
      // whatever else moves from now on has a message of its own, which finds what is written here
      if (!(await holdStill(tx, restingOn(frame.corpus, plan)))) continue;
      publishTails(tx, tails);
      if (!isNothing(plan)) await writeLists(tx, kind, plan, frame, telling);
      return choices;
    }
  }

  /** The counterpart's list was made with the owner just as it is now, and has it. */
  private standsAsItIs(owner: ListOwner, { counterpartId, counterpartPrint }: StoredPair, under: ScoredUnder): boolean {
    const pair = this.keeper.pair(owner, counterpartId);
    if (!pair || !feasible(pair.need, pair.offer, under)) return false;
    return counterpartPrint === fingerprintOf(pair.need, pair.offer, under);
  }

  /** Read in a transaction of its own, so that the tails are those of lists made before it. */
  private async reached(owner: ListOwner, under: ScoredUnder): Promise<readonly string[]> {
    await this.storage.transaction(WORKER, (tx) => this.keeper.refreshTails(tx));
    return this.keeper.corpus.reached(owner.kind, owner.id, under).map(({ counterpartId }) => counterpartId);
  }

  private choiceOf(owner: ListOwner, pairs: readonly StoredPair[], under: ScoredUnder, because?: string): Choice {
    const { corpus } = this.keeper;
    const leftOut = judged(corpus, owner.kind, owner.id, pairs);
    const known = because !== undefined && !leftOut.excluded.has(because) && this.known(owner, pairs, under, because);
    const best = known || corpus.best(owner.kind, owner.id, { ...under, size: LIST_SIZE, ...leftOut });
    return { owner, pairs, best };
  }

  /** The list as it is stored, with what has become of one counterpart; null where all postings must be asked. */
  private known(owner: ListOwner, pairs: readonly StoredPair[], under: ScoredUnder, counterpartId: string) {
    const pairWith = (id: string) => this.keeper.pair(owner, id);
    const pair = pairWith(counterpartId);
    if (!pair) return null;
    const score = feasible(pair.need, pair.offer, under) ? total(pair.need, pair.offer, under) : 0;
    return listWith(pairs, { counterpartId, total: score < under.weights.floor ? null : score }, (id) => {
      const now = pairWith(id);
      return now && fingerprintOf(now.need, now.offer, under);
    });
  }
}

/** The one that makes them all anew. */
interface Rescoring {
  readonly id: string;
  readonly kind: PostingKind;
}

interface Making {
  /** Of all counterparts, only this one may have changed: by its message the others are told of. */
  readonly because?: string;
  readonly telling?: Telling;
}

/**
 * Lists are made of what stands elsewhere, and a message counts as done only after them in the journal of Postgres:
 * their commits need not wait for the disk.
 */
export const HASTY_COMMIT = 'SET LOCAL synchronous_commit = off';
