import { LIST_SIZE } from '@penc/domain';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import type { Choice } from './changes';

/**
 * What is published of a list's tail is never above what it takes to enter it, whenever somebody reads it: whoever scores
 * a posting asks by that whose lists it may enter, and locks no others. So a list whose tail goes down is opened to all
 * before the postings are read that it is made of. Who comes later than that reading finds it open, and waits for its
 * lock; who came earlier is among what was read.
 */
export class Lowered extends Error {
  constructor(readonly ids: readonly string[]) {
    super(`${ids.length} lists must be opened before they are made`);
  }
}

/** Runs `work`, again each time that it finds lists to be opened first. It has had no effect then. */
export async function openingFirst<T>(storage: Storage, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Lowered)) throw error;
      await openLists(storage, error.ids);
    }
  }
}

/** Whoever is feasible may enter them until they are made. */
export async function openLists(storage: Storage, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await storage.transaction(WORKER, async (tx) => {
    tx.send('SET LOCAL synchronous_commit = off');
    tx.send(
      `UPDATE list_tails t SET total = NULL, version = t.version + 1, changed_xid = pg_current_xact_id()
       FROM (SELECT posting_id FROM list_tails WHERE posting_id = ANY($1::uuid[]) AND total IS NOT NULL
             ORDER BY posting_id FOR UPDATE) o
       WHERE t.posting_id = o.posting_id`,
      [ids],
    );
  });
}

/** By posting; those whose list has room are left out. To be asked for before the postings are read. */
export async function publishedTails(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; total: number }>(
    'SELECT posting_id AS id, total FROM list_tails WHERE posting_id = ANY($1::uuid[]) AND total IS NOT NULL',
    [ids],
  );
  return new Map(rows.map(({ id, total }) => [id, total]));
}

export interface Tail {
  readonly id: string;
  /** Null: the list has room. */
  readonly total: number | null;
}

/** What is to be published of these lists. Throws Lowered where one of them had to be open before. */
export function changedTails(choices: readonly Choice[], published: ReadonlyMap<string, number>): readonly Tail[] {
  const tails = choices.map(({ owner, best }): Tail => ({ id: owner.id, total: tailOf(best) }));
  const changed = tails.filter(({ id, total }) => total !== (published.get(id) ?? null));
  const lowered = changed.filter(({ id, total }) => (total ?? 0) < (published.get(id) ?? 0));
  if (lowered.length > 0) throw new Lowered(lowered.map(({ id }) => id));
  return changed;
}

/** What it takes to enter these lists from now on. */
export function publishTails(tx: Transaction, tails: readonly Tail[]): void {
  if (tails.length === 0) return;
  tx.send(
    `INSERT INTO list_tails AS t (posting_id, total)
     SELECT * FROM unnest($1::uuid[], $2::integer[]) AS n(posting_id, total) ORDER BY posting_id
     ON CONFLICT (posting_id) DO UPDATE SET total = EXCLUDED.total, version = t.version + 1, changed_xid = EXCLUDED.changed_xid`,
    [tails.map(({ id }) => id), tails.map(({ total }) => total)],
  );
}

function tailOf(best: Choice['best']): number | null {
  return best.length < LIST_SIZE ? null : (best.at(-1)?.total ?? null);
}
