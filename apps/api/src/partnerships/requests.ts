import {
  ENDED_REASONS,
  type EndedReason,
  MAX_NOTE,
  type MoneyShape,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  type PartnershipAction,
  type Sustainability,
} from '@penc/domain';
import { CalendarDay, Code, Field, Id, Text, WholeNumber, listFaults } from '../http/fields';
import { PageQuery } from '../http/paging';
import { faultsOf } from '../http/read';
import { MoneyField } from '../http/structured-fields';
import { type ApprovalRequest, Approvals } from './approvals/requests';
import { LineRequest, faultsOfLine } from './lines/requests';

const MAX_LINES = 50;
const MAX_NAME = 200;

/** Who keeps what was built, once the partnership is over: organisations and budgets, never a person by name. */
export class SustainabilityRequest implements Sustainability {
  @Text(MAX_NAME, { optional: true, oneLine: true }) readonly ownerAfter?: string;
  @Text(MAX_NAME, { optional: true, oneLine: true }) readonly budgetLine?: string;
  @MoneyField({ optional: true }) readonly yearlyCost?: MoneyShape;
}

/** What changes, a move, or both; based on a revision. A list is the whole list; its rows keep their ids. */
export class PartnershipPatch {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
  @Field(
    (value) => listFaults(value, 0, MAX_LINES, faultsOfLine),
    { type: [LineRequest], maxItems: MAX_LINES },
    { optional: true },
  )
  readonly lines?: LineRequest[];
  @Approvals() readonly approvals?: ApprovalRequest[];
  /** Merged with what was said before: `null` removes. */
  @Field((value) => faultsOf(SustainabilityRequest, value), { type: SustainabilityRequest }, { optional: true })
  readonly sustainability?: SustainabilityRequest;
  @Code(PARTNERSHIP_ACTIONS, { optional: true }) readonly move?: PartnershipAction;
  /** Why it is suspended or ended; wanted with these moves. */
  @Code(ENDED_REASONS, { optional: true }) readonly reason?: EndedReason;
  /** Explains a move, and is kept among the notes; wanted with `resume`. */
  @Text(MAX_NOTE, { optional: true }) readonly note?: string;
}

abstract class TrancheMove {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
export class RequestTranche extends TrancheMove {}
export class DisburseTranche extends TrancheMove {
  /** Today, unless it says otherwise. */
  @CalendarDay({ optional: true }) readonly doneOn?: string;
}
export class WithholdTranche extends TrancheMove {
  @Text(1_000) readonly withheldFor: string;
}

export class PartnershipNoteRequest {
  @Text(MAX_NOTE) readonly text: string;
}

export class PartnershipQuery extends PageQuery {
  @Id({ optional: true }) readonly needId?: string;
  @Id({ optional: true }) readonly offerId?: string;
  @Code(PARTNERSHIP_STATES, { optional: true }) readonly status?: string;
  /** Only those with an approval that is overdue. */
  @Code(['true'], { optional: true }) readonly overdue?: 'true';
}
