import {
  ANSWER_ACTIONS,
  type AnswerAction,
  DECLINE_REASONS,
  DISMISS_REASONS,
  type DeclineReason,
  type DismissReason,
  MAX_NOTE,
  SUGGESTION_STATES,
  THEMES,
} from '@penc/domain';
import { Code, KnownCode, Id, Text, WholeNumber } from '../http/fields';
import { isTerritory } from '../http/known-codes';
import { PageQuery, QueryNumber } from '../http/paging';

abstract class Judgement {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
  @Text(MAX_NOTE, { optional: true }) readonly note?: string;
}

export class ApproveRequest extends Judgement {}
export class ReopenRequest extends Judgement {}
export class UndoRequest extends Judgement {}
export class DismissRequest extends Judgement {
  @Code(DISMISS_REASONS) readonly reason: DismissReason;
}
export class AnswerRequest extends Judgement {
  @Code(ANSWER_ACTIONS) readonly answer: AnswerAction;
  @Code(DECLINE_REASONS, { optional: true }) readonly reason?: DeclineReason;
  /** With `submit`: the number that the application was given. */
  @Text(100, { optional: true, oneLine: true }) readonly reference?: string;
}

export class SuggestionQuery extends PageQuery {
  @Code(SUGGESTION_STATES, { optional: true }) readonly status?: string;
  @Id({ optional: true }) readonly needId?: string;
  @Id({ optional: true }) readonly offerId?: string;
  @KnownCode(isTerritory, 'of the need; related territories count')
  readonly territory?: string;
  @Code(THEMES, { optional: true }) readonly theme?: string;
  @QueryNumber(0, 100) readonly minScore?: string;
  @Code(['score', 'age'], { optional: true }) readonly sort?: 'score' | 'age';
}
