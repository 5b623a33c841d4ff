import { CRITERIA, type CriterionKey, type Day } from '@penc/domain';
import { RESULT_PARTS, type ResultPart } from '@penc/matching';
import { ApiProperty } from '@nestjs/swagger';
import { CriterionView, GateView } from '../../postings/fit/explanation';

class ResultView {
  @ApiProperty({ description: 'the version of the scorer' }) readonly engine: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100_000_000, description: 'the exact sum of value × weight' })
  readonly total: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'points of 100, rounded' })
  readonly score: number;
  @ApiProperty({ type: [GateView] }) readonly gates: GateView[];
  @ApiProperty({ type: [CriterionView] }) readonly criteria: CriterionView[];
  @ApiProperty({ type: [String], description: 'what is not known, in sentences' }) readonly toVerify: string[];
}

class ContributionView {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10_000, description: 'points of 10,000' })
  readonly value: number;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 10_000,
    description: 'points of 10,000; all of them add up to 10,000',
  })
  readonly weight: number;
  @ApiProperty({ type: 'integer', description: 'value × weight' }) readonly points: number;
}

class DifferenceView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: ContributionView, nullable: true, description: 'null: the criterion is not in it' })
  readonly stored: ContributionView | null;
  @ApiProperty({ type: ContributionView, nullable: true, description: 'null: the criterion is not in it' })
  readonly recomputed: ContributionView | null;
}

/** A suggestion as it was scored, and scored again from what it was scored on. */
export class ReplayView {
  @ApiProperty({ description: 'the two results are the same to the last bit' }) readonly equal: boolean;
  @ApiProperty({
    enum: RESULT_PARTS,
    isArray: true,
    description:
      'where they are not: the total, outcomes of requirements, criteria (see `differences`), whether a criterion is known, ' +
      'what is said of them, or what is to be verified',
  })
  readonly differsIn: readonly ResultPart[];
  @ApiProperty({ description: 'scored by the present version of the scorer' }) readonly sameEngine: boolean;
  @ApiProperty({ description: 'the weights of then are kept; else they are read from the stored result' })
  readonly weightsKept: boolean;
  @ApiProperty({ type: 'integer', description: 'version of the weights of then' }) readonly weightsVersion: number;
  @ApiProperty({ type: String, format: 'date', description: 'the day that it was scored for' }) readonly day: Day;
  @ApiProperty({ type: 'integer' }) readonly needRevision: number;
  @ApiProperty({ type: 'integer' }) readonly offerRevision: number;
  @ApiProperty({ type: ResultView, description: 'as it was scored then' }) readonly stored: ResultView;
  @ApiProperty({ type: ResultView, description: 'scored again from what was known then' })
  readonly recomputed: ResultView;
  @ApiProperty({ type: [DifferenceView], description: 'the criteria in which the two results differ' })
  readonly differences: DifferenceView[];
}
