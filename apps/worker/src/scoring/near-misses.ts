import type { PostingKind } from '@penc/domain';
import {
  type Conditions,
  ENGINE_VERSION,
  GATES_OF_OWN,
  type Gain,
  type ScorableNeed,
  type ScorableOffer,
  type ToldMiss,
  type Unlocking,
  gains,
  score,
  unlocking,
} from '@penc/matching';
import type { NearMiss } from '@penc/matching/corpus';
import type { Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ScoringConditions } from './conditions';
import { CorpusKeeper } from './corpus/corpus-keeper';
import { type ListOwner, judged, other, storedPairs } from './lists/pairs';

/** What nobody has read for so long is made when it is asked for again. */
export const UNREAD_DAYS = 30;
/** How many of the nearest are looked at; fewer can be unlocked by an edit that makes sense. */
const LOOKED_AT = 100;
const MOST_KEPT = 20;
/** Of those that only the other side could unlock. */
const MOST_OF_OTHERS = 5;

type Pair = readonly [need: ScorableNeed, offer: ScorableOffer];
interface Found extends ToldMiss {
  readonly pair: Pair;
  readonly own: boolean;
}

/** What almost matches a posting, and the edit that is missing: for its own side to read. */
@Injectable()
export class NearMisses {
  constructor(
    private readonly keeper: CorpusKeeper,
    private readonly conditions: ScoringConditions,
  ) {}

  /** Makes and stores them as the corpus stands in this transaction; of a posting that is not open there are none. */
  async make(tx: Transaction, owner: ListOwner): Promise<void> {
    const at = await this.conditions.hold(tx);
    const [, pairs, secret] = await Promise.all([
      this.keeper.refresh(tx),
      storedPairs(tx, owner.kind, [owner.id]),
      confidential(tx, other(owner.kind), at.today),
    ]);
    const { corpus } = this.keeper;
    const posting = owner.kind === 'need' ? corpus.need(owner.id) : corpus.offer(owner.id);
    const leftOut = judged(corpus, owner.kind, owner.id, pairs.get(owner.id) ?? []);
    const excluded = new Set([...leftOut.excluded, ...secret]);
    const found = this.found(owner, excluded, at);
    const single = found.filter(({ own, changes }) => own && changes.length === 1);
    const gained = gains(
      owner.kind,
      single.flatMap(({ changes }) => changes),
      single.map(({ pair }) => pair),
      at,
    );
    await store(tx, owner, posting?.revision ?? 0, at, { found, gained });
  }

  /** One's own edits first, then fewest gates, then what scores best once they are made. */
  private found({ kind, id }: ListOwner, excluded: ReadonlySet<string>, at: Conditions): readonly Found[] {
    const { corpus } = this.keeper;
    const question = { today: at.today, weights: at.weights, excluded };
    const nearest = [
      ...corpus.nearMisses(kind, id, { ...question, size: LOOKED_AT, gates: GATES_OF_OWN[kind] }),
      ...(kind === 'need' ? corpus.nearMisses(kind, id, { ...question, size: MOST_KEPT }) : []),
    ];
    const distinct = [...new Map(nearest.map((one) => [one.counterpartId, one])).values()];
    return distinct
      .flatMap((one) => {
        const pair = this.pairOf(kind, id, one);
        const unlocked = pair && unlocking(kind, pair[0], pair[1], at);
        return pair && unlocked ? [foundOf(kind, one, pair, unlocked, at)] : [];
      })
      .toSorted(
        (a, b) =>
          Number(b.own) - Number(a.own) ||
          a.failed.length - b.failed.length ||
          b.total - a.total ||
          (a.counterpartId < b.counterpartId ? -1 : 1),
      );
  }

  private pairOf(kind: PostingKind, id: string, { counterpartId }: NearMiss): Pair | undefined {
    const { corpus } = this.keeper;
    const [needId, offerId] = kind === 'need' ? [id, counterpartId] : [counterpartId, id];
    const [need, offer] = [corpus.need(needId), corpus.offer(offerId)];
    return need && offer && [need, offer];
  }
}

function foundOf(kind: PostingKind, miss: NearMiss, pair: Pair, { changes, total }: Unlocking, at: Conditions): Found {
  const { gates } = score(...pair, at);
  return {
    counterpartId: miss.counterpartId,
    counterpartRevision: pair[kind === 'need' ? 1 : 0].revision,
    failed: gates.filter(({ outcome }) => outcome === 'fail'),
    changes,
    total,
    pair,
    own: changes.every(({ by }) => by === kind),
  };
}

/** Postings that others than their own side and the coordinators must not learn of. */
async function confidential(tx: Transaction, kind: PostingKind, today: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM postings WHERE kind = $1 AND status = 'open' AND (visibility = 'coordinators' OR embargo_until > $2::date)`,
    [kind, today],
  );
  return rows.map(({ id }) => id);
}

async function store(
  tx: Transaction,
  { id }: ListOwner,
  revision: number,
  { today, weights }: Conditions,
  { found, gained }: { readonly found: readonly Found[]; readonly gained: readonly Gain[] },
): Promise<void> {
  const kept = [
    ...found.filter(({ own }) => own).slice(0, MOST_KEPT),
    ...found.filter(({ own }) => !own).slice(0, MOST_OF_OTHERS),
  ];
  const misses = kept.map(({ pair: _pair, own: _own, ...stored }): ToldMiss => stored);
  tx.send(
    `INSERT INTO near_misses (posting_id, as_of, revision, day, engine, weights_version, misses, gains)
     VALUES ($1, now(), $2, $3, $4, $5, $6, $7)
     ON CONFLICT (posting_id) DO UPDATE SET as_of = EXCLUDED.as_of, revision = EXCLUDED.revision, day = EXCLUDED.day,
       engine = EXCLUDED.engine, weights_version = EXCLUDED.weights_version, misses = EXCLUDED.misses,
       gains = EXCLUDED.gains, asked_at = NULL`,
    [id, revision, today, ENGINE_VERSION, weights.version, JSON.stringify(misses), JSON.stringify(gained)],
  );
}
