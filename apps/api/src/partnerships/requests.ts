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
import { Example } from '../http/fields/example';
import { CalendarDay, Code, Field, Id, Revision, Text, listFaults } from '../http/fields/fields';
import { OmitType } from '@nestjs/swagger';
import { PageQuery } from '../http/lists/paging';
import { faultsOf } from '../http/bodies/read';
import { MoneyField } from '../http/fields/structured';
import { type ApprovalRequest, Approvals } from './approvals/requests';
import { LineRequest, faultsOfLine } from './lines/requests';

const MAX_LINES = 50;
const MAX_NAME = 200;

/** Who keeps what was built, once the partnership is over: organisations and budgets, never a person by name. */
export class SustainabilityRequest implements Sustainability {
  @Text(MAX_NAME, {
    optional: true,
    oneLine: true,
    description: 'organisation that keeps what was built; never a person by name',
  })
  readonly ownerAfter?: string;
  @Text(MAX_NAME, { optional: true, oneLine: true, description: 'from which the upkeep is paid' })
  readonly budgetLine?: string;
  @MoneyField({ optional: true, description: 'of the upkeep, a year' }) readonly yearlyCost?: MoneyShape;
}

/** What changes, a move, or both; based on a revision. A list is the whole list; its rows keep their ids. */
@Example({
  revision: 2,
  lines: [
    {
      modality: 'grant',
      asked: { value: '66600000', currency: 'XOF' },
      agreed: { value: '59200000', currency: 'XOF' },
      tranches: [
        { amount: { value: '35520000', currency: 'XOF' }, due: '2027-05-15' },
        { amount: { value: '23680000', currency: 'XOF' }, due: '2028-03-01', condition: 'Réception des forages' },
      ],
    },
    { modality: 'technical-assistance', inKind: { what: 'Formation de l’ASUFOR', quantity: 12, unit: 'jours' } },
  ],
  approvals: [{ kind: 'deliberation', body: 'Conseil départemental de Sédhiou', due: '2027-03-31', required: true }],
  sustainability: { ownerAfter: 'ASUFOR des trois villages', yearlyCost: { value: '1200000', currency: 'XOF' } },
  move: 'submit',
})
export class PartnershipPatch {
  @Revision() readonly revision: number;
  @Field(
    (value) => listFaults(value, 0, MAX_LINES, faultsOfLine),
    {
      type: [LineRequest],
      maxItems: MAX_LINES,
      description: 'the whole list: what is not in it is taken out; left out: it stays as it is',
    },
    { optional: true },
  )
  readonly lines?: LineRequest[];
  @Approvals() readonly approvals?: ApprovalRequest[];
  @Field(
    (value) => faultsOf(SustainabilityRequest, value),
    {
      type: SustainabilityRequest,
      description:
        'who keeps what was built, once the partnership is over; merged with what was said before: null removes',
    },
    { optional: true },
  )
  readonly sustainability?: SustainabilityRequest;
  @Code(PARTNERSHIP_ACTIONS, { optional: true, description: 'to another state; those that are open stand in `moves`' })
  readonly move?: PartnershipAction;
  @Code(ENDED_REASONS, { optional: true, description: 'why it is suspended or ended; wanted with these moves' })
  readonly reason?: EndedReason;
  @Text(MAX_NOTE, { optional: true, description: 'explains a move, and is kept among the notes; wanted with `resume`' })
  readonly note?: string;
}

abstract class TrancheMove {
  @Revision() readonly revision: number;
}
export class RequestTranche extends TrancheMove {}
export class DisburseTranche extends TrancheMove {
  @CalendarDay({ optional: true, description: 'day of the payment; today when left out' }) readonly doneOn?: string;
}
export class WithholdTranche extends TrancheMove {
  @Text(1_000, { description: 'why it is not paid' }) readonly withheldFor: string;
}

export class PartnershipNoteRequest {
  @Text(MAX_NOTE, { description: 'read by both sides and the coordinators' }) readonly text: string;
}

export class PartnershipQuery extends PageQuery {
  @Id({ optional: true }) readonly needId?: string;
  @Id({ optional: true }) readonly offerId?: string;
  @Code(PARTNERSHIP_STATES, { optional: true }) readonly status?: string;
  /** Only those that wait for the caller’s own organisation. */
  @Code(['own'], { optional: true }) readonly turn?: 'own';
  /** Only those with an approval that is overdue. */
  @Code(['true'], { optional: true }) readonly overdue?: 'true';
}

const FILE_FORMATS = ['xlsx', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
const FILE_TABLES = ['partnerships', 'lines', 'approvals'] as const;
export type FileTable = (typeof FILE_TABLES)[number];

/** The list as a file has no pages. */
export class PartnershipFileQuery extends OmitType(PartnershipQuery, ['limit', 'cursor', 'size']) {
  @Code(FILE_FORMATS, { optional: true, description: '`xlsx` when left out: all tables, a sheet each' })
  readonly format?: FileFormat;
  @Code(FILE_TABLES, {
    optional: true,
    description: 'which of them is written as `csv`; `partnerships` when left out',
  })
  readonly table?: FileTable;
}
