import { type Side, audienceOf } from '@penc/domain';
import { Decision, type Transaction } from '@penc/storage';
import type { SuggestionRow } from '../rows';

interface DecisionMade {
  readonly action: string;
  /** Null for a coordinator. */
  readonly side: Side | null;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  /** The sides that may know of it once it is made; those that knew before when not said. */
  readonly audience?: readonly Side[];
}

/**
 * Appends the decision with what was shown when it was made, and tells the log. Why a coordinator or a side decided so
 * is in the decision alone: the log is read by more people than the reasons are for.
 */
export async function recordDecision(tx: Transaction, shown: SuggestionRow, made: DecisionMade): Promise<void> {
  const { needRevision, offerRevision, total, needRank, offerRank, weightsVersion } = shown;
  const { identifiers } = await tx.repository(Decision).insert({
    suggestionId: shown.id,
    action: made.action,
    side: made.side,
    reason: made.reason ?? null,
    note: made.note ?? null,
    decidedBy: tx.actor.membershipId,
    needRevision,
    offerRevision,
    total,
    needRank,
    offerRank,
    weightsVersion,
    ...criteriaShown(shown),
  });
  if (made.action === 'approve' || made.action === 'dismiss') {
    tx.send(IN_SHADOW, [identifiers[0]?.['id'], shown.id, needRank !== null, offerRank !== null]);
  }
  await tx.log({
    action: `suggestion.${made.action}`,
    subject: { type: 'suggestion', id: shown.id },
    organisationIds: (made.audience ?? audienceOf(shown)).map((side) => shown[side].organisationId),
    territories: shown.need.territories,
    details: { needId: shown.needId, offerId: shown.offerId, side: made.side },
  });
}

/** Compact, and in full: from it, what was shown can be scored under any weights. */
function criteriaShown({ engine, reasons }: SuggestionRow) {
  return {
    engine,
    criteria: Object.fromEntries(reasons.criteria.map(({ key, value }) => [key, value])),
    unknownCriteria: reasons.criteria.filter(({ known }) => !known).map(({ key }) => key),
  };
}

/**
 * While weights stand in shadow: where the judged pair would have stood in the two lists under them, among what
 * stands there now. Nothing of it is shown, and the lists know nothing of it.
 */
const IN_SHADOW = `
  INSERT INTO shadow_judgements (decision_id, weights_id, total, need_rank, offer_rank)
  SELECT $1, w.id, own.total, CASE WHEN $3 THEN ${rankAmong('need')} END, CASE WHEN $4 THEN ${rankAmong('offer')} END
  FROM weights w, suggestions s, LATERAL (SELECT weighted_total(s.reasons, w.weights) AS total) own
  WHERE w.status = 'shadow' AND s.id = $2`;

function rankAmong(side: Side): string {
  return `(SELECT count(*) + 1 FROM suggestions o, LATERAL (SELECT weighted_total(o.reasons, w.weights) AS total) it
    WHERE o.${side}_id = s.${side}_id AND o.${side}_rank IS NOT NULL AND o.id <> s.id
      AND (it.total > own.total OR (it.total = own.total AND o.id < s.id)))`;
}
