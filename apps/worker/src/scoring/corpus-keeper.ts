import { isScored } from '@penc/domain';
import { scorableNeed, scorableOffer } from '@penc/matching';
import { Corpus } from '@penc/matching/corpus';
import { Metrics } from '@penc/platform';
import { SCORABLE_COLUMNS, SCORABLE_POSTINGS, type ScorableRow, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { KnownRecords } from './known-records';

/** Everything but the horizon is null in the one row of a reading that found nothing new. */
type Row = { readonly horizon: string } & (ScorableRow | { readonly id: null });

/**
 * Rows and horizon are read in ONE statement, so under one snapshot: whatever was still running then has
 * a transaction number at or above the new horizon, and is read by the next call.
 */
const CHANGED = `
  SELECT s.horizon::text, p.*
  FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon) s
  LEFT JOIN LATERAL (
    SELECT ${SCORABLE_COLUMNS} ${SCORABLE_POSTINGS} WHERE p.changed_xid >= $1::xid8
  ) p ON true`;

/** Keeps the postings in memory as fresh as the transaction that asks. */
@Injectable()
export class CorpusKeeper {
  readonly corpus = new Corpus();
  private readonly records = new KnownRecords();
  private horizon = 0n;

  constructor(private readonly metrics: Metrics) {}

  /** After this, every posting committed before the call is in the corpus as it was then, or newer. */
  async refresh(tx: Transaction): Promise<void> {
    const rows = await tx.query<Row>(CHANGED, [this.horizon.toString()]);
    for (const row of rows) {
      if (row.id === null) continue;
      // several readings may overtake each other: the corpus keeps the newer version of a row
      const open = isScored(row.status, row.organisationStatus);
      const { committedXof: committed } = row;
      if (row.kind === 'need') {
        this.corpus.apply('need', scorableNeed(row, { ...row, open, covered: committed }), BigInt(row.version));
      } else {
        const trackRecord = this.records.of(row.organisationId, row.trackRecord);
        this.corpus.apply('offer', scorableOffer(row, { ...row, open, committed, trackRecord }), BigInt(row.version));
      }
    }
    const read = BigInt(rows[0]?.horizon ?? 0);
    if (read > this.horizon) this.horizon = read;
    for (const kind of ['needs', 'offers'] as const) this.metrics.corpusPostings.set({ kind }, this.corpus.size[kind]);
  }

  /** Transactions between the horizon and the newest: what a long transaction makes us read again. */
  async measureHorizonAge(tx: Transaction): Promise<void> {
    const [row] = await tx.query<{ newest: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS newest');
    this.metrics.horizonAge.set(Number(BigInt(row?.newest ?? 0) - this.horizon));
  }
}
