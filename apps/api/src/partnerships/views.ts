import {
  type Day,
  ENDED_REASONS,
  type EndedReason,
  type Language,
  type NeedContent,
  POSTING_KINDS,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  type PartnershipAction,
  type PartnershipState,
  SIDES,
  type Side,
  TRANCHES_MOVE_IN,
  asksWhetherMet,
  isLate,
  isOverdue,
  movesFrom,
} from '@penc/domain';
import { label } from '@penc/reference';
import type { Caller } from '../access/caller';
import { ApiProperty } from '@nestjs/swagger';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';
import { WarningView, Warnings } from '../http/personal-data-warnings';
import { NeedView, OfferView, needView, offerView } from '../postings/views';
import { ApprovalView } from './approvals/requests';
import { LineView } from './lines/requests';
import { SustainabilityRequest } from './requests';
import type { PartnershipRow } from './rows';

class SignatureDelegation {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'number of the order or of the decision that was shown' }) readonly reference: string;
}
class SignatureView {
  @ApiProperty({ enum: POSTING_KINDS }) readonly side: Side;
  @ApiProperty({ format: 'uuid', description: 'of the signatory' }) readonly membershipId: string;
  @ApiProperty({ format: 'date' }) readonly signedOn: string;
  @ApiProperty({ description: 'that allowed to sign' }) readonly delegation: SignatureDelegation;
}
class SustainabilityView extends SustainabilityRequest {}

export class PartnershipView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ example: 'PENC-2027-SE-0042', description: 'by which its signature file is known' })
  readonly reference: string;
  @ApiProperty({ format: 'uuid', description: 'that it came of' }) readonly suggestionId: string;
  @ApiProperty({ format: 'uuid' }) readonly needId: string;
  @ApiProperty({ format: 'uuid' }) readonly offerId: string;
  @ApiProperty({ enum: PARTNERSHIP_STATES }) readonly status: PartnershipState;
  @ApiProperty({ description: 'in the language of the answer' }) readonly statusLabel: string;
  @ApiProperty({ enum: ENDED_REASONS, nullable: true, type: String, description: 'null unless ended' })
  readonly endedReason: EndedReason | null;
  @ApiProperty({
    enum: PARTNERSHIP_STATES,
    nullable: true,
    type: String,
    description: 'the state in which it was ended; null unless ended',
  })
  readonly endedFrom: PartnershipState | null;
  @ApiProperty({ enum: ENDED_REASONS, nullable: true, type: String, description: 'null unless suspended' })
  readonly suspendedReason: EndedReason | null;
  @ApiProperty({
    enum: SIDES,
    nullable: true,
    type: String,
    description: 'the side that resumes it; null unless suspended',
  })
  readonly suspendedBy: Side | null;
  @ApiProperty({ enum: PARTNERSHIP_ACTIONS, isArray: true, description: 'the moves that its state allows' })
  readonly moves: PartnershipAction[];
  @ApiProperty({ type: [LineView], description: 'one for each form of support' }) readonly lines: LineView[];
  @ApiProperty({ type: [ApprovalView], description: 'what it has to pass before the signature, and beside it' })
  readonly approvals: ApprovalView[];
  @ApiProperty({ type: [String], description: 'ids of the approvals whose day has passed' })
  readonly overdueApprovals: string[];
  @ApiProperty({
    type: [String],
    description:
      'ids of the tranches whose day has passed, neither disbursed nor withheld; none while they do not move',
  })
  readonly overdueTranches: string[];
  @ApiProperty({
    type: [SignatureView],
    description: 'signed once both sides have; a change of terms before undoes them',
  })
  readonly signatures: SignatureView[];
  @ApiProperty({ description: 'wanted before the partnership is completed' })
  readonly sustainability: SustainabilityView;
  @ApiProperty({
    description:
      'true: completed, and the need, which asks for no money, is still open: its side says whether it is met',
  })
  readonly asksWhetherMet: boolean;
  @ApiProperty({ description: 'as it stands now' }) readonly need: NeedView;
  @ApiProperty({ description: 'as it stands now' }) readonly offer: OfferView;
  @CurrentRevision() readonly revision: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @Warnings() readonly warnings?: WarningView[];
}
export class PartnershipPage extends PageView(PartnershipView) {}

export function partnershipView(row: PartnershipRow, language: Language, caller: Caller, today: Day): PartnershipView {
  const { id, reference, suggestionId, needId, offerId, status, revision, createdAt } = row;
  return {
    id,
    reference,
    suggestionId,
    needId,
    offerId,
    status,
    statusLabel: label('partnershipState', status, language),
    endedReason: row.endedReason,
    endedFrom: row.endedFrom,
    suspendedReason: row.suspendedReason,
    suspendedBy: row.suspendedBy,
    moves: movesFrom('partnership', status),
    lines: row.lines as LineView[],
    approvals: row.approvals as ApprovalView[],
    overdueApprovals: row.approvals.filter((one) => isOverdue(one, today)).map((one) => one.id),
    overdueTranches: lateTranches(row, today),
    signatures: row.signatures as SignatureView[],
    sustainability: row.sustainability,
    asksWhetherMet: asksWhetherMet({
      partnership: status,
      need: row.need.status,
      content: row.need.content as NeedContent,
    }),
    need: needView(row.need, caller),
    offer: offerView(row.offer, caller),
    revision,
    createdAt,
  };
}

function lateTranches({ status, lines }: PartnershipRow, today: Day): string[] {
  if (!TRANCHES_MOVE_IN.includes(status)) return [];
  return lines.flatMap(({ tranches }) => tranches.filter((one) => isLate(one, today)).map(({ id }) => id));
}
