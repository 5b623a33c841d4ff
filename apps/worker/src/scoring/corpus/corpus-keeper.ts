import { isScored } from '@penc/domain';
import { type ScorableNeed, type ScorableOffer, scorableNeed, scorableOffer } from '@penc/matching';
import { Corpus } from '@penc/matching/corpus';
import { Metrics } from '@penc/platform';
import {
  SCORABLE_POSTINGS,
  STATION_COLUMNS,
  type StationRow,
  type Storage,
  type Transaction,
  WORKER,
} from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { KnownRecords } from './known-records';
import { KeptTails } from './kept-tails';
import type { ListOwner } from '../lists/pairs';
import { SERVER_LIFE } from './server-life';

/** Everything but the horizon is null in the one row of a reading that found nothing new. */
type Row = { readonly horizon: string; readonly life: string } & (StationRow | { readonly id: null });

interface Page {
  readonly horizon: bigint;
  /** Null: there are no more. */
  readonly last: string | null;
}

const PAGE = 5_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Rows and horizon are read in ONE statement, so under one snapshot: whatever was still running then has
 * a transaction number at or above the new horizon, and is read by the next call.
 */
function reading(which: string): string {
  return `
    SELECT s.horizon::text, s.life, p.*
    FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon, ${SERVER_LIFE} AS life) s
    LEFT JOIN LATERAL (SELECT ${STATION_COLUMNS} ${SCORABLE_POSTINGS} WHERE ${which}) p ON true`;
}
const CHANGED = reading('p.changed_xid >= $1::xid8');
const NEXT_PAGE = reading(`p.id > $1 ORDER BY p.id LIMIT ${PAGE}`);

/** What is known of one life of the server. */
class Known {
  readonly corpus = new Corpus();
  readonly records = new KnownRecords();
  readonly tails = new KeptTails(this.corpus);
  horizon = 0n;

  constructor(readonly life: string) {}

  moveTo(horizon: bigint): void {
    if (horizon > this.horizon) this.horizon = horizon;
  }
}

/** Keeps the postings in memory as fresh as the transaction that asks. */
@Injectable()
export class CorpusKeeper {
  private known = new Known('');

  constructor(private readonly metrics: Metrics) {}

  get corpus(): Corpus {
    return this.known.corpus;
  }

  /**
   * Reads all postings, some thousand at a time, each page in a transaction of its own: they need not stand in memory
   * twice. What changes meanwhile has a number at or above the horizon of the first page, and is read by `refresh`.
   */
  async load(storage: Storage): Promise<void> {
    const known = new Known(await lifeOf(storage));
    let page = await this.loadPage(storage, known, BEFORE_ALL);
    const { horizon } = page;
    while (page.last !== null) page = await this.loadPage(storage, known, page.last);
    known.moveTo(horizon);
    this.known = known;
    await this.refreshTails(storage);
    this.corpus.settle();
  }

  /** After this, every posting committed before the call is in the corpus as it was then, or newer. */
  async refresh(tx: Transaction): Promise<void> {
    const { known } = this;
    const rows = await tx.query<Row>(CHANGED, [known.horizon.toString()]);
    const life = rows[0]?.life ?? '';
    if (life === known.life) return this.add(tx, known, rows);
    const all = await tx.query<Row>(CHANGED, ['0']);
    const anew = new Known(life);
    await this.add(tx, anew, all);
    // another job may have been quicker: what it has read is kept, and may be older than what is here
    if (this.known.life === life) await this.add(tx, this.known, all);
    else this.known = anew;
  }

  /** After this, the corpus knows what it takes to enter each list, as it was published before the call, or later. */
  async refreshTails(storage: Storage): Promise<void> {
    const { known } = this;
    if (await known.tails.refresh(storage, known.life)) return;
    await storage.transaction(WORKER, (tx) => this.refresh(tx));
    await this.known.tails.refresh(storage, this.known.life);
  }

  /** The two postings of a pair; null when one of them is not known. */
  pair(owner: ListOwner, counterpartId: string): { readonly need: ScorableNeed; readonly offer: ScorableOffer } | null {
    const [needId, offerId] = owner.kind === 'need' ? [owner.id, counterpartId] : [counterpartId, owner.id];
    const [need, offer] = [this.corpus.need(needId), this.corpus.offer(offerId)];
    return need && offer ? { need, offer } : null;
  }

  private loadPage(storage: Storage, known: Known, after: string): Promise<Page> {
    return storage.transaction(WORKER, async (tx) => {
      const rows = await tx.query<Row>(NEXT_PAGE, [after]);
      await this.take(tx, known, rows);
      return { horizon: BigInt(rows[0]?.horizon ?? 0), last: rows.length < PAGE ? null : (rows.at(-1)?.id ?? null) };
    });
  }

  private async add(tx: Transaction, known: Known, rows: readonly Row[]): Promise<void> {
    await this.take(tx, known, rows);
    known.moveTo(BigInt(rows[0]?.horizon ?? 0));
  }

  /** Several readings may overtake each other: the corpus keeps the newer version of a row. */
  private async take(tx: Transaction, { corpus, records }: Known, rows: readonly Row[]): Promise<void> {
    const postings = rows.filter((row) => row.id !== null);
    await records.read(tx, postings);
    for (const row of postings) {
      const open = isScored(row.status, row.organisationStatus);
      const { committedXof: committed } = row;
      if (row.kind === 'need') {
        corpus.apply('need', scorableNeed(row, { ...row, open, covered: committed }), BigInt(row.version));
      } else {
        const trackRecord = records.of(row.organisationId);
        corpus.apply('offer', scorableOffer(row, { ...row, open, committed, trackRecord }), BigInt(row.version));
      }
    }
    for (const kind of ['needs', 'offers'] as const) this.metrics.corpusPostings.set({ kind }, corpus.size[kind]);
  }
}

async function lifeOf(storage: Storage): Promise<string> {
  const [row] = await storage.read<{ life: string }>(`SELECT ${SERVER_LIFE} AS life`);
  return row?.life ?? '';
}
