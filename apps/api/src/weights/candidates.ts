import {
  type Candidate,
  DEPLOY_OBSTACLES,
  type DeployObstacle,
  WEIGHT_REFUSALS,
  type WeightRefusal,
} from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';

/** Weights with what their report says of them. */
export interface Row extends Candidate {
  readonly id: string;
  readonly version: number;
}

/** The experts' own have no report. */
export const CANDIDATES = 'weights w LEFT JOIN weight_proposals p ON p.id = w.proposal_id';
export const CANDIDATE_COLUMNS = `w.id, w.version, w.status, p.id IS NULL OR p.made_at IS NOT NULL AS made,
  coalesce(p.refusals, '{}') AS refusals, (p.report->>'presentVersion')::integer AS "comparedWith"`;

/** Whether they can be put into force, and what their report says. */
export class DeployableView {
  @ApiProperty({
    type: String,
    enum: DEPLOY_OBSTACLES,
    nullable: true,
    description: 'the first thing in the way; null: an administrator can put them into force',
  })
  readonly obstacle: DeployObstacle | null;
  @ApiProperty({ enum: WEIGHT_REFUSALS, isArray: true, description: 'what their report says against them' })
  readonly refusals: readonly WeightRefusal[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'version that their report compares them with' })
  readonly comparedWith: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'how their report saw the square' })
  readonly asOf: string | null;
}
