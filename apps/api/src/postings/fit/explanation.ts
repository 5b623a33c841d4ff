import {
  CRITERIA,
  type CriterionKey,
  type CriterionResult,
  GATES,
  type GateKey,
  type GateResult,
  type Language,
  type Outcome,
} from '@penc/domain';
import { sayReason } from '@penc/language';
import { shown } from '@penc/matching';
import { label } from '@penc/reference';
import { ApiProperty } from '@nestjs/swagger';

export class GateView {
  @ApiProperty({ enum: GATES, description: 'requirement' }) readonly key: GateKey;
  @ApiProperty({ description: 'in the language of the answer' }) readonly label: string;
  @ApiProperty({
    enum: ['pass', 'fail', 'unknown'],
    description: 'unknown: nothing is said of it; it refuses nothing, and stands in `toVerify`',
  })
  readonly outcome: Outcome;
  @ApiProperty({ description: 'why, in the language of the answer' }) readonly sentence: string;
}

export class CriterionView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty({ description: 'in the language of the answer' }) readonly label: string;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'points of 100: how well the pair fits in this',
  })
  readonly value: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'per cent of the score' })
  readonly weight: number;
  @ApiProperty({ type: 'integer', description: 'points; all of them add up to the score' })
  readonly contribution: number;
  @ApiProperty({ description: 'false: too little is said, and a neutral value stands in' }) readonly known: boolean;
  @ApiProperty({ description: 'why, in the language of the answer' }) readonly sentence: string;
}

export function gateViews(gates: readonly GateResult[], language: Language): GateView[] {
  return gates.map((gate) => ({
    key: gate.key,
    label: label('gate', gate.key, language),
    outcome: gate.outcome,
    sentence: sayReason(language, gate.reason),
  }));
}

/** In whole numbers that add up: `score` is what the contributions sum to. */
export function criterionViews(
  scored: { readonly total: number; readonly criteria: readonly CriterionResult[] },
  language: Language,
): { readonly score: number; readonly criteria: CriterionView[] } {
  const { score, criteria } = shown(scored);
  const views = scored.criteria.map(({ key, known, reason }, place): CriterionView => {
    const { value = 0, weight = 0, contribution = 0 } = criteria[place] ?? {};
    return {
      key,
      label: label('criterion', key, language),
      value,
      weight,
      contribution,
      known,
      sentence: sayReason(language, reason),
    };
  });
  return { score, criteria: views };
}
