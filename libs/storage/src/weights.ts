import type { Transaction } from './transaction';

/** Held by all who score, together; alone by whoever moves what all lists rest on: the weights, the engine, the year. */
const WEIGHTS_LOCK = 7_036_204;

/** What is deployed stays so until the transaction ends. */
export function holdWeights(tx: Transaction): void {
  tx.send('SELECT pg_advisory_xact_lock_shared($1)', [WEIGHTS_LOCK]);
}

/** Waits for whoever scores; until the transaction ends, nobody begins to. Before any other lock. */
export async function lockWeights(tx: Transaction): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [WEIGHTS_LOCK]);
}

export interface Switch {
  /** Of the row in `weights` that is to be deployed. */
  readonly id: string;
  /** So that one can go back from it to what it takes the place of. */
  readonly withWayBack: boolean;
}

/**
 * Puts weights in the place of the deployed ones, whose lock is held, and has all lists made anew: returns the id of
 * that rescoring, whose first message the caller puts. One that still runs for other weights is stopped.
 */
export async function switchWeights(tx: Transaction, { id, withWayBack }: Switch): Promise<string> {
  const by = tx.actor.membershipId;
  const [former] = await tx.query<{ version: number }>(
    `UPDATE weights SET status = 'retired', moved_at = now(), moved_by = $1 WHERE status = 'deployed' RETURNING version`,
    [by],
  );
  await tx.query(
    `UPDATE weights SET status = 'deployed', moved_at = now(), moved_by = $2, previous = $3 WHERE id = $1`,
    [id, by, withWayBack ? (former?.version ?? null) : null],
  );
  return relistAll(tx, id);
}

/** The same where the deployed weights stay, and something else has moved that lists rest on. */
export async function renewLists(tx: Transaction): Promise<string> {
  const [deployed] = await tx.query<{ id: string }>(`SELECT id FROM weights WHERE status = 'deployed'`);
  return relistAll(tx, (deployed as { id: string }).id);
}

async function relistAll(tx: Transaction, weightsId: string): Promise<string> {
  await tx.query(
    `UPDATE rescorings SET stopped_at = now() WHERE purpose = 'lists' AND finished_at IS NULL AND stopped_at IS NULL`,
  );
  return beginRescoring(tx, weightsId, 'lists');
}

/** All lists of open postings, slice by slice; the caller puts the message of the first. */
export async function beginRescoring(
  tx: Transaction,
  weightsId: string,
  purpose: 'preview' | 'lists',
): Promise<string> {
  const [begun] = await tx.query<{ id: string }>(
    `INSERT INTO rescorings (weights_id, purpose, asked_by, total)
     SELECT $1, $2, $3, count(*) FROM postings WHERE status = 'open' RETURNING id`,
    [weightsId, purpose, tx.actor.membershipId],
  );
  return (begun as { id: string }).id;
}
