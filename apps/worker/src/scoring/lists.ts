import { LIST_SIZE, type OrganisationState, type PostingKind, type PostingState, dayOf, isScored } from '@penc/domain';
import { DEFAULT_WEIGHTS } from '@penc/matching';
import type { Ranked } from '@penc/matching/corpus';
import { Clock } from '@penc/platform';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { CorpusKeeper } from './corpus-keeper';
import type { Choice } from './changes';
import { fingerprintOf } from './fingerprint';
import { type ListOwner, type StoredPair, judged, other, storedPairs } from './pairs';
import { writeLists } from './write-list';

/** Keeps each posting's list of its best counterparts. */
@Injectable()
export class Lists {
  constructor(
    private readonly storage: Storage,
    private readonly keeper: CorpusKeeper,
    private readonly clock: Clock,
  ) {}

  /** Makes one list anew, under its lock; the counterparts in whose lists its owner stands, or might. */
  relist(owner: ListOwner): Promise<readonly string[]> {
    return this.storage.transaction(WORKER, async (tx) => {
      lockLists(tx, [owner.id]);
      const [choice] = await this.make(tx, owner.kind, [owner.id]);
      const standing = (choice?.pairs ?? []).filter(({ counterpartRank }) => counterpartRank !== null);
      return [...new Set([...standing.map(({ counterpartId }) => counterpartId), ...this.totals(owner).keys()])];
    });
  }

  /**
   * Makes anew, in one transaction and under their locks, those of the counterparts' lists that the posting
   * stands in, enters or leaves.
   */
  async relistAffected(posting: ListOwner, counterparts: readonly string[]): Promise<void> {
    if (counterparts.length === 0) return;
    await this.storage.transaction(WORKER, async (tx) => {
      lockLists(tx, counterparts);
      const [, tails] = await Promise.all([this.keeper.refresh(tx), listTails(tx, posting, counterparts)]);
      const totals = this.totals(posting);
      const affected = counterparts.filter((id) => isAffected(tails.get(id), totals.get(id), this.print(posting, id)));
      if (affected.length > 0) await this.make(tx, other(posting.kind), affected);
    });
  }

  /** Chooses and writes lists whose locks are held. */
  private async make(tx: Transaction, kind: PostingKind, ids: readonly string[]): Promise<readonly Choice[]> {
    const choices = await this.choose(tx, kind, ids);
    await writeLists(tx, kind, choices, { corpus: this.keeper.corpus, ...this.conditions() });
    return choices;
  }

  private totals(posting: ListOwner): Map<string, number> {
    const everyone = { ...this.conditions(), size: Infinity, excluded: new Set<string>() };
    return new Map(this.best(posting, everyone).map((ranked) => [ranked.counterpartId, ranked.total]));
  }

  /**
   * Chooses, then locks the rows it rests on; where one has moved meanwhile, reads again and chooses
   * again. What is locked stays as it is, so the loop ends.
   */
  private async choose(tx: Transaction, kind: PostingKind, ids: readonly string[]): Promise<readonly Choice[]> {
    for (;;) {
      const [, pairs] = await Promise.all([this.keeper.refresh(tx), storedPairs(tx, kind, ids)]);
      const choices = ids.map((id) => this.choiceOf({ kind, id }, pairs.get(id) ?? []));
      const held = choices.flatMap(({ owner, best }) => [owner.id, ...best.map((ranked) => ranked.counterpartId)]);
      if (await this.holdStill(tx, [...new Set(held)])) return choices;
    }
  }

  private choiceOf(owner: ListOwner, pairs: readonly StoredPair[]): Choice {
    const leftOut = judged(this.keeper.corpus, owner.kind, owner.id, pairs);
    return { owner, pairs, best: this.best(owner, { ...this.conditions(), size: LIST_SIZE, ...leftOut }) };
  }

  private best(owner: ListOwner, options: Parameters<CorpusKeeper['corpus']['best']>[2]): readonly Ranked[] {
    const { corpus } = this.keeper;
    const posting = owner.kind === 'need' ? corpus.need(owner.id) : corpus.offer(owner.id);
    return posting?.open ? corpus.best(owner.kind, owner.id, options) : [];
  }

  /** Locks the rows, in id order, against edits; false when one of them is no longer what the corpus holds. */
  private async holdStill(tx: Transaction, ids: readonly string[]): Promise<boolean> {
    tx.send('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE', [ids]);
    // a statement of its own: while it waited for the locks, the first one still saw organisations as they were
    const rows = await tx.query<HeldRow>(
      `SELECT p.id, p.kind, p.version::text, p.status, o.status AS "organisationStatus"
       FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = ANY($1::uuid[])`,
      [ids],
    );
    const { corpus } = this.keeper;
    return rows.every((row) => {
      const known = row.kind === 'need' ? corpus.need(row.id) : corpus.offer(row.id);
      const open = isScored(row.status, row.organisationStatus);
      return corpus.isCurrent(row.kind, row.id, BigInt(row.version)) && known?.open === open;
    });
  }

  private print(posting: ListOwner, counterpartId: string): string | null {
    const { corpus } = this.keeper;
    const [needId, offerId] = posting.kind === 'need' ? [posting.id, counterpartId] : [counterpartId, posting.id];
    const [need, offer] = [corpus.need(needId), corpus.offer(offerId)];
    return need && offer ? fingerprintOf(need, offer, this.conditions()) : null;
  }

  private conditions() {
    return { today: dayOf(this.clock.now()), weights: DEFAULT_WEIGHTS };
  }
}

interface HeldRow {
  readonly id: string;
  readonly kind: PostingKind;
  readonly version: string;
  readonly status: PostingState;
  readonly organisationStatus: OrganisationState;
}

/** One job at a time makes or judges a list; taken in one order, so that no two wait for each other. */
function lockLists(tx: Transaction, ids: readonly string[]): void {
  tx.send(
    `SELECT pg_advisory_xact_lock(key) FROM (
       SELECT hashtextextended(id, 0) AS key FROM unnest($1::text[]) AS id ORDER BY 1) keys`,
    [ids],
  );
}

/** `print` names what the pair is scored on now; a list that was made on just that knows of the change already. */
function isAffected(tail: Tail | undefined, total: number | undefined, print: string | null): boolean {
  if (tail?.holdsPosting) return total === undefined || tail.print === null || tail.print !== print;
  if (total === undefined) return false;
  // equal totals are ordered by id: let the list decide
  return !tail || tail.length < LIST_SIZE || total >= tail.lastTotal;
}

interface Tail {
  readonly length: number;
  readonly lastTotal: number;
  readonly holdsPosting: boolean;
  /** What the pair with the posting was scored on when this list was made. */
  readonly print: string | null;
}

async function listTails(tx: Transaction, posting: ListOwner, owners: readonly string[]): Promise<Map<string, Tail>> {
  const ownerKind = posting.kind === 'need' ? 'offer' : 'need';
  const rows = await tx.query<Tail & { id: string }>(
    `SELECT ${ownerKind}_id AS id, count(*)::integer AS length, min(total) AS "lastTotal",
            bool_or(${posting.kind}_id = $2) AS "holdsPosting",
            max(${ownerKind}_print) FILTER (WHERE ${posting.kind}_id = $2) AS print
     FROM suggestions WHERE ${ownerKind}_id = ANY($1::uuid[]) AND ${ownerKind}_rank IS NOT NULL GROUP BY 1`,
    [owners, posting.id],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
