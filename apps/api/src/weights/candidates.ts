import type { Candidate } from '@penc/domain';

/** Weights with what their report says of them. */
export interface Row extends Candidate {
  readonly id: string;
  readonly version: number;
}

/** The experts' own have no report. */
export const CANDIDATES = 'weights w LEFT JOIN weight_proposals p ON p.id = w.proposal_id';
export const CANDIDATE_COLUMNS = `w.id, w.version, w.status, p.id IS NULL OR p.made_at IS NOT NULL AS made,
  coalesce(p.refusals, '{}') AS refusals, (p.report->>'presentVersion')::integer AS "comparedWith"`;
