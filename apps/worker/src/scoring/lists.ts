import { LIST_SIZE, type OrganisationState, type PostingKind, type PostingState, dayOf, isScored } from '@penc/domain';
import { DEFAULT_WEIGHTS } from '@penc/matching';
import type { Ranked } from '@penc/matching/corpus';
import { Clock } from '@penc/platform';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { CorpusKeeper } from './corpus-keeper';
import { type ListOwner, judged, storedPairs } from './pairs';
import { type Choice, supersedeMoved, writeList } from './write-list';

/** Keeps each posting's list of its best counterparts. */
@Injectable()
export class Lists {
  constructor(
    private readonly storage: Storage,
    private readonly keeper: CorpusKeeper,
    private readonly clock: Clock,
  ) {}

  /** Makes one list anew, in a transaction of its own, under the lock of its owner. */
  relist(owner: ListOwner): Promise<void> {
    return this.storage.transaction(WORKER, async (tx) => {
      await lockLists(tx, [owner.id]);
      const choice = await this.choose(tx, owner);
      await supersedeMoved(tx, owner);
      await writeList(tx, owner, choice, { corpus: this.keeper.corpus, ...this.conditions() });
    });
  }

  /** Those of `counterparts` whose list `posting` may enter or leave. */
  async affected(posting: ListOwner, counterparts: readonly string[]): Promise<string[]> {
    if (counterparts.length === 0) return [];
    return this.storage.transaction(WORKER, async (tx) => {
      await lockLists(tx, counterparts);
      await this.keeper.refresh(tx);
      const tails = await listTails(tx, posting, counterparts);
      const totals = this.totals(posting);
      return counterparts.filter((id) => {
        const tail = tails.get(id);
        const total = totals.get(id);
        if (tail?.holdsPosting) return true;
        if (total === undefined) return false;
        // equal totals are ordered by id: let the list decide
        return !tail || tail.length < LIST_SIZE || total >= tail.lastTotal;
      });
    });
  }

  /** Every open counterpart that passes the gates, whatever its rank, and those in whose list the posting stands. */
  async neighbours(posting: ListOwner): Promise<string[]> {
    return this.storage.transaction(WORKER, async (tx) => {
      await this.keeper.refresh(tx);
      const pairs = await storedPairs(tx, posting.kind, posting.id);
      const standing = pairs.filter((pair) => pair.counterpartRank !== null).map((pair) => pair.counterpartId);
      return [...new Set([...standing, ...this.totals(posting).keys()])].sort();
    });
  }

  private totals(posting: ListOwner): Map<string, number> {
    const everyone = { ...this.conditions(), size: Infinity, excluded: new Set<string>() };
    return new Map(this.best(posting, everyone).map((ranked) => [ranked.counterpartId, ranked.total]));
  }

  /**
   * Chooses, then locks the rows it rests on; where one has moved meanwhile, reads again and chooses
   * again. What is locked stays as it is, so the loop ends.
   */
  private async choose(tx: Transaction, owner: ListOwner): Promise<Choice> {
    for (;;) {
      await this.keeper.refresh(tx);
      const pairs = await storedPairs(tx, owner.kind, owner.id);
      const options = {
        ...this.conditions(),
        size: LIST_SIZE,
        ...judged(this.keeper.corpus, owner.kind, owner.id, pairs),
      };
      const best = this.best(owner, options);
      if (await this.holdStill(tx, [owner.id, ...best.map((ranked) => ranked.counterpartId)])) {
        const suggested = pairs.filter(({ status }) => status === 'suggested');
        return { best, leavable: suggested.map(({ counterpartId }) => counterpartId) };
      }
    }
  }

  private best(owner: ListOwner, options: Parameters<CorpusKeeper['corpus']['best']>[2]): readonly Ranked[] {
    const { corpus } = this.keeper;
    const posting = owner.kind === 'need' ? corpus.need(owner.id) : corpus.offer(owner.id);
    return posting?.open ? corpus.best(owner.kind, owner.id, options) : [];
  }

  /** Locks the rows, in id order, against edits; false when one of them is no longer what the corpus holds. */
  private async holdStill(tx: Transaction, ids: readonly string[]): Promise<boolean> {
    await tx.query('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE', [ids]);
    // a statement of its own: while it waited for the locks, the first one still saw organisations as they were
    const rows = await tx.query<HeldRow>(
      `SELECT p.id, p.kind, p.revision, p.status, o.status AS "organisationStatus"
       FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = ANY($1::uuid[])`,
      [ids],
    );
    const { corpus } = this.keeper;
    return rows.every((row) => {
      const known = row.kind === 'need' ? corpus.need(row.id) : corpus.offer(row.id);
      return known?.revision === row.revision && known.open === isScored(row.status, row.organisationStatus);
    });
  }

  private conditions() {
    return { today: dayOf(this.clock.now()), weights: DEFAULT_WEIGHTS };
  }
}

interface HeldRow {
  readonly id: string;
  readonly kind: PostingKind;
  readonly revision: number;
  readonly status: PostingState;
  readonly organisationStatus: OrganisationState;
}

/** One job at a time makes or judges a list; taken in one order, so that no two wait for each other. */
async function lockLists(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(key) FROM (
       SELECT hashtextextended(id, 0) AS key FROM unnest($1::text[]) AS id ORDER BY 1) keys`,
    [ids],
  );
}

interface Tail {
  readonly length: number;
  readonly lastTotal: number;
  readonly holdsPosting: boolean;
}

async function listTails(tx: Transaction, posting: ListOwner, owners: readonly string[]): Promise<Map<string, Tail>> {
  const ownerKind = posting.kind === 'need' ? 'offer' : 'need';
  const rows = await tx.query<Tail & { id: string }>(
    `SELECT ${ownerKind}_id AS id, count(*)::integer AS length, min(total) AS "lastTotal",
            bool_or(${posting.kind}_id = $2) AS "holdsPosting"
     FROM suggestions WHERE ${ownerKind}_id = ANY($1::uuid[]) AND ${ownerKind}_rank IS NOT NULL GROUP BY 1`,
    [owners, posting.id],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
