import type { Corpus } from '@penc/matching/corpus';
import type { Storage } from '@penc/storage';
import { SERVER_LIFE } from './server-life';

interface Tail {
  readonly id: string;
  readonly version: string;
  readonly total: number | null;
}
type Row = { readonly horizon: string; readonly life: string } & (Tail | { readonly id: null });

/** As postings are read: rows and horizon under one snapshot. */
const CHANGED = `
  SELECT s.horizon::text, s.life, t.*
  FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon, ${SERVER_LIFE} AS life) s
  LEFT JOIN LATERAL (
    SELECT posting_id AS id, version::text, total FROM list_tails WHERE changed_xid >= $1::xid8
  ) t ON true`;

/** What it takes to enter each list, in memory as fresh as the question. */
export class KeptTails {
  private readonly versions = new Map<string, bigint>();
  /** Of postings that came after the corpus was last read: until they are there, their lists are taken to have room. */
  private early: readonly Tail[] = [];
  private horizon = 0n;

  constructor(private readonly corpus: Corpus) {}

  /** False, and nothing taken, where the server lives another life than the one that this was read in. */
  async refresh(storage: Storage, life: string): Promise<boolean> {
    const rows = await storage.read<Row>(CHANGED, [this.horizon.toString()]);
    if (rows[0]?.life !== life) return false;
    const tails = [...this.early, ...rows.filter((row) => row.id !== null)];
    this.early = tails.filter(({ id }) => !this.corpus.need(id) && !this.corpus.offer(id));
    const early = new Set(this.early.map(({ id }) => id));
    for (const tail of tails) if (!early.has(tail.id)) this.keep(tail);
    const read = BigInt(rows[0]?.horizon ?? 0);
    if (read > this.horizon) this.horizon = read;
    return true;
  }

  /** Several readings may overtake each other: an older row must not close a list that was opened since. */
  private keep({ id, version, total }: Tail): void {
    if (BigInt(version) <= (this.versions.get(id) ?? 0n)) return;
    this.versions.set(id, BigInt(version));
    this.corpus.keepTail(this.corpus.need(id) ? 'need' : 'offer', id, total);
  }
}
