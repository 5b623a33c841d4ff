import type { PostingKind } from '@penc/domain';
import { ENGINE_VERSION } from '@penc/matching';
import { type ToldMisses, toldMisses } from '@penc/matching/corpus';
import { type Transaction, confidentialSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type ScoredUnder, ScoringConditions } from './conditions';
import { CorpusKeeper } from './corpus/corpus-keeper';
import { type ListOwner, judged, other, storedPairs } from './lists/pairs';

/** What nobody has read for so long is made when it is asked for again. */
export const UNREAD_DAYS = 30;

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
    const { kind, id } = owner;
    const posting = kind === 'need' ? corpus.need(id) : corpus.offer(id);
    const leftOut = judged(corpus, kind, id, pairs.get(id) ?? []);
    const question = { ...at, excluded: new Set([...leftOut.excluded, ...secret]) };
    const told = toldMisses(corpus, kind, id, question);
    await store(tx, owner, posting?.revision ?? 0, at, told);
  }
}

/** Postings that others than their own side and the coordinators must not learn of. */
async function confidential(tx: Transaction, kind: PostingKind, today: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM postings p WHERE kind = $1 AND status = 'open' AND ${confidentialSql('p', '$2::date')}`,
    [kind, today],
  );
  return rows.map(({ id }) => id);
}

async function store(
  tx: Transaction,
  { id }: ListOwner,
  revision: number,
  { today, weights }: ScoredUnder,
  { misses, gains }: ToldMisses,
): Promise<void> {
  tx.send(
    `INSERT INTO near_misses (posting_id, as_of, revision, day, engine, weights_version, misses, gains)
     VALUES ($1, now(), $2, $3, $4, $5, $6, $7)
     ON CONFLICT (posting_id) DO UPDATE SET as_of = EXCLUDED.as_of, revision = EXCLUDED.revision, day = EXCLUDED.day,
       engine = EXCLUDED.engine, weights_version = EXCLUDED.weights_version, misses = EXCLUDED.misses,
       gains = EXCLUDED.gains, asked_at = NULL`,
    [id, revision, today, ENGINE_VERSION, weights.version, JSON.stringify(misses), JSON.stringify(gains)],
  );
}
