import { ANSWERABLE_STATES, type Day, type PostingKind } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { ENGINE_VERSION, type ScorableNeed, type ScorableOffer, type Weights, score } from '@penc/matching';
import type { Corpus, Ranked } from '@penc/matching/corpus';
import type { Transaction } from '@penc/storage';
import { type ListOwner, SHARED_WITH, other } from './pairs';

interface Frame {
  readonly corpus: Corpus;
  readonly today: Day;
  readonly weights: Weights;
}

/** What a list is to be. */
export interface Choice {
  readonly best: readonly Ranked[];
  /** The counterparts that were suggested when it was chosen: of these, whoever is not among the best leaves. */
  readonly leavable: readonly string[];
}

/**
 * Writes a posting's list in one statement: what left it loses its rank, what is in it is inserted or
 * ranked anew. A pair that somebody has judged meanwhile is left alone.
 */
export async function writeList(
  tx: Transaction,
  owner: ListOwner,
  { best, leavable }: Choice,
  frame: Frame,
): Promise<void> {
  const rows = best.map((ranked, index) => scoredRow(owner, ranked, index + 1, frame));
  const [written] = await tx.query<{ entered: number }>(listSql(owner.kind), [
    owner.id,
    JSON.stringify(rows),
    leavable,
  ]);
  const entered = written?.entered ?? 0;
  if (entered > 0) await put(tx, messages.suggestionsReady, { postingId: owner.id, entered });
}

function listSql(kind: PostingKind): string {
  const rank = `${kind}_rank`;
  const otherRank = `${other(kind)}_rank`;
  return `
    WITH list AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS l(need_id uuid, offer_id uuid, rank smallint, total integer,
        need_revision integer, offer_revision integer, reasons jsonb, inputs jsonb, weights_version integer)
    ), gone AS (
      UPDATE suggestions s SET ${rank} = NULL,
        status = CASE WHEN ${otherRank} IS NULL THEN 'superseded' ELSE status END,
        revision = revision + CASE WHEN ${otherRank} IS NULL THEN 1 ELSE 0 END,
        updated_at = now()
      WHERE s.${kind}_id = $1 AND s.status = 'suggested' AND (s.${rank} IS NOT NULL OR s.${otherRank} IS NULL)
        -- not what was reopened meanwhile: its own message will tell
        AND s.${other(kind)}_id = ANY($3::uuid[])
        AND NOT EXISTS (SELECT 1 FROM list l WHERE l.need_id = s.need_id AND l.offer_id = s.offer_id)
    ), written AS (
      INSERT INTO suggestions AS s (need_id, offer_id, ${rank}, total, need_revision, offer_revision, reasons, inputs,
                                    weights_version)
      SELECT need_id, offer_id, rank, total, need_revision, offer_revision, reasons, inputs, weights_version
      FROM list ORDER BY need_id, offer_id
      ON CONFLICT (need_id, offer_id) DO UPDATE SET
        ${rank} = EXCLUDED.${rank}, total = EXCLUDED.total, need_revision = EXCLUDED.need_revision,
        offer_revision = EXCLUDED.offer_revision, reasons = EXCLUDED.reasons, inputs = EXCLUDED.inputs,
        weights_version = EXCLUDED.weights_version, status = 'suggested',
        need_answer = 'waiting', offer_answer = 'waiting', answer_due = NULL,
        application_reference = NULL,
        -- what a coordinator was shown has changed: a decision based on it must be refused
        revision = s.revision + CASE WHEN s.status = 'suggested' AND s.total = EXCLUDED.total
          AND s.need_revision = EXCLUDED.need_revision AND s.offer_revision = EXCLUDED.offer_revision
          AND s.reasons = EXCLUDED.reasons THEN 0 ELSE 1 END,
        updated_at = now()
      WHERE s.status IN ('suggested', 'superseded')
         OR (s.status IN ('dismissed', 'postponed', 'declined', 'expired')
             AND (s.need_revision, s.offer_revision) IS DISTINCT FROM (EXCLUDED.need_revision, EXCLUDED.offer_revision))
      RETURNING need_id, offer_id
    )
    SELECT count(*)::integer AS entered FROM written w
    WHERE NOT EXISTS (SELECT 1 FROM suggestions before
                      WHERE before.need_id = w.need_id AND before.offer_id = w.offer_id AND before.status = 'suggested')`;
}

function scoredRow(owner: ListOwner, ranked: Ranked, rank: number, frame: Frame) {
  const [needId, offerId] = owner.kind === 'need' ? [owner.id, ranked.counterpartId] : [ranked.counterpartId, owner.id];
  const need = known(frame.corpus.need(needId), needId);
  const offer = known(frame.corpus.offer(offerId), offerId);
  const { total, gates, criteria, toVerify } = score(need, offer, frame);
  return {
    need_id: needId,
    offer_id: offerId,
    rank,
    total,
    need_revision: need.revision,
    offer_revision: offer.revision,
    reasons: { gates, criteria, toVerify },
    inputs: inputs(need, offer, frame),
    weights_version: frame.weights.version,
  };
}

/** What the scorer was given beside the two revisions: enough to compute the score again. */
function inputs(need: ScorableNeed, offer: ScorableOffer, frame: Frame) {
  return {
    engine: ENGINE_VERSION,
    day: frame.today,
    need: { organisationType: need.organisationType, covered: need.covered },
    offer: {
      organisationType: offer.organisationType,
      envelopeLeft: offer.envelopeLeft ?? null,
      partnerships: offer.partnerships,
      trackRecord: offer.trackRecord,
      establishedIn: offer.establishedIn,
      homeTerritories: offer.homeTerritories,
    },
  };
}

function known<T>(posting: T | undefined, id: string): T {
  if (!posting) throw new Error(`posting ${id} was ranked and is not in the corpus`);
  return posting;
}

/**
 * An approval rested on two revisions: where one has been edited or taken back since, it lapses and both
 * sides are told. So does one whose side is no longer verified. A posting that has merely expired or is paused
 * leaves its approvals to be answered.
 */
export async function supersedeMoved(tx: Transaction, owner: ListOwner): Promise<void> {
  const lapsed = await tx.query<{ id: string; organisationIds: string[]; territories: string[]; verified: boolean }>(
    `UPDATE suggestions s SET status = 'superseded', revision = s.revision + 1, answer_due = NULL, updated_at = now()
     FROM postings n JOIN organisations no ON no.id = n.organisation_id,
          postings f JOIN organisations fo ON fo.id = f.organisation_id
     WHERE s.${owner.kind}_id = $1 AND s.status = 'approved' AND n.id = s.need_id AND f.id = s.offer_id
       -- an application that was filed stands
       AND s.need_answer <> 'submitted'
       AND (no.status <> 'verified' OR fo.status <> 'verified'
            OR n.revision <> s.need_revision OR f.revision <> s.offer_revision
            OR n.status <> ALL($2::text[]) OR f.status <> ALL($2::text[]))
     RETURNING s.id, ${SHARED_WITH} AS "organisationIds", n.territories,
               no.status = 'verified' AND fo.status = 'verified' AS verified`,
    [owner.id, ANSWERABLE_STATES],
  );
  for (const { id, organisationIds, territories, verified } of lapsed) {
    await put(tx, messages.suggestionClosed, { suggestionId: id, how: verified ? 'superseded' : 'suspended' });
    await tx.log({
      action: 'suggestion.supersede',
      subject: { type: 'suggestion', id },
      organisationIds,
      territories,
      details: { because: owner.id },
    });
  }
}
