import type { TrackRecordEntry } from '@penc/matching';
import { contentHash } from '@penc/platform';
import type { Transaction } from '@penc/storage';

type TrackRecord = readonly TrackRecordEntry[];

/** Keeps what scores rest on, once however many pairs: records are long, and most of them are kept already. */
export async function keepRecords(tx: Transaction, records: readonly TrackRecord[]): Promise<void> {
  const byHash = new Map(records.map((record) => [contentHash(record), record]));
  // in one order, so that no two jobs wait for each other's rows
  const hashes = [...byHash.keys()].toSorted();
  const kept = await tx.query<{ hash: string }>('SELECT hash FROM record_snapshots WHERE hash = ANY($1::text[])', [
    hashes,
  ]);
  const there = new Set(kept.map(({ hash }) => hash));
  const missing = hashes.filter((hash) => !there.has(hash));
  if (missing.length === 0) return;
  tx.send(
    `INSERT INTO record_snapshots (hash, entries) SELECT hash, entries::jsonb
     FROM unnest($1::text[], $2::text[]) AS s(hash, entries) ON CONFLICT DO NOTHING`,
    [missing, missing.map((hash) => JSON.stringify(byHash.get(hash)))],
  );
}
