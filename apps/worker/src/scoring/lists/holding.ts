import { type OrganisationState, type PostingKind, type PostingState, isScored } from '@penc/domain';
import type { Corpus } from '@penc/matching/corpus';
import type { Transaction } from '@penc/storage';
import { other } from './pairs';
import type { Plan } from './plan';

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

/**
 * The versions of the postings of those pairs that get a place which they did not have: whoever takes such a posting
 * back asks where it stands, and would not find it there yet. And of those that lose theirs: whoever brings such a posting
 * back as it was would find it there still, and ask for nothing. To be taken in the same breath as the choices: others
 * refresh the corpus as well, and a choice that rests on an older version would pass for one on the newer.
 */
export function restingOn(corpus: Corpus, { gone, moved, fresh }: Plan): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  const hold = (side: PostingKind, id: string): void => {
    const open = (side === 'need' ? corpus.need(id) : corpus.offer(id))?.open ?? false;
    held.set(id, { version: corpus.versionOf(side, id), open });
  };
  for (const { owner, counterpartId } of [...fresh, ...moved.filter(({ isNew }) => isNew)]) {
    hold(owner.kind, owner.id);
    hold(other(owner.kind), counterpartId);
  }
  for (const { owner, counterpartId } of gone) hold(other(owner.kind), counterpartId);
  return held;
}

/** Locks the rows, in id order, against edits; false when one of them is no longer what was held of it. */
export async function holdStill(tx: Transaction, held: ReadonlyMap<string, Held>): Promise<boolean> {
  if (held.size === 0) return true;
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
