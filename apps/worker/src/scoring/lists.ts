import { LIST_SIZE, type OrganisationState, type PostingKind, type PostingState, isScored } from '@penc/domain';
import type { Weights } from '@penc/matching';
import type { Ranked } from '@penc/matching/corpus';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Choice } from './changes';
import { type ScoredUnder, ScoringConditions } from './conditions';
import { CorpusKeeper } from './corpus-keeper';
import { fingerprintOf } from './fingerprint';
import { type ListOwner, type StoredPair, judged, other, storedPairs } from './pairs';
import { type Telling, isNothing, planOf, writeLists } from './write-list';

/** Keeps each posting's list of its best counterparts. */
@Injectable()
export class Lists {
  constructor(
    private readonly storage: Storage,
    private readonly keeper: CorpusKeeper,
    private readonly conditions: ScoringConditions,
  ) {}

  /** Makes one list anew, under its lock; the counterparts in whose lists its owner stands, or might. */
  async relist(owner: ListOwner): Promise<readonly string[]> {
    const { standing, under } = await this.storage.transaction(WORKER, async (tx) => {
      const asked = this.begin(tx, [owner.id]);
      const [choice] = await this.make(tx, owner.kind, [owner.id], asked);
      const ranked = (choice?.pairs ?? []).filter(({ counterpartRank }) => counterpartRank !== null);
      return { standing: ranked.map(({ counterpartId }) => counterpartId), under: await asked };
    });
    // the list can be read by now: whose lists it touches is the longer question
    return [...new Set([...standing, ...this.totals(owner, under).keys()])];
  }

  /** Makes some lists of one kind anew, in one statement, within the transaction of whoever makes them all anew. */
  async relistSlice(tx: Transaction, kind: PostingKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.make(tx, kind, ids, this.begin(tx, ids), 'quietly');
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

  /**
   * Makes anew, in one transaction and under their locks, those of the counterparts' lists that the posting
   * stands in, enters or leaves.
   */
  async relistAffected(posting: ListOwner, counterparts: readonly string[]): Promise<void> {
    if (counterparts.length === 0) return;
    await this.storage.transaction(WORKER, async (tx) => {
      const asked = this.begin(tx, counterparts);
      const [under, , tails] = await Promise.all([
        asked,
        this.keeper.refresh(tx),
        listTails(tx, posting, counterparts),
      ]);
      const totals = this.totals(posting, under);
      const affected = counterparts.filter((id) =>
        isAffected(tails.get(id), totals.get(id), this.print(posting, id, under)),
      );
      if (affected.length > 0) await this.make(tx, other(posting.kind), affected, asked);
    });
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
    telling: Telling = 'tell',
  ): Promise<readonly Choice[]> {
    for (;;) {
      const [under, , pairs] = await Promise.all([asked, this.keeper.refresh(tx), storedPairs(tx, kind, ids)]);
      const frame = { corpus: this.keeper.corpus, ...under };
      const choices = ids.map((id) => this.choiceOf({ kind, id }, pairs.get(id) ?? [], under));
      const plan = planOf(choices, frame);
      // whatever moves from now on has a message of its own
      if (isNothing(plan)) return choices;
      if (!(await holdStill(tx, this.restingOn(kind, choices)))) continue;
      await writeLists(tx, kind, plan, frame, telling);
      return choices;
    }
  }

  private totals(posting: ListOwner, under: ScoredUnder): Map<string, number> {
    const everyone = { ...under, size: Infinity, excluded: new Set<string>() };
    return new Map(this.best(posting, everyone).map((ranked) => [ranked.counterpartId, ranked.total]));
  }

  private choiceOf(owner: ListOwner, pairs: readonly StoredPair[], under: ScoredUnder): Choice {
    const leftOut = judged(this.keeper.corpus, owner.kind, owner.id, pairs);
    return { owner, pairs, best: this.best(owner, { ...under, size: LIST_SIZE, ...leftOut }) };
  }

  private best(owner: ListOwner, options: Parameters<CorpusKeeper['corpus']['best']>[2]): readonly Ranked[] {
    const { corpus } = this.keeper;
    const posting = owner.kind === 'need' ? corpus.need(owner.id) : corpus.offer(owner.id);
    return posting?.open ? corpus.best(owner.kind, owner.id, options) : [];
  }

  /**
   * The versions of the postings that the choices rest on. To be taken in the same breath as the choices: others
   * refresh the corpus as well, and a choice that rests on an older version would pass for one on the newer.
   */
  private restingOn(kind: PostingKind, choices: readonly Choice[]): ReadonlyMap<string, Held> {
    const { corpus } = this.keeper;
    const held = new Map<string, Held>();
    const hold = (side: PostingKind, id: string): void => {
      const open = (side === 'need' ? corpus.need(id) : corpus.offer(id))?.open ?? false;
      held.set(id, { version: corpus.versionOf(side, id), open });
    };
    for (const { owner, best } of choices) {
      hold(kind, owner.id);
      for (const { counterpartId } of best) hold(other(kind), counterpartId);
    }
    return held;
  }

  private print(posting: ListOwner, counterpartId: string, under: ScoredUnder): string | null {
    const { corpus } = this.keeper;
    const [needId, offerId] = posting.kind === 'need' ? [posting.id, counterpartId] : [counterpartId, posting.id];
    const [need, offer] = [corpus.need(needId), corpus.offer(offerId)];
    return need && offer ? fingerprintOf(need, offer, under) : null;
  }
}

/** A posting as the corpus held it when the lists were chosen. */
interface Held {
  readonly version: bigint | undefined;
  readonly open: boolean;
}

interface HeldRow {
  readonly id: string;
  readonly version: string;
  readonly status: PostingState;
  readonly organisationStatus: OrganisationState;
}

/** Locks the rows, in id order, against edits; false when one of them is no longer what was held of it. */
async function holdStill(tx: Transaction, held: ReadonlyMap<string, Held>): Promise<boolean> {
  const ids = [...held.keys()];
  tx.send('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE', [ids]);
  // a statement of its own: while it waited for the locks, the first one still saw organisations as they were
  const rows = await tx.query<HeldRow>(
    `SELECT p.id, p.version::text, p.status, o.status AS "organisationStatus"
     FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = ANY($1::uuid[])`,
    [ids],
  );
  return rows.every((row) => {
    const known = held.get(row.id);
    return known?.version === BigInt(row.version) && known.open === isScored(row.status, row.organisationStatus);
  });
}

/**
 * Lists are made of what stands elsewhere, and a message counts as done only after them in the journal of Postgres:
 * their commits need not wait for the disk.
 */
export const HASTY_COMMIT = 'SET LOCAL synchronous_commit = off';

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
