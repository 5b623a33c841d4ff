import {
  FREQUENCIES,
  type Frequency,
  LANGUAGES,
  type Language,
  ORGANISATION_ACTIONS,
  type OrganisationAction,
  PERSON_CHANNELS,
  POSTING_KINDS,
  type PersonChannel,
  type PostingKind,
  ROLES,
  type Role,
  SIDES,
  type Side,
} from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';

const at = { type: String, format: 'date-time' } as const;
const anything = { type: 'object', additionalProperties: true } as const;

class PersonView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly email: string;
  @ApiProperty({ type: String, nullable: true, description: 'null when not given' }) readonly phone: string | null;
  @ApiProperty({ enum: LANGUAGES }) readonly language: Language;
  @ApiProperty({ enum: PERSON_CHANNELS, isArray: true, description: 'by which they wish to be told' })
  readonly channels: PersonChannel[];
  @ApiProperty({ enum: FREQUENCIES, description: 'how often they wish to be told by mail' })
  readonly frequency: Frequency;
  @ApiProperty(at) readonly createdAt: string;
}
class ExportedMembership {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ type: [String], description: 'judged by a coordinator; SN is the country' })
  readonly territories: string[];
  @ApiProperty(at) readonly createdAt: string;
  @ApiProperty({ ...at, nullable: true, description: 'null while the invitation waits' }) readonly joinedAt:
    string | null;
  @ApiProperty({ ...at, nullable: true, description: 'null while it holds' }) readonly endedAt: string | null;
}
class ExportedNotice {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly subjectType: string;
  @ApiProperty({ format: 'uuid' }) readonly subjectId: string;
  @ApiProperty({ ...anything, description: 'ids and codes' }) readonly details: Record<string, unknown>;
  @ApiProperty(at) readonly createdAt: string;
  @ApiProperty({ ...at, nullable: true, description: 'null: unread' }) readonly readAt: string | null;
  @ApiProperty({ ...at, nullable: true, description: 'when the mail of it left' }) readonly mailedAt: string | null;
  @ApiProperty({ ...at, nullable: true, description: 'when the SMS of it left' }) readonly textedAt: string | null;
}
class ExportedDecision {
  @ApiProperty({ type: 'integer' }) readonly id: number;
  @ApiProperty({ format: 'uuid' }) readonly suggestionId: string;
  @ApiProperty() readonly action: string;
  @ApiProperty({ type: String, nullable: true, description: 'code; null without one' }) readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null without one' }) readonly note: string | null;
  @ApiProperty(at) readonly decidedAt: string;
}
class ExportedOrganisationDecision {
  @ApiProperty({ type: 'integer' }) readonly id: number;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ enum: ORGANISATION_ACTIONS }) readonly action: OrganisationAction;
  @ApiProperty({ type: String, nullable: true, description: 'code; null without one' }) readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null without one' }) readonly note: string | null;
  @ApiProperty(at) readonly decidedAt: string;
}
class ExportedImport {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: POSTING_KINDS }) readonly kind: PostingKind;
  @ApiProperty({ description: 'empty where it came without one' }) readonly fileName: string;
  @ApiProperty(at) readonly createdAt: string;
}
class ExportedSecondFactor {
  @ApiProperty({ ...at, nullable: true, description: 'null while it is being set up' }) readonly confirmedAt:
    string | null;
  @ApiProperty({ type: 'integer', description: 'each is good once' }) readonly recoveryCodesLeft: number;
}
class ExportedRevision {
  @ApiProperty({ format: 'uuid' }) readonly postingId: string;
  @ApiProperty({ type: 'integer' }) readonly revision: number;
  @ApiProperty(at) readonly writtenAt: string;
}
class ExportedKey {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'its name' }) readonly label: string;
  @ApiProperty(at) readonly createdAt: string;
  @ApiProperty({ ...at, nullable: true }) readonly expiresAt: string | null;
  @ApiProperty({ ...at, nullable: true, description: 'null unless revoked' }) readonly revokedAt: string | null;
}
class ExportedAct {
  @ApiProperty({ type: 'integer' }) readonly id: number;
  @ApiProperty(at) readonly at: string;
  @ApiProperty() readonly action: string;
  @ApiProperty() readonly subjectType: string;
  @ApiProperty({ format: 'uuid' }) readonly subjectId: string;
}

/** All that is kept about a person; what they wrote for their organisation is named, and is its own. */
export class ExportedText {
  @ApiProperty({ enum: ['message', 'note', 'partnership-note'] }) readonly kind: string;
  @ApiProperty({ format: 'uuid', description: 'of the suggestion or partnership' }) readonly subjectId: string;
  @ApiProperty() readonly text: string;
  @ApiProperty({ format: 'date-time' }) readonly writtenAt: string;
}
export class ExportedDelegation {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly reference: string;
  @ApiProperty({ format: 'date', description: 'first day' }) readonly validFrom: string;
  @ApiProperty({ format: 'date', description: 'last day' }) readonly validUntil: string;
}
export class ExportedSignature {
  @ApiProperty({ format: 'uuid' }) readonly partnershipId: string;
  @ApiProperty({ enum: SIDES }) readonly side: Side;
  @ApiProperty({ format: 'uuid', description: 'the act by which they signed' }) readonly delegationId: string;
  @ApiProperty({ format: 'date' }) readonly signedOn: string;
}
export class ExportedBatch {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly action: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}
export class ExportedWeightProposal {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt: string;
}
export class PersonExport {
  @ApiProperty() readonly person: PersonView;
  @ApiProperty({ type: ExportedSecondFactor, nullable: true, description: 'all but its secret; null without one' })
  readonly secondFactor: ExportedSecondFactor | null;
  @ApiProperty({ type: [ExportedMembership] }) readonly memberships: ExportedMembership[];
  @ApiProperty({ type: [ExportedNotice] }) readonly notices: ExportedNotice[];
  @ApiProperty({ type: [ExportedDecision], description: 'judgements and answers that they gave' })
  readonly decisions: ExportedDecision[];
  @ApiProperty({ type: [ExportedOrganisationDecision], description: 'judgements of organisations that they gave' })
  readonly organisationDecisions: ExportedOrganisationDecision[];
  @ApiProperty({ type: [ExportedImport], description: 'spreadsheets that they sent' })
  readonly imports: ExportedImport[];
  @ApiProperty({ type: [ExportedRevision], description: 'of postings, that they wrote' })
  readonly revisions: ExportedRevision[];
  @ApiProperty({ type: [ExportedText], description: 'what they wrote to others' }) readonly texts: ExportedText[];
  @ApiProperty({ type: [ExportedDelegation] }) readonly delegations: ExportedDelegation[];
  @ApiProperty({ type: [ExportedSignature], description: 'of partnerships' }) readonly signatures: ExportedSignature[];
  @ApiProperty({ type: [ExportedBatch], description: 'decisions of many at once that they gave' })
  readonly batches: ExportedBatch[];
  @ApiProperty({ type: [ExportedWeightProposal], description: 'weights that they had learnt from judgements' })
  readonly weightProposals: ExportedWeightProposal[];
  @ApiProperty({ type: [ExportedKey] }) readonly apiKeys: ExportedKey[];
  @ApiProperty({ type: 'array', items: anything }) readonly sessions: Record<string, unknown>[];
  @ApiProperty({ type: [ExportedAct], description: 'what they did, as the log has it' }) readonly log: ExportedAct[];
}
