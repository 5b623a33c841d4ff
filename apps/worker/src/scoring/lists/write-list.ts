import type { PostingKind, SuggestionState } from '@penc/domain';
import { messages, putAll } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import { supersedeMoved } from './lapsed-approvals';
import { other } from './pairs';
import { type Frame, type Plan, needAndOffer, pairOf } from './plan';
import { keepRecords } from './record-snapshots';
import { type Entered, writePairs } from './write-pairs';

/** Who is told of what enters lists: coordinators posting by posting, or once of all that other weights bring in. */
export type Telling = 'by-posting' | { readonly rescoringId: string };

/**
 * Writes lists of one kind: what left a list loses its rank, what is in it is inserted or ranked anew, what is as it was is
 * left alone. So is a pair that somebody has judged meanwhile. To be called after `lockPairs`.
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
  if (gone.length > 0) tx.send(goneSql(kind), columnsOf(gone.map(needAndOffer)));
  if (moved.length > 0)
    tx.send(movedSql(kind), [
      ...columnsOf(moved.map(needAndOffer)),
      moved.map(({ rank }) => rank),
      moved.map(({ print }) => print),
    ]);
  if (fresh.length === 0) return;
  await keepRecords(
    tx,
    fresh.map((place) => pairOf(place.owner, place.counterpartId, frame.corpus).offer.trackRecord),
  );
  const entered = await writePairs(tx, kind, fresh, frame);
  if (telling === 'by-posting') tellByPosting(tx, entered);
  else count(tx, telling.rescoringId, entered);
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

function goneSql(kind: PostingKind): string {
  const otherRank = `${other(kind)}_rank`;
  return `
    UPDATE suggestions s SET ${kind}_rank = NULL,
      status = CASE WHEN ${otherRank} IS NULL THEN 'superseded' ELSE status END,
      revision = revision + CASE WHEN ${otherRank} IS NULL THEN 1 ELSE 0 END,
      updated_at = now()
    FROM unnest($1::uuid[], $2::uuid[]) AS g(need_id, offer_id)
    WHERE s.need_id = g.need_id AND s.offer_id = g.offer_id AND s.status = 'suggested'`;
}

function movedSql(kind: PostingKind): string {
  return `
    UPDATE suggestions s SET ${kind}_rank = m.rank, ${kind}_print = m.print, updated_at = now()
    FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[]) AS m(need_id, offer_id, rank, print)
    WHERE s.need_id = m.need_id AND s.offer_id = m.offer_id AND s.status = 'suggested'`;
}

function columnsOf(pairs: readonly (readonly [string, string])[]): [string[], string[]] {
  return [pairs.map(([needId]) => needId), pairs.map(([, offerId]) => offerId)];
}
