import { type DismissReason, bearingOf } from '@penc/domain';
import { auc } from '@penc/matching';
import type { Storage } from '@penc/storage';
import type { ShadowView } from './views';

interface Judged {
  readonly approved: boolean;
  readonly reason: DismissReason | null;
  readonly criteria: Readonly<Record<string, number>>;
  readonly unknown: readonly string[];
  readonly total: number;
  readonly rank: number | null;
  readonly shadowTotal: number;
  readonly shadowRank: number | null;
}

/** The newest; older ones would tell of lists that are long gone. */
const MOST = 10_000;

/** How what was judged while the weights stood in shadow would have been ranked; null when nothing was. */
export async function shadowOf(storage: Storage, weightsId: string): Promise<ShadowView | null> {
  const rows = await storage.read<Judged>(
    `SELECT d.action = 'approve' AS approved, d.reason, coalesce(d.criteria, '{}') AS criteria,
            coalesce(d.unknown_criteria, '{}') AS unknown, d.total, d.need_rank AS rank, j.total AS "shadowTotal",
            j.need_rank AS "shadowRank"
     FROM shadow_judgements j JOIN decisions d ON d.id = j.decision_id
     WHERE j.weights_id = $1 AND NOT EXISTS (
       SELECT 1 FROM decisions u WHERE u.suggestion_id = d.suggestion_id AND u.id > d.id AND u.action IN ('undo', 'reopen'))
     ORDER BY d.id DESC LIMIT ${MOST}`,
    [weightsId],
  );
  if (rows.length === 0) return null;
  // what a gate should have refused says nothing of how well either ranks
  const judged = rows.filter((row) => row.approved || bearingOf(row.reason, row).on === 'weights');
  return {
    judgements: judged.length,
    live: ranked(judged.map(({ approved, total, rank }) => ({ approved, total, rank }))),
    shadow: ranked(
      judged.map(({ approved, shadowTotal, shadowRank }) => ({ approved, total: shadowTotal, rank: shadowRank })),
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
