import {
  ANSWERS,
  ANSWER_ACTIONS,
  type Answer,
  type AnswerAction,
  CRITERIA,
  type CriterionKey,
  GATES,
  type GateKey,
  type Language,
  type Outcome,
  type Side,
  SUGGESTION_STATES,
  type SuggestionState,
  answersFrom,
} from '@penc/domain';
import { sayReason } from '@penc/language';
import { shown } from '@penc/matching';
import type { Caller } from '../access/caller';
import { label } from '@penc/reference';
import { PageView } from '../http/paging';
import { WarningView, Warnings } from '../http/personal-data-warnings';
import { ApiProperty } from '@nestjs/swagger';
import { NeedView, OfferView, needView, offerView } from '../postings/views';
import { type SuggestionRow, offerKindOf } from './rows';

export class GateView {
  @ApiProperty({ enum: GATES }) readonly key: GateKey;
  @ApiProperty() readonly label: string;
  @ApiProperty({ enum: ['pass', 'fail', 'unknown'] }) readonly outcome: Outcome;
  @ApiProperty() readonly sentence: string;
}
export class CriterionView {
  @ApiProperty({ enum: CRITERIA }) readonly key: CriterionKey;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 }) readonly value: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 }) readonly weight: number;
  @ApiProperty({ type: 'integer', description: 'points; all of them add up to the score' })
  readonly contribution: number;
  @ApiProperty() readonly known: boolean;
  @ApiProperty() readonly sentence: string;
}
export class AnswersView {
  @ApiProperty({ enum: ANSWERS }) readonly need: Answer;
  @ApiProperty({ enum: ANSWERS }) readonly offer: Answer;
}
export class ContactView {
  @ApiProperty({ enum: ['need', 'offer'] }) readonly side: 'need' | 'offer';
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly email: string;
  @ApiProperty({ type: String, nullable: true }) readonly phone: string | null;
}
export class SuggestionView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: SUGGESTION_STATES }) readonly status: SuggestionState;
  @ApiProperty({ description: 'the state in words: the inner ones for coordinators, the public ones for the sides' })
  readonly statusLabel: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'not a probability' }) readonly score: number;
  @ApiProperty({ type: 'integer', nullable: true }) readonly needRank: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly offerRank: number | null;
  @ApiProperty() readonly need: NeedView;
  @ApiProperty() readonly offer: OfferView;
  @ApiProperty({ type: [GateView] }) readonly gates: GateView[];
  @ApiProperty({ type: [CriterionView] }) readonly criteria: CriterionView[];
  @ApiProperty({ type: [String] }) readonly toVerify: string[];
  @ApiProperty() readonly answers: AnswersView;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly answerDue: string | null;
  @ApiProperty({ enum: ANSWER_ACTIONS, isArray: true, description: 'what the side that reads may answer now' })
  readonly answersOpen: AnswerAction[];
  @ApiProperty({ type: String, nullable: true, description: 'of a call: the number that the application was given' })
  readonly applicationReference: string | null;
  @ApiProperty({ type: [ContactView], description: 'of both sides, once both have accepted' })
  readonly contacts: ContactView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly partnershipId: string | null;
  @ApiProperty({ type: 'integer' }) readonly revision: number;
  @ApiProperty({ type: 'integer' }) readonly weightsVersion: number;
  @Warnings() readonly warnings?: WarningView[];
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}
export class SuggestionPage extends PageView(SuggestionView) {}

/** Who reads: a coordinator or admin, or one of the two sides. */
export type Reader = 'inside' | Side;

export function suggestionView(
  row: SuggestionRow,
  language: Language,
  reader: Reader,
  contacts: ContactView[],
  caller: Caller,
): SuggestionView {
  const { score, criteria } = shown({ total: row.total, criteria: row.reasons.criteria });
  return {
    id: row.id,
    status: row.status,
    statusLabel: stateInWords(row, language, reader),
    score,
    needRank: row.needRank,
    offerRank: row.offerRank,
    need: needView(row.need),
    offer: offerView(row.offer, caller),
    gates: row.reasons.gates.map((gate) => ({
      key: gate.key,
      label: label('gate', gate.key, language),
      outcome: gate.outcome,
      sentence: sayReason(language, gate.reason),
    })),
    criteria: criteria.map((criterion, index) => ({
      key: criterion.key,
      label: label('criterion', criterion.key, language),
      value: criterion.value,
      weight: criterion.weight,
      contribution: criterion.contribution,
      known: criterion.known,
      sentence: sentenceOf(row, index, language),
    })),
    toVerify: row.reasons.toVerify.map((reason) => sayReason(language, reason)),
    answers: { need: row.needAnswer, offer: row.offerAnswer },
    answerDue: row.answerDue,
    answersOpen: reader === 'inside' || row.status !== 'approved' ? [] : openAnswers(row, reader),
    applicationReference: row.applicationReference,
    contacts,
    partnershipId: row.partnershipId,
    revision: row.revision,
    weightsVersion: row.weightsVersion,
    createdAt: row.createdAt,
  };
}

function openAnswers(row: SuggestionRow, side: Side): AnswerAction[] {
  return answersFrom(offerKindOf(row), side, row[`${side}Answer`]);
}

/** The sides read the public words; whoever has declined is not told that the other side has. */
function stateInWords(row: SuggestionRow, language: Language, reader: Reader): string {
  if (reader === 'inside') return label('suggestionState', row.status, language);
  if (row[`${reader}Answer`] === 'declined') return label('answer', 'declined', language);
  return label('suggestionPublicState', row.status, language);
}

function sentenceOf(row: SuggestionRow, index: number, language: Language): string {
  const criterion = row.reasons.criteria[index];
  return criterion ? sayReason(language, criterion.reason) : '';
}
