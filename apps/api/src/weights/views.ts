import { CRITERIA, type CriterionKey, GATES, type GateKey, WEIGHTS_STATES, WEIGHT_REFUSALS } from '@penc/domain';
import type { Language, WeightRefusal, WeightsState } from '@penc/domain';
import type { Calibration } from '@penc/matching';
import { label } from '@penc/reference';
import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../http/paging';
import { SCORE_KINDS, type ScoreKind } from '../suggestions/score-kind';

class WeightView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10_000, description: 'all of them add up to 10,000' })
  readonly weight: number;
}
class CalibrationView {
  @ApiProperty({ type: 'integer', description: 'approved suggestions whose answers were in' })
  readonly outcomes: number;
  @ApiProperty({ type: 'integer', description: 'of these, those that both sides accepted' }) readonly accepted: number;
  @ApiProperty({ minimum: 0, maximum: 1, description: 'by cross-validation' }) readonly error: number;
}
export class RescoringView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly weightsId: string;
  @ApiProperty({ enum: ['preview', 'lists'], description: 'what the lists would be, or the lists themselves' })
  readonly purpose: 'preview' | 'lists';
  @ApiProperty({ type: 'integer', description: 'lists made so far' }) readonly done: number;
  @ApiProperty({ type: 'integer' }) readonly total: number;
  @ApiProperty({ format: 'date-time' }) readonly askedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly finishedAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'other weights were deployed before it was through',
  })
  readonly stoppedAt: string | null;
}
class MeanRanks {
  @ApiProperty({ type: Number, nullable: true }) readonly approved: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'or approved, and declined by a side' })
  readonly dismissed: number | null;
}
class RankedView {
  @ApiProperty({ type: Number, nullable: true, description: 'null until there is a yes and a no' })
  readonly auc: number | null;
  @ApiProperty({ description: 'mean of the better of the places in the two lists' }) readonly meanRank: MeanRanks;
}
export class ShadowView {
  @ApiProperty({ type: 'integer', description: 'since they stand in shadow, as the fit reads them' })
  readonly judgements: number;
  @ApiProperty({ description: 'as it was shown' }) readonly live: RankedView;
  @ApiProperty({ description: 'as it would have been' }) readonly shadow: RankedView;
}
export class WeightsView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: 'integer', description: 'stands with every suggestion that was scored under it' })
  readonly version: number;
  @ApiProperty({ enum: ['experts', 'learnt'] }) readonly origin: 'experts' | 'learnt';
  @ApiProperty({ enum: WEIGHTS_STATES }) readonly status: WeightsState;
  @ApiProperty({ type: [WeightView] }) readonly criteria: WeightView[];
  @ApiProperty({ enum: SCORE_KINDS }) readonly scoreKind: ScoreKind;
  @ApiProperty({ type: CalibrationView, nullable: true }) readonly calibration: CalibrationView | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly proposalId: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'the version that one can go back to' })
  readonly previous: number | null;
  @ApiProperty({ type: RescoringView, nullable: true, description: 'the last one' })
  readonly rescoring: RescoringView | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time' }) readonly movedAt: string;
}
export class WeightsDetailView extends WeightsView {
  @ApiProperty({ type: ShadowView, nullable: true, description: 'null of what never stood in shadow' })
  readonly shadow: ShadowView | null;
}
export class WeightsPage extends PageView(WeightsView) {}

class CountedView {
  @ApiProperty({ type: 'integer' }) readonly used: number;
  @ApiProperty({ type: 'integer' }) readonly approvals: number;
  @ApiProperty({ type: 'integer' }) readonly refusals: number;
}
class AnswersCountedView {
  @ApiProperty({ type: 'integer' }) readonly settled: number;
  @ApiProperty({ type: 'integer' }) readonly accepted: number;
}
class GateToReviewView {
  @ApiProperty({ type: String, enum: GATES, nullable: true, description: 'null: no requirement could have known' })
  readonly gate: GateKey | null;
  @ApiProperty() readonly reason: string;
  @ApiProperty({ type: 'integer' }) readonly count: number;
}
class ComparedWeightView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty({ type: 'integer' }) readonly present: number;
  @ApiProperty({ type: 'integer', nullable: true }) readonly proposed: number | null;
}
class ForetoldView {
  @ApiProperty({ type: Number, nullable: true }) readonly auc: number | null;
  @ApiProperty() readonly brier: number;
  @ApiProperty() readonly calibrationError: number;
}
class ModelView {
  @ApiProperty() readonly intercept: number;
  @ApiProperty() readonly steepness: number;
  @ApiProperty({ description: 'what the first place adds to the logit of a yes' }) readonly position: number;
}
class FittedView {
  @ApiProperty({ type: 'integer' }) readonly folds: number;
  @ApiProperty() readonly present: ForetoldView;
  @ApiProperty() readonly proposed: ForetoldView;
  @ApiProperty() readonly model: ModelView;
}
class BeforeAfterView {
  @ApiProperty({ type: 'integer' }) readonly before: number;
  @ApiProperty({ type: 'integer' }) readonly after: number;
}
class MovesView {
  @ApiProperty({ type: 'integer' }) readonly entering: number;
  @ApiProperty({ type: 'integer' }) readonly leaving: number;
}
class RegionView extends BeforeAfterView {
  @ApiProperty() readonly territory: string;
  @ApiProperty() readonly shareBefore: number;
  @ApiProperty() readonly shareAfter: number;
}
class ReportView {
  @ApiProperty({ description: 'what the weights were fitted to' }) readonly judgements: CountedView;
  @ApiProperty({ description: 'what a calibration rests on' }) readonly answers: AnswersCountedView;
  @ApiProperty({
    type: [GateToReviewView],
    description: 'refusals that a requirement should have spared people: no evidence for weights',
  })
  readonly gates: GateToReviewView[];
  @ApiProperty({ type: 'integer' }) readonly presentVersion: number;
  @ApiProperty({ type: [ComparedWeightView] }) readonly criteria: ComparedWeightView[];
  @ApiProperty({ type: FittedView, nullable: true, description: 'on judgements that were kept aside' })
  readonly fit: FittedView | null;
  @ApiProperty({
    type: CalibrationView,
    nullable: true,
    description: 'null: too few answers, or too far off them: scores stay scores',
  })
  readonly calibration: CalibrationView | null;
  @ApiProperty({
    type: CalibrationView,
    nullable: true,
    required: false,
    description:
      'of the present weights: an administrator may take it over (calibrate); null: too few answers, or too far off them; left out of reports of earlier versions',
  })
  readonly presentCalibration?: CalibrationView | null;
  @ApiProperty({ type: BeforeAfterView, required: false }) readonly suggestions?: BeforeAfterView;
  @ApiProperty({ type: MovesView, required: false, description: 'places in lists' }) readonly lists?: MovesView;
  @ApiProperty({ type: [RegionView], required: false }) readonly regions?: RegionView[];
  @ApiProperty({ type: [String], required: false, description: 'regions whose share falls by more than 10 %' })
  readonly losing?: string[];
}
export class ProposalView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the judgements were read' })
  readonly asOf: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly madeAt: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: there is nothing to deploy' })
  readonly weightsId: string | null;
  @ApiProperty({ enum: WEIGHT_REFUSALS, isArray: true, description: 'why it must not be deployed' })
  readonly refusals: WeightRefusal[];
  @ApiProperty({ type: ReportView, nullable: true }) readonly report: ReportView | null;
  @ApiProperty({ type: RescoringView, nullable: true, description: 'of the preview' })
  readonly rescoring: RescoringView | null;
}

export interface WeightsRow extends Omit<WeightsView, 'criteria' | 'scoreKind' | 'calibration'> {
  readonly weights: Readonly<Record<string, number>>;
  readonly calibration: Calibration | null;
}

export function weightsView(row: WeightsRow, language: Language): WeightsView {
  const { weights, calibration, ...rest } = row;
  return {
    ...rest,
    criteria: CRITERIA.map((key) => ({ key, label: label('criterion', key, language), weight: weights[key] ?? 0 })),
    scoreKind: calibration ? 'probability' : 'score',
    calibration: calibration && calibrationView(calibration),
  };
}

export function calibrationView({ outcomes, accepted, error }: CalibrationView): CalibrationView {
  return { outcomes, accepted, error };
}
