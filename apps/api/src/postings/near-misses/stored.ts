import type { Day } from '@penc/domain';
import type { ToldMiss, Unlock } from '@penc/matching';
import { messages, put } from '@penc/messages';
import { type Actor, type Storage, confidentialSql } from '@penc/storage';

/** What one change alone would bring, as it was counted. */
export interface StoredGain {
  readonly change: Unlock;
  /** Without those that have become confidential since. */
  readonly count: number;
  /** How many these are. */
  readonly hidden: number;
}

/** What the worker has made of a posting; all null but the lists while it has made nothing. */
export interface StoredMisses {
  readonly asOf: Date | null;
  /** The revision of the posting that they were made on. */
  readonly revision: number | null;
  readonly day: string | null;
  readonly engine: string | null;
  readonly weightsVersion: number | null;
  readonly misses: readonly ToldMiss[];
  readonly gains: readonly StoredGain[];
}

/** There may be thousands that one change would bring: they are counted where they are stored. */
const GAINS = `
  SELECT g.gain->'change' AS change, jsonb_array_length(g.gain->'counterpartIds') - s.hidden AS count, s.hidden
  FROM jsonb_array_elements(m.gains) WITH ORDINALITY AS g(gain, place),
    LATERAL (SELECT count(*)::integer AS hidden FROM jsonb_array_elements_text(g.gain->'counterpartIds') AS c(id)
             JOIN postings p ON p.id = c.id::uuid
             WHERE ${confidentialSql('p', '$2::date')}) AS s
  ORDER BY count DESC, g.place`;

export async function readMisses(storage: Storage, postingId: string, today: Day): Promise<StoredMisses | undefined> {
  const [row] = await storage.read<StoredMisses>(
    `SELECT as_of AS "asOf", revision, day::text AS day, engine, weights_version AS "weightsVersion", misses,
            ARRAY(SELECT to_json(counted) FROM (${GAINS}) AS counted) AS gains
     FROM near_misses m WHERE posting_id = $1`,
    [postingId, today],
  );
  return row;
}

/** A message that was not answered for so long is a dead letter: another may have more luck. */
const PATIENCE_MINUTES = 5;

/** Has the worker make them; once, however many ask meanwhile. */
export async function askForMisses(storage: Storage, actor: Actor, postingId: string): Promise<void> {
  await storage.transaction(actor, async (tx) => {
    const asked = await tx.query(
      `INSERT INTO near_misses AS m (posting_id, asked_at) VALUES ($1, now())
       ON CONFLICT (posting_id) DO UPDATE SET asked_at = now(), read_at = now()
       WHERE m.asked_at IS NULL OR m.asked_at < now() - make_interval(mins => $2) RETURNING posting_id`,
      [postingId, PATIENCE_MINUTES],
    );
    if (asked.length > 0) await put(tx, messages.nearMissesAsked, { postingId });
  });
}

/** As long as somebody reads them, they are made with each list of the posting; once a day is often enough to say so. */
export async function noteReading(storage: Storage, actor: Actor, postingId: string): Promise<void> {
  const [long] = await storage.read(
    `SELECT 1 FROM near_misses WHERE posting_id = $1 AND read_at < now() - interval '1 day'`,
    [postingId],
  );
  if (!long) return;
  await storage.transaction(actor, (tx) =>
    tx.query('UPDATE near_misses SET read_at = now() WHERE posting_id = $1', [postingId]),
  );
}
