import type { PostingKind, SuggestionState } from '@penc/domain';
import { messages, putAll } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { supersedeMoved } from './lapsed-approvals';
import { other } from './pairs';
import { type Frame, type Plan, needAndOffer, pairOf } from './plan';
import { keepRecords } from './record-snapshots';
import { scoredRow } from './scored-row';

/** Who is told of what enters lists: coordinators posting by posting, or once of all that other weights bring in. */
export type Telling = 'by-posting' | { readonly rescoringId: string };

/**
 * Writes lists of one kind in one statement: what left a list loses its rank, what is in it is inserted or
 * ranked anew, what is as it was is left alone. So is a pair that somebody has judged meanwhile. To be called after `lockPairs`.
 */
export async function writeLists(
  tx: Transaction,
  kind: PostingKind,
  plan: Plan,
  frame: Frame,
  telling: Telling,
): Promise<void> {
  const { approved, gone, moved, fresh } = plan;
  if (approved.length > 0) await supersedeMoved(tx, kind, approved);
  if (gone.length + moved.length + fresh.length === 0) return;
  if (fresh.length > 0)
    await keepRecords(
      tx,
      fresh.map((place) => pairOf(place.owner, place.counterpartId, frame.corpus).offer.trackRecord),
    );
  const entered = await tx.query<Entered>(listSql(kind), [
    ...columnsOf(gone.map(needAndOffer)),
    ...columnsOf(moved.map(needAndOffer)),
    moved.map(({ rank }) => rank),
    moved.map(({ print }) => print),
    // row by row: what a row is made of need not outlive it
    `[${fresh.map((place) => JSON.stringify(scoredRow(place, frame))).join()}]`,
  ]);
  if (telling === 'by-posting') tellByPosting(tx, entered);
  else count(tx, telling.rescoringId, entered);
}

interface Entered {
  /** The owner of the list. */
  readonly id: string;
  readonly needId: string;
  readonly entered: number;
}

function tellByPosting(tx: Transaction, entered: readonly Entered[]): void {
  const counts = new Map<string, number>();
  for (const { id, entered: some } of entered) counts.set(id, (counts.get(id) ?? 0) + some);
  putAll(
    tx,
    messages.suggestionsReady,
    [...counts].map(([postingId, all]) => ({ postingId, entered: all })),
  );
}

/** In one order, so that no two slices wait for each other. */
function count(tx: Transaction, rescoringId: string, entered: readonly Entered[]): void {
  if (entered.length === 0) return;
  tx.send(
    `INSERT INTO rescoring_entered AS e (rescoring_id, need_id, entered)
     SELECT $1, n.id, sum(n.entered) FROM unnest($2::uuid[], $3::integer[]) AS n(id, entered) GROUP BY n.id ORDER BY n.id
     ON CONFLICT (rescoring_id, need_id) DO UPDATE SET entered = e.entered + EXCLUDED.entered`,
    [rescoringId, entered.map(({ needId }) => needId), entered.map(({ entered: some }) => some)],
  );
}

interface Locked {
  readonly needId: string;
  readonly offerId: string;
  readonly status: SuggestionState;
}

/**
 * Locks the pairs that are to be written; false when one that stood in the counterpart's list alone, and is to be ranked in
 * this one as well, has lost that place meanwhile: it is suggested no more, and a rank would be lost on it.
 */
export async function lockPairs(tx: Transaction, { gone, moved, fresh }: Plan): Promise<boolean> {
  const touched = [...gone, ...moved, ...fresh].map(needAndOffer);
  if (touched.length === 0) return true;
  const rows = await tx.query<Locked>(LOCK_ROWS, columnsOf(touched));
  const lost = new Set(rows.flatMap((row) => (row.status === 'superseded' ? [`${row.needId} ${row.offerId}`] : [])));
  return !moved.some((place) => place.isNew && lost.has(needAndOffer(place).join(' ')));
}

/** In one order, so that no two jobs wait for each other's rows. */
const LOCK_ROWS = `
  SELECT need_id AS "needId", offer_id AS "offerId", status FROM suggestions
  WHERE (need_id, offer_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
  ORDER BY need_id, offer_id FOR NO KEY UPDATE`;

function listSql(kind: PostingKind): string {
  const rank = `${kind}_rank`;
  const otherRank = `${other(kind)}_rank`;
  const print = `${kind}_print`;
  const otherPrint = `${other(kind)}_print`;
  return `
    WITH gone AS (
      UPDATE suggestions s SET ${rank} = NULL,
        status = CASE WHEN ${otherRank} IS NULL THEN 'superseded' ELSE status END,
        revision = revision + CASE WHEN ${otherRank} IS NULL THEN 1 ELSE 0 END,
        updated_at = now()
      FROM unnest($1::uuid[], $2::uuid[]) AS g(need_id, offer_id)
      WHERE s.need_id = g.need_id AND s.offer_id = g.offer_id AND s.status = 'suggested'
    ), moved AS (
      UPDATE suggestions s SET ${rank} = m.rank, ${print} = m.print, updated_at = now()
      FROM unnest($3::uuid[], $4::uuid[], $5::smallint[], $6::text[]) AS m(need_id, offer_id, rank, print)
      WHERE s.need_id = m.need_id AND s.offer_id = m.offer_id AND s.status = 'suggested'
    ), written AS (
      INSERT INTO suggestions AS s (need_id, offer_id, ${rank}, total, need_revision, offer_revision, reasons, inputs,
                                    weights_version, ${print})
      SELECT l.* FROM json_to_recordset($7::json) AS l(need_id uuid, offer_id uuid, rank smallint, total integer,
        need_revision integer, offer_revision integer, reasons json, inputs json, weights_version integer,
        print text)
      ORDER BY need_id, offer_id
      ON CONFLICT (need_id, offer_id) DO UPDATE SET
        ${rank} = EXCLUDED.${rank}, total = EXCLUDED.total, need_revision = EXCLUDED.need_revision,
        offer_revision = EXCLUDED.offer_revision, reasons = EXCLUDED.reasons, inputs = EXCLUDED.inputs,
        weights_version = EXCLUDED.weights_version, ${print} = EXCLUDED.${print},
        -- what the other side's list was made on is not what stands here now
        ${otherPrint} = CASE WHEN s.${otherPrint} = EXCLUDED.${print} THEN s.${otherPrint} END, status = 'suggested',
        need_answer = 'waiting', offer_answer = 'waiting', answer_due = NULL,
        application_reference = NULL,
        -- what a coordinator was shown has changed: a decision based on it must be refused
        revision = s.revision + CASE WHEN s.status = 'suggested' AND s.total = EXCLUDED.total
          AND s.need_revision = EXCLUDED.need_revision AND s.offer_revision = EXCLUDED.offer_revision
          -- their texts first: only what Postgres has put together itself (migration 22) is spaced and ordered otherwise
          AND (s.reasons::text = EXCLUDED.reasons::text OR s.reasons::jsonb = EXCLUDED.reasons::jsonb) THEN 0 ELSE 1 END,
        updated_at = now()
      WHERE s.status IN ('suggested', 'superseded')
         OR (s.status IN ('dismissed', 'postponed', 'declined', 'expired')
             AND (s.need_revision, s.offer_revision) IS DISTINCT FROM (EXCLUDED.need_revision, EXCLUDED.offer_revision))
      RETURNING s.need_id, s.offer_id
    )
    SELECT w.${kind}_id AS id, w.need_id AS "needId", count(*)::integer AS entered FROM written w
    WHERE NOT EXISTS (SELECT 1 FROM suggestions before
                      WHERE before.need_id = w.need_id AND before.offer_id = w.offer_id AND before.status = 'suggested')
    GROUP BY 1, 2`;
}

function columnsOf(pairs: readonly (readonly [string, string])[]): [string[], string[]] {
  return [pairs.map(([needId]) => needId), pairs.map(([, offerId]) => offerId)];
}
