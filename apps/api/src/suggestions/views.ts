import {
  ANSWERS,
  ANSWER_ACTIONS,
  type Answer,
  type AnswerAction,
  type Language,
  PARTNERSHIP_STATES,
  type PartnershipState,
  SIDES,
  type Side,
  SUGGESTION_STATES,
  type SuggestionState,
  answersFrom,
  audienceOf,
} from '@penc/domain';
import { say, sayToVerify } from '@penc/language';
import { SCORE_KINDS, type ScoreKind, saidOfScore } from './score-kind';
import type { Caller } from '../access/caller';
import { label } from '@penc/reference';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';
import { WarningView, Warnings } from '../http/personal-data-warnings';
import { ApiProperty } from '@nestjs/swagger';
import { CriterionView, GateView, criterionViews, gateViews } from '../postings/fit/explanation';
import { NeedView, OfferView, needView, offerView } from '../postings/views';
import type { Reader } from './reading/audience';
import { JUDGED_BY, WHY_NOT, type Judgeable } from './reading/judges';
import { type SuggestionRow, offerKindOf } from './rows';

export class AnswersView {
  @ApiProperty({ enum: ANSWERS, description: 'of the organisation that posts the need' }) readonly need: Answer;
  @ApiProperty({ enum: ANSWERS, description: 'of the organisation that makes the offer' }) readonly offer: Answer;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'until when this side is considering' })
  readonly needUntil: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'until when this side is considering' })
  readonly offerUntil: string | null;
}
export class FirstApprovalView {
  @ApiProperty({ description: 'name of the coordinator' }) readonly by: string;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ format: 'date-time', description: 'when it was given' }) readonly at: string;
}
export class ContactView {
  @ApiProperty({ enum: ['need', 'offer'] }) readonly side: 'need' | 'offer';
  @ApiProperty({ description: 'of an editor' }) readonly name: string;
  @ApiProperty() readonly email: string;
  @ApiProperty({ type: String, nullable: true, description: 'null when not given' }) readonly phone: string | null;
}
export class SuggestionView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: SUGGESTION_STATES, description: 'the inner one; the sides read `statusLabel`' })
  readonly status: SuggestionState;
  @ApiProperty({ description: 'the state in words: the inner ones for coordinators, the public ones for the sides' })
  readonly statusLabel: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'see scoreKind' }) readonly score: number;
  @ApiProperty({
    enum: SCORE_KINDS,
    description: 'probability: enough answers have come in to say how often both sides accept at such a score',
  })
  readonly scoreKind: ScoreKind;
  @ApiProperty({ description: 'what the score says, in words' }) readonly scoreSentence: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    maximum: 100,
    description: 'per cent: that both sides accept, once it is approved; null while the score is only a score',
  })
  readonly probability: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'among the 20 best offers of the need, from 1; null: not one of them',
  })
  readonly needRank: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'among the 20 best needs of the offer, from 1; null: not one of them',
  })
  readonly offerRank: number | null;
  @ApiProperty({
    enum: SIDES,
    isArray: true,
    description: 'that know of it so far; the agency of a call: after the deadline',
  })
  readonly audience: readonly Side[];
  @ApiProperty() readonly need: NeedView;
  @ApiProperty() readonly offer: OfferView;
  @ApiProperty({ type: [GateView], description: 'requirements, all of them' }) readonly gates: GateView[];
  @ApiProperty({ type: [CriterionView], description: 'what the score is made of' }) readonly criteria: CriterionView[];
  @ApiProperty({ type: [String], description: 'what is not known, in sentences' }) readonly toVerify: string[];
  @ApiProperty({ description: 'what each side has said so far' }) readonly answers: AnswersView;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'last day for the answers; null before it is approved',
  })
  readonly answerDue: string | null;
  @ApiProperty({ enum: ANSWER_ACTIONS, isArray: true, description: 'what the side that reads may answer now' })
  readonly answersOpen: AnswerAction[];
  @ApiProperty({ type: String, nullable: true, description: 'of a call: the number that the application was given' })
  readonly applicationReference: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'it comes back after this day' })
  readonly postponedUntil: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'until when the decision can be undone',
  })
  readonly undoUntil: string | null;
  @ApiProperty({ type: FirstApprovalView, nullable: true, description: 'given, while a second person is waited for' })
  readonly firstApproval: FirstApprovalView | null;
  @ApiProperty({ description: 'whether the caller is one of those who judge it' }) readonly mayJudge: boolean;
  @ApiProperty({
    type: String,
    enum: WHY_NOT,
    nullable: true,
    description:
      'why a coordinator may not: they stand on a side, or their organisation applies to the same call; `evaluator`, to a ' +
      'member of the agency of a call: another organisation of theirs answers it, so that a colleague decides',
  })
  readonly why: Judgeable['why'];
  @ApiProperty({
    type: String,
    enum: JUDGED_BY,
    nullable: true,
    description:
      'with whom it lies: coordinators of its region, of the country, or nobody free of conflict; null for sides',
  })
  readonly judgedBy: Judgeable['judgedBy'] | null;
  @ApiProperty({ type: [ContactView], description: 'of both sides, once both have accepted' })
  readonly contacts: ContactView[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'what came of it; null before it is drafted',
  })
  readonly partnershipId: string | null;
  @ApiProperty({ type: String, enum: PARTNERSHIP_STATES, nullable: true, description: 'how far that has come' })
  readonly partnershipStatus: PartnershipState | null;
  @CurrentRevision() readonly revision: number;
  @ApiProperty({ type: 'integer', description: 'version of the weights that it was scored with' })
  readonly weightsVersion: number;
  @Warnings() readonly warnings?: WarningView[];
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}
export class SuggestionPage extends PageView(SuggestionView) {}

interface Around extends Judgeable {
  readonly contacts: ContactView[];
}

export function suggestionView(
  row: SuggestionRow,
  language: Language,
  reader: Reader,
  { contacts, ...judgeable }: Around,
  caller: Caller,
): SuggestionView {
  const { score, criteria } = criterionViews({ total: row.total, criteria: row.reasons.criteria }, language);
  return {
    id: row.id,
    status: row.status,
    statusLabel: stateInWords(row, language, reader),
    score,
    ...saidOfScore(row, language),
    needRank: row.needRank,
    offerRank: row.offerRank,
    audience: audienceOf(row),
    need: needView(row.need, caller),
    offer: offerView(row.offer, caller),
    gates: gateViews(row.reasons.gates, language),
    criteria,
    toVerify: row.reasons.toVerify.map((reason) => sayToVerify(language, reason, reader === 'inside' ? null : reader)),
    answers: answersOf(row),
    answerDue: row.answerDue,
    answersOpen: openAnswers(row, reader, judgeable),
    applicationReference: row.applicationReference,
    contacts,
    ...(reader === 'inside' ? { ...insideOf(row), ...judgeable } : outsideOf(judgeable)),
    partnershipId: row.partnershipId,
    partnershipStatus: row.partnershipStatus,
    revision: row.revision,
    weightsVersion: row.weightsVersion,
    createdAt: row.createdAt,
  };
}

function openAnswers(row: SuggestionRow, reader: Reader, { why }: Judgeable): AnswerAction[] {
  if (reader === 'inside' || row.status !== 'approved' || why === 'evaluator') return [];
  return answersFrom(offerKindOf(row), reader, row[`${reader}Answer`]);
}

function answersOf(row: SuggestionRow): AnswersView {
  const { needAnswer: need, offerAnswer: offer } = row;
  return {
    need,
    offer,
    needUntil: need === 'considering' ? row.needConsideringUntil : null,
    offerUntil: offer === 'considering' ? row.offerConsideringUntil : null,
  };
}

function insideOf(row: SuggestionRow) {
  const first = row.firstApproval;
  return {
    postponedUntil: row.status === 'postponed' ? row.postponedUntil : null,
    undoUntil: row.undoOver ? null : row.undoUntil,
    firstApproval: first && { by: first.name, organisation: first.organisation, at: first.at },
  };
}

/** What of judging the sides are not shown; whoever evaluates applications, why not these. */
function outsideOf({ why }: Judgeable) {
  return {
    postponedUntil: null,
    undoUntil: null,
    firstApproval: null,
    mayJudge: false,
    why: why === 'evaluator' ? why : null,
    judgedBy: null,
  };
}

/** The sides read the public words; whoever has declined is not told that the other side has. */
function stateInWords(row: SuggestionRow, language: Language, reader: Reader): string {
  if (reader === 'inside') return label('suggestionState', row.status, language);
  if (row[`${reader}Answer`] === 'declined') return label('answer', 'declined', language);
  // of a call or a confidential posting, one side knows before the other
  if (row.status === 'approved' && audienceOf(row).length < 2) return say(language, 'suggestion.sent-to-you');
  return label('suggestionPublicState', row.status, language);
}
