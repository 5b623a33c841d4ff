import {
  ANSWER_ACTIONS,
  type AnswerAction,
  type Day,
  DECLINE_REASONS,
  DISMISS_REASONS,
  type DeclineReason,
  type DismissReason,
  MAX_NOTE,
  SUGGESTION_STATES,
  THEMES,
} from '@penc/domain';
import { Example } from '../http/fields/example';
import { CalendarDay, Code, Id, KnownCode, Revision, Text } from '../http/fields/fields';
import { isTerritory } from '../http/fields/known-codes';
import { PageQuery, QueryNumber } from '../http/lists/paging';

abstract class Judgement {
  @Revision() readonly revision: number;
  @Text(MAX_NOTE, { optional: true, description: 'why' }) readonly note?: string;
}

@Example({ revision: 3, note: 'Les deux fiches sont complètes ; le plan départemental liste l’action.' })
export class ApproveRequest extends Judgement {}
export class ReopenRequest extends Judgement {}
export class UndoRequest extends Judgement {}
@Example({ revision: 3, reason: 'already-covered', note: 'Le forage est financé par un autre programme.' })
export class DismissRequest extends Judgement {
  @Code(DISMISS_REASONS, { description: 'why the pair is not passed on' }) readonly reason: DismissReason;
}
@Example({ revision: 3, until: '2027-06-30', reason: 'incomplete' })
export class PostponeRequest extends Judgement {
  @CalendarDay({ description: 'the last day on which it is away; it comes back by itself on the day after' })
  readonly until: Day;
  @Code(DISMISS_REASONS, { optional: true, description: 'why it is put off' }) readonly reason?: DismissReason;
}
@Example({ revision: 4, answer: 'considering', until: '2027-02-15', note: 'À l’ordre du jour du prochain conseil.' })
export class AnswerRequest extends Judgement {
  @Code(ANSWER_ACTIONS, {
    description: 'those that are open to the side now stand in `answersOpen`; the last four are of calls',
  })
  readonly answer: AnswerAction;
  @CalendarDay({
    optional: true,
    description: 'with `considering`, wanted: until when the side thinks it over, within 120 days of the first time',
  })
  readonly until?: Day;
  @Code(DECLINE_REASONS, { optional: true, description: 'why it is declined or rejected; `other` wants a `note`' })
  readonly reason?: DeclineReason;
  @Text(100, { optional: true, oneLine: true, description: 'with `submit`: the number that the application was given' })
  readonly reference?: string;
}

/** What a listing of suggestions, or a decision on many of them, is narrowed to. */
export interface SuggestionFilter {
  readonly status?: string;
  readonly needId?: string;
  readonly offerId?: string;
  readonly postingId?: string;
  readonly territory?: string;
  readonly theme?: string;
  readonly minScore?: string | number;
}

export class SuggestionQuery extends PageQuery implements SuggestionFilter {
  @Code(SUGGESTION_STATES, { optional: true }) readonly status?: string;
  @Id({ optional: true }) readonly needId?: string;
  @Id({ optional: true }) readonly offerId?: string;
  @Id({ optional: true, description: 'of the need or of the offer' }) readonly postingId?: string;
  @KnownCode(isTerritory, 'of the need; related territories count')
  readonly territory?: string;
  @Code(THEMES, { optional: true }) readonly theme?: string;
  @QueryNumber(0, 100) readonly minScore?: string;
  /** `true`: only what waits for the caller's own judgement; `false`: only the rest. */
  @Code(['true', 'false'], { optional: true }) readonly judgeable?: 'true' | 'false';
  /** `true`: only what one person has approved and a second one has to. */
  @Code(['true', 'false'], { optional: true }) readonly awaitsSecond?: 'true' | 'false';
  /** `nobody`: only what waits for a coordinator and no coordinator may judge. */
  @Code(['nobody'], { optional: true }) readonly judgedBy?: 'nobody';
  @Code(['score', 'age'], { optional: true }) readonly sort?: 'score' | 'age';
}
