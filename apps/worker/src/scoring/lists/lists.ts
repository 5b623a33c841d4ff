import type { PostingKind } from '@penc/domain';
import type { Weights } from '@penc/matching';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Choice } from './changes';
import { type Chosen, choiceOf } from './choice-of';
import { type ScoredUnder, ScoringConditions } from '../conditions';
import { CorpusKeeper } from '../corpus/corpus-keeper';
import { holdStill, lockLists, restingOn } from './holding';
import { storedPairs } from './pairs';
import { isNothing, planOf } from './plan';
import { changedTails, openingFirst, publishTails, publishedTails } from './tails';
import { type Telling, lockPairs, writeLists } from './write-list';

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
   * Makes some lists of one kind anew within the transaction of whoever makes them all anew.
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
    return ids.map((id) => choiceOf(this.keeper, { owner: { kind, id }, pairs: pairs.get(id) ?? [], under }));
  }

  /** What the lists will be made under; the weights before the lists, so that nobody waits in a circle. */
  begin(tx: Transaction, ids: readonly string[]): Promise<ScoredUnder> {
    tx.send(HASTY_COMMIT);
    const under = this.conditions.hold(tx);
    if (ids.length > 0) lockLists(tx, ids);
    return under;
  }

  /**
   * Chooses lists whose locks are held, locks the rows that they rest on, and writes them; where such a row has
   * moved meanwhile, reads again and chooses again. What is locked stays as it is, so the loop ends.
   */
  async make(
    tx: Transaction,
    kind: PostingKind,
    ids: readonly string[],
    asked: Promise<ScoredUnder>,
    { because, telling = 'by-posting' }: Making = {},
  ): Promise<readonly Chosen[]> {
    for (;;) {
      // the tails before the postings: whoever comes behind this reading must have found them as low as they will be
      const [under, pairs, published] = await Promise.all([
        asked,
        storedPairs(tx, kind, ids),
        publishedTails(tx, ids),
        this.keeper.refresh(tx),
      ]);
      const frame = { corpus: this.keeper.corpus, ...under };
      const choices = ids.map((id) =>
        choiceOf(this.keeper, { owner: { kind, id }, pairs: pairs.get(id) ?? [], under, because: because?.get(id) }),
      );
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
}

/** Lists of one kind as they were made. */
export interface Relisted {
  readonly kind: PostingKind;
  readonly choices: readonly Chosen[];
  readonly under: ScoredUnder;
}

/** Lists of one kind, each with the postings of the other kind that it has to be made anew for. */
export type Affected = ReadonlyMap<string, readonly string[]>;

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
