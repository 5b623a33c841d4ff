import type { Day } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';
import { NeedView, OfferView } from '../views';
import { CriterionView, GateView } from './explanation';

/** Why, why not: one pair as it stands now. */
export class FitView {
  @ApiProperty({ description: 'no gate refuses the pair' }) readonly feasible: boolean;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'not a probability; said of a pair that a gate refuses as well',
  })
  readonly score: number;
  @ApiProperty({ description: 'reaches the score from which pairs are suggested' }) readonly reachesFloor: boolean;
  @ApiProperty({ type: [GateView], description: 'requirements, all of them' }) readonly gates: GateView[];
  @ApiProperty({ type: [CriterionView], description: 'what the score is made of' }) readonly criteria: CriterionView[];
  @ApiProperty({ type: [String], description: 'what is not known, in sentences' }) readonly toVerify: string[];
  @ApiProperty() readonly need: NeedView;
  @ApiProperty() readonly offer: OfferView;
  @ApiProperty({ type: String, format: 'date', description: 'the day that it is scored for' }) readonly day: Day;
  @ApiProperty({ type: 'integer', description: 'version of the weights that it is scored with' })
  readonly weightsVersion: number;
  @ApiProperty({ description: 'version of the scorer' }) readonly engine: string;
}
