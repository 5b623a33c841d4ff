import { type DecisionShown, bearsOnWeights, betterPlace, isShownInFull, verdictsOf } from '@penc/domain';
import { auc } from '@penc/matching';
import type { Storage } from '@penc/storage';
import type { ShadowView } from './views';

/** Null throughout of a decision that was not made while the weights stood in shadow. */
interface InShadow extends DecisionShown {
  readonly shadowTotal: number | null;
  readonly shadowNeedRank: number | null;
  readonly shadowOfferRank: number | null;
}

/** The newest; older ones would tell of lists that are long gone. */
const MOST = 10_000;

/**
 * How what was judged while the weights stood in shadow would have been ranked; null when nothing was. What was said
 * of a pair is read as the fit reads it: the last word on it, a side's refusal over the approval.
 */
export async function shadowOf(storage: Storage, weightsId: string): Promise<ShadowView | null> {
  const rows = await storage.read<InShadow>(
    `SELECT d.suggestion_id AS "suggestionId", s.need_id AS "needId", d.need_revision AS "needRevision",
            d.offer_revision AS "offerRevision", d.action, d.side, d.reason, d.need_rank AS "needRank",
            d.offer_rank AS "offerRank", d.total, coalesce(d.criteria, '{}') AS criteria,
            coalesce(d.unknown_criteria, '{}') AS unknown, j.total AS "shadowTotal",
            j.need_rank AS "shadowNeedRank", j.offer_rank AS "shadowOfferRank"
     FROM decisions d JOIN suggestions s ON s.id = d.suggestion_id
     LEFT JOIN shadow_judgements j ON j.decision_id = d.id AND j.weights_id = $1
     WHERE d.suggestion_id IN (
       SELECT o.suggestion_id FROM shadow_judgements n JOIN decisions o ON o.id = n.decision_id
       WHERE n.weights_id = $1 ORDER BY n.decision_id DESC LIMIT ${MOST})
     ORDER BY d.id`,
    [weightsId],
  );
  const standing = verdictsOf(rows).flatMap((verdict) => {
    const { shadowTotal } = verdict.shown;
    return isShownInFull(verdict) && shadowTotal !== null ? [{ ...verdict, shadowTotal }] : [];
  });
  if (standing.length === 0) return null;
  const judged = standing.filter(bearsOnWeights);
  return {
    judgements: judged.length,
    live: ranked(
      judged.map(({ approved, shown }) => ({
        approved,
        total: shown.total,
        rank: betterPlace(shown.needRank, shown.offerRank),
      })),
    ),
    shadow: ranked(
      judged.map(({ approved, shown, shadowTotal }) => ({
        approved,
        total: shadowTotal,
        rank: betterPlace(shown.shadowNeedRank, shown.shadowOfferRank),
      })),
    ),
  };
}

function ranked(judged: readonly { approved: boolean; total: number; rank: number | null }[]): ShadowView['live'] {
  const found = auc(judged.map(({ approved, total }) => ({ p: total, y: approved ? 1 : 0 })));
  const meanRank = (approved: boolean) => {
    const ranks = judged.flatMap((one) => (one.approved === approved && one.rank !== null ? [one.rank] : []));
    return ranks.length === 0 ? null : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  };
  return {
    auc: Number.isNaN(found) ? null : found,
    meanRank: { approved: meanRank(true), dismissed: meanRank(false) },
  };
}
