import { CRITERIA, type CriterionKey, GATES, type GateKey, WEIGHTS_STATES, WEIGHT_REFUSALS } from '@penc/domain';
import type { Language, WeightRefusal, WeightsState } from '@penc/domain';
import type { Calibration } from '@penc/matching';
import { label } from '@penc/reference';
import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '../http/lists/paging';
import { SCORE_KINDS, type ScoreKind } from '../suggestions/score-kind';
import { DeployableView } from './candidates';

class WeightView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty({ description: 'in the language of the answer' }) readonly label: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10_000, description: 'all of them add up to 10,000' })
  readonly weight: number;
}
class CalibrationView {
  @ApiProperty({
    type: 'integer',
    description: 'approved suggestions that both sides answered, one declined or that ran out',
  })
  readonly outcomes: number;
  @ApiProperty({ type: 'integer', description: 'of these, those that both sides accepted' }) readonly accepted: number;
  @ApiProperty({ minimum: 0, maximum: 1, description: 'by cross-validation' }) readonly error: number;
}
export class RescoringView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid', description: 'with which' }) readonly weightsId: string;
  @ApiProperty({ enum: ['preview', 'lists'], description: 'what the lists would be, or the lists themselves' })
  readonly purpose: 'preview' | 'lists';
  @ApiProperty({ type: 'integer', description: 'lists made so far' }) readonly done: number;
  @ApiProperty({ type: 'integer', description: 'lists to be made' }) readonly total: number;
  @ApiProperty({ format: 'date-time' }) readonly askedAt: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null while it runs, or when it was stopped',
  })
  readonly finishedAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'other weights were deployed before it was through',
  })
  readonly stoppedAt: string | null;
}
class MeanRanks {
  @ApiProperty({ type: Number, nullable: true, description: 'mean place of the approved, from 1; null: none' })
  readonly approved: number | null;
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
  @ApiProperty({ enum: ['experts', 'learnt'], description: 'set by experts, or learnt from judgements' })
  readonly origin: 'experts' | 'learnt';
  @ApiProperty({ enum: WEIGHTS_STATES }) readonly status: WeightsState;
  @ApiProperty({ type: [WeightView], description: 'one weight for each criterion' }) readonly criteria: WeightView[];
  @ApiProperty({ enum: SCORE_KINDS, description: 'what a score under them is' }) readonly scoreKind: ScoreKind;
  @ApiProperty({ type: CalibrationView, nullable: true, description: 'null: scores are only scores' })
  readonly calibration: CalibrationView | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'whose report led to them; null: set by experts',
  })
  readonly proposalId: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'the version that one can go back to' })
  readonly previous: number | null;
  @ApiProperty({ type: RescoringView, nullable: true, description: 'the last one' })
  readonly rescoring: RescoringView | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time', description: 'when they came to this status' }) readonly movedAt: string;
}
export class WeightsDetailView extends WeightsView {
  @ApiProperty({ description: 'whether they can be put into force' }) readonly deployable: DeployableView;
  @ApiProperty({ type: ShadowView, nullable: true, description: 'null of what never stood in shadow' })
  readonly shadow: ShadowView | null;
}
export class WeightsPage extends PageView(WeightsView) {}

class CountedView {
  @ApiProperty({ type: 'integer', description: 'approvals and refusals together' }) readonly used: number;
  @ApiProperty({ type: 'integer', description: 'of these' }) readonly approvals: number;
  @ApiProperty({ type: 'integer', description: 'of these' }) readonly refusals: number;
  @ApiProperty({
    type: 'integer',
    required: false,
    description:
      'of all, those made since the present weights were learnt; left out of reports that did not tell them apart',
  })
  readonly since?: number;
}
class AnswersCountedView {
  @ApiProperty({
    type: 'integer',
    description: 'approved suggestions that both sides answered, one declined or that ran out',
  })
  readonly settled: number;
  @ApiProperty({ type: 'integer', description: 'of these, those that both sides accepted' }) readonly accepted: number;
}
class GateToReviewView {
  @ApiProperty({ type: String, enum: GATES, nullable: true, description: 'null: no requirement could have known' })
  readonly gate: GateKey | null;
  @ApiProperty({ description: 'code of the refusal' }) readonly reason: string;
  @ApiProperty({ type: 'integer', description: 'refusals' }) readonly count: number;
}
class ComparedWeightView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty({ type: 'integer', description: 'points of 10,000' }) readonly present: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'points of 10,000; null: nothing is proposed' })
  readonly proposed: number | null;
}
class ForetoldView {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: '0.5 is chance, 1 perfect; null until there is a yes and a no',
  })
  readonly auc: number | null;
  @ApiProperty({ description: 'mean squared error of the probability: 0 is perfect' }) readonly brier: number;
  @ApiProperty({ description: '0 to 1: how far foretold and seen shares lie apart' }) readonly calibrationError: number;
}
class ModelView {
  @ApiProperty({ description: 'of the logit of a yes' }) readonly intercept: number;
  @ApiProperty({ description: 'of the logit of a yes, by score' }) readonly steepness: number;
  @ApiProperty({ description: 'what the first place adds to the logit of a yes' }) readonly position: number;
}
class FittedView {
  @ApiProperty({ type: 'integer', description: 'of the cross-validation' }) readonly folds: number;
  @ApiProperty({ description: 'by the weights in force' }) readonly present: ForetoldView;
  @ApiProperty({ description: 'by the proposed weights' }) readonly proposed: ForetoldView;
  @ApiProperty() readonly model: ModelView;
}
class BeforeAfterView {
  @ApiProperty({ type: 'integer', description: 'by the weights in force' }) readonly before: number;
  @ApiProperty({ type: 'integer', description: 'by the proposed weights' }) readonly after: number;
}
class MovesView {
  @ApiProperty({ type: 'integer', description: 'would come into a list' }) readonly entering: number;
  @ApiProperty({ type: 'integer', description: 'would leave a list' }) readonly leaving: number;
}
class RegionView extends BeforeAfterView {
  @ApiProperty({ description: 'ISO 3166-2 of the region' }) readonly territory: string;
  @ApiProperty({ description: '0 to 1: its share of the suggestions' }) readonly shareBefore: number;
  @ApiProperty({ description: '0 to 1: its share of the suggestions' }) readonly shareAfter: number;
}
class ReportView {
  @ApiProperty({ description: 'what the weights were fitted to' }) readonly judgements: CountedView;
  @ApiProperty({ description: 'what a calibration rests on' }) readonly answers: AnswersCountedView;
  @ApiProperty({
    type: [GateToReviewView],
    description: 'refusals that a requirement should have spared people: no evidence for weights',
  })
  readonly gates: GateToReviewView[];
  @ApiProperty({ type: 'integer', description: 'of the weights in force' }) readonly presentVersion: number;
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
  @ApiProperty({
    type: BeforeAfterView,
    required: false,
    description: 'how many there are, and would be; left out until the preview is made',
  })
  readonly suggestions?: BeforeAfterView;
  @ApiProperty({ type: MovesView, required: false, description: 'places in lists' }) readonly lists?: MovesView;
  @ApiProperty({ type: [RegionView], required: false, description: 'left out until the preview is made' })
  readonly regions?: RegionView[];
  @ApiProperty({ type: [String], required: false, description: 'regions whose share falls by more than 10 %' })
  readonly losing?: string[];
}
export class ProposalView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the judgements were read' })
  readonly asOf: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while it is made' })
  readonly madeAt: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: there is nothing to deploy' })
  readonly weightsId: string | null;
  @ApiProperty({ enum: WEIGHT_REFUSALS, isArray: true, description: 'why it must not be deployed' })
  readonly refusals: WeightRefusal[];
  @ApiProperty({ type: ReportView, nullable: true, description: 'null while it is made' })
  readonly report: ReportView | null;
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
