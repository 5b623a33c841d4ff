import { APPROVAL_KINDS, type ApprovalKind, type Fault } from '@penc/domain';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  CalendarDay,
  Code,
  Field,
  Id,
  Revision,
  Text,
  WholeNumber,
  YesOrNo,
  listFaults,
  under,
} from '../../http/fields/fields';
import { faultsOf } from '../../http/bodies/read';

const MAX_APPROVALS = 30;
const MAX_BODY = 200;
const MAX_DAYS = 1_000;

export class ApprovalRequest {
  @Id({ optional: true, description: 'as it was read; left out for a new one' }) readonly id?: string;
  @Code(APPROVAL_KINDS, { description: 'which the law or the sides ask for; Penc assumes none' })
  readonly kind: ApprovalKind;
  @Text(MAX_BODY, { oneLine: true, description: 'who gives it: a council, a board, a service; never a person by name' })
  readonly body: string;
  @CalendarDay({ optional: true, description: 'day by which it is wanted; left out: none' }) readonly due?: string;
  @CalendarDay({ optional: true, description: 'day on which it was given; absent before' }) readonly doneOn?: string;
  @Text(MAX_BODY, { optional: true, oneLine: true, description: 'of the decision' }) readonly reference?: string;
  @YesOrNo({ description: 'true: has to be done before the signature' }) readonly required: boolean;
}
export class ApprovalView extends OmitType(ApprovalRequest, ['id']) {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}

/** What an organisation proposes for each partnership when it is drafted; the two sides may change it there. */
export class TemplateApproval {
  @Code(APPROVAL_KINDS, { description: 'which is proposed' }) readonly kind: ApprovalKind;
  @Text(MAX_BODY, { oneLine: true, description: 'who gives it: a council, a board, a service; never a person by name' })
  readonly body: string;
  @WholeNumber(0, MAX_DAYS, { optional: true, description: 'days from the draft; left out: without a day' })
  readonly dueInDays?: number;
  @YesOrNo({ description: 'true: has to be done before the signature' }) readonly required: boolean;
}

function faultsOfEach(type: new () => object) {
  return (one: unknown, pointer: string): Fault[] => under(pointer, faultsOf(type, one));
}

export function Approvals(): PropertyDecorator {
  return Field(
    (value) => listFaults(value, 0, MAX_APPROVALS, faultsOfEach(ApprovalRequest)),
    { type: [ApprovalRequest], maxItems: MAX_APPROVALS, description: 'the whole list; what is not in it is taken out' },
    { optional: true },
  );
}

export class TemplateRequest {
  @Revision() readonly revision: number;
  @Field((value) => listFaults(value, 0, MAX_APPROVALS, faultsOfEach(TemplateApproval)), {
    type: [TemplateApproval],
    maxItems: MAX_APPROVALS,
    description: 'the whole list, proposed for each partnership when it is drafted; the sides may change it there',
  })
  readonly approvals: TemplateApproval[];
}
export class TemplateView {
  @ApiProperty({ type: 'integer', description: 'of the organisation' }) readonly revision: number;
  @ApiProperty({ type: [TemplateApproval] }) readonly approvals: TemplateApproval[];
}
