import {
  CRITERIA,
  type DecisionShown,
  type GateKey,
  type Verdict,
  bearingOf,
  bearsOnWeights,
  betterPlace,
  isShownInFull,
  verdictsOf,
} from '@penc/domain';
import type { Answered, Judgement } from '@penc/matching';
import type { Storage } from '@penc/storage';

/** Dismissals and refusals that a gate should have spared people, by what they said. */
export interface GateToReview {
  /** Null: no gate could have known. */
  readonly gate: GateKey | null;
  readonly reason: string;
  readonly count: number;
}

export interface Judged {
  readonly asOf: string;
  /** Made since the present weights were learnt; all, where these are the experts'. */
  readonly judgements: readonly Judgement[];
  /** What the present weights were learnt from. */
  readonly older: readonly Judgement[];
  /** Approved pairs whose answers are in. */
  readonly answered: readonly Answered[];
  readonly gates: readonly GateToReview[];
}

interface Decided extends DecisionShown {
  /** What the present weights were learnt from. */
  readonly isOlder: boolean;
  readonly asOf: string;
}

/**
 * Everything that people have judged so far, of what was shown with its criteria. Who lets the time to answer pass has answered as
 * well: that stands in the log alone, and is read behind the approval that it was about.
 */
export async function readJudged(storage: Storage, learntAsOf: string | null): Promise<Judged> {
  const rows = await storage.read<Decided>(
    `WITH said AS (
       SELECT id, action, 0 AS place FROM decisions
       UNION ALL
       SELECT d.id, 'expire', 1 FROM log l CROSS JOIN LATERAL (
         SELECT id FROM decisions WHERE suggestion_id = l.subject_id AND action = 'approve' AND decided_at <= l.at
         ORDER BY id DESC LIMIT 1) d
       WHERE l.action = 'suggestion.expire')
     SELECT d.suggestion_id AS "suggestionId", s.need_id AS "needId", d.need_revision AS "needRevision",
            d.offer_revision AS "offerRevision", said.action, d.side, d.reason, d.need_rank AS "needRank",
            d.offer_rank AS "offerRank", d.total, coalesce(d.criteria, '{}') AS criteria,
            coalesce(d.unknown_criteria, '{}') AS unknown, coalesce(d.decided_at <= $1::timestamptz, false) AS "isOlder",
            now()::text AS "asOf"
     FROM said JOIN decisions d ON d.id = said.id JOIN suggestions s ON s.id = d.suggestion_id ORDER BY d.id, said.place`,
    [learntAsOf],
  );
  const verdicts = verdictsOf(rows).filter(isShownInFull);
  const bearing = verdicts.filter(bearsOnWeights);
  return {
    asOf: rows[0]?.asOf ?? new Date(0).toISOString(),
    judgements: bearing.filter(({ shown }) => !shown.isOlder).map(judgementOf),
    older: bearing.filter(({ shown }) => shown.isOlder).map(judgementOf),
    answered: verdicts.flatMap(answeredOf),
    gates: gatesToReview(verdicts),
  };
}

function valuesOf({ shown }: Verdict): number[] {
  return CRITERIA.map((key) => shown.criteria[key] ?? 0);
}

function judgementOf(verdict: Verdict): Judgement {
  const { needId, needRank, offerRank } = verdict.shown;
  return {
    group: needId,
    values: valuesOf(verdict),
    rank: betterPlace(needRank, offerRank),
    approved: verdict.approved,
  };
}

function answeredOf(verdict: Verdict): Answered[] {
  const { agreed, shown } = verdict;
  return agreed === null ? [] : [{ group: shown.needId, values: valuesOf(verdict), accepted: agreed }];
}

function gatesToReview(verdicts: readonly Verdict[]): GateToReview[] {
  const counts = new Map<string, GateToReview>();
  for (const { approved, reason, shown } of verdicts) {
    const bearing = bearingOf(reason, shown);
    if (approved || reason === null || bearing.on === 'weights') continue;
    const known = counts.get(reason);
    counts.set(reason, { gate: bearing.gate, reason, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
