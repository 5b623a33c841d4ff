import { APPROVAL_KINDS, type ApprovalKind, type Fault } from '@penc/domain';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CalendarDay, Code, Field, Id, Text, WholeNumber, here, listFaults, under } from '../../http/fields';
import { faultsOf } from '../../http/read';

const MAX_APPROVALS = 30;
const MAX_BODY = 200;
const MAX_DAYS = 1_000;

function Flag(): PropertyDecorator {
  return Field((value) => (typeof value === 'boolean' ? [] : here('wrong-type', { expected: 'boolean' })), {
    type: Boolean,
  });
}

export class ApprovalRequest {
  @Id({ optional: true }) readonly id?: string;
  @Code(APPROVAL_KINDS) readonly kind: ApprovalKind;
  /** Who gives it: a council, a board, a service; never a person by name. */
  @Text(MAX_BODY, { oneLine: true }) readonly body: string;
  @CalendarDay({ optional: true }) readonly due?: string;
  @CalendarDay({ optional: true }) readonly doneOn?: string;
  @Text(MAX_BODY, { optional: true, oneLine: true }) readonly reference?: string;
  /** Must be done before the signature. */
  @Flag() readonly required: boolean;
}
export class ApprovalView extends OmitType(ApprovalRequest, ['id']) {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}

/** What an organisation proposes for each partnership when it is drafted; the two sides may change it there. */
export class TemplateApproval {
  @Code(APPROVAL_KINDS) readonly kind: ApprovalKind;
  @Text(MAX_BODY, { oneLine: true }) readonly body: string;
  /** Days from the draft. */
  @WholeNumber(0, MAX_DAYS, { optional: true }) readonly dueInDays?: number;
  @Flag() readonly required: boolean;
}

function faultsOfEach(type: new () => object) {
  return (one: unknown, pointer: string): Fault[] => under(pointer, faultsOf(type, one));
}

/** The whole list; what is not in it is taken out. */
export function Approvals(): PropertyDecorator {
  return Field(
    (value) => listFaults(value, 0, MAX_APPROVALS, faultsOfEach(ApprovalRequest)),
    { type: [ApprovalRequest], maxItems: MAX_APPROVALS },
    { optional: true },
  );
}

export class TemplateRequest {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
  @Field((value) => listFaults(value, 0, MAX_APPROVALS, faultsOfEach(TemplateApproval)), {
    type: [TemplateApproval],
    maxItems: MAX_APPROVALS,
  })
  readonly approvals: TemplateApproval[];
}
export class TemplateView {
  @ApiProperty({ type: 'integer', description: 'of the organisation' }) readonly revision: number;
  @ApiProperty({ type: [TemplateApproval] }) readonly approvals: TemplateApproval[];
}
