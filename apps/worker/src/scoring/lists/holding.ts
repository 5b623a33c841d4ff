import type { PostingKind } from '@penc/domain';
import type { Corpus } from '@penc/matching/corpus';
import type { Transaction } from '@penc/storage';
import { other } from './pairs';
import type { Plan } from './plan';

/**
 * The versions of the postings of those pairs that get a place which they did not have: whoever takes such a posting
 * back asks where it stands, and would not find it there yet. And of those that lose theirs: whoever brings such a posting
 * back as it was would find it there still, and ask for nothing. To be taken in the same breath as the choices: others
 * refresh the corpus as well, and a choice that rests on an older version would pass for one on the newer.
 */
export function restingOn(corpus: Corpus, { gone, moved, fresh }: Plan): ReadonlyMap<string, bigint | undefined> {
  const held = new Map<string, bigint | undefined>();
  const hold = (side: PostingKind, id: string): void => {
    held.set(id, corpus.versionOf(side, id));
  };
  for (const { owner, counterpartId } of [...fresh, ...moved.filter(({ isNew }) => isNew)]) {
    hold(owner.kind, owner.id);
    hold(other(owner.kind), counterpartId);
  }
  for (const { owner, counterpartId } of gone) hold(other(owner.kind), counterpartId);
  return held;
}

/**
 * Locks the rows, in id order, against edits; false when one of them is no longer what was held of it: whatever else a
 * score rests on, its organisation's state among it, moves the version of the posting as well.
 */
export async function holdStill(tx: Transaction, held: ReadonlyMap<string, bigint | undefined>): Promise<boolean> {
  if (held.size === 0) return true;
  const rows = await tx.query<{ id: string; version: string }>(
    'SELECT id, version::text FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE',
    [[...held.keys()]],
  );
  return rows.every(({ id, version }) => held.get(id) === BigInt(version));
}

/** One job at a time makes a list; taken in one order, so that no two wait for each other. */
export function lockLists(tx: Transaction, ids: readonly string[]): void {
  tx.send(
    `SELECT pg_advisory_xact_lock(key) FROM (
       SELECT hashtextextended(id, 0) AS key FROM unnest($1::text[]) AS id ORDER BY 1) keys`,
    [ids],
  );
}

/** Those of the lists that nobody else is making just now; they are locked from here on. */
export async function lockFreeLists(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string; free: boolean }>(
    'SELECT id, pg_try_advisory_xact_lock(hashtextextended(id, 0)) AS free FROM unnest($1::text[]) AS id',
    [ids],
  );
  return rows.filter(({ free }) => free).map(({ id }) => id);
}
