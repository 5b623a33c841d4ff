import { LANGUAGES, type Language, ROLES, type Role } from '@penc/domain';
import { ApiProperty } from '@nestjs/swagger';

const at = { type: String, format: 'date-time' } as const;
const anything = { type: 'object', additionalProperties: true } as const;

class PersonView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly email: string;
  @ApiProperty({ type: String, nullable: true }) readonly phone: string | null;
  @ApiProperty({ enum: LANGUAGES }) readonly language: Language;
  @ApiProperty(at) readonly createdAt: string;
}
class ExportedMembership {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisation: string;
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ type: [String] }) readonly territories: string[];
  @ApiProperty(at) readonly createdAt: string;
  @ApiProperty({ ...at, nullable: true }) readonly joinedAt: string | null;
  @ApiProperty({ ...at, nullable: true }) readonly endedAt: string | null;
}
class ExportedNotice {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly subjectType: string;
  @ApiProperty({ format: 'uuid' }) readonly subjectId: string;
  @ApiProperty(anything) readonly details: Record<string, unknown>;
  @ApiProperty(at) readonly createdAt: string;
  @ApiProperty({ ...at, nullable: true }) readonly readAt: string | null;
  @ApiProperty({ ...at, nullable: true, description: 'when the mail of it left' }) readonly mailedAt: string | null;
}
class ExportedDecision {
  @ApiProperty({ type: 'integer' }) readonly id: number;
  @ApiProperty({ format: 'uuid' }) readonly suggestionId: string;
  @ApiProperty() readonly action: string;
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty(at) readonly decidedAt: string;
}
class ExportedRevision {
  @ApiProperty({ format: 'uuid' }) readonly postingId: string;
  @ApiProperty({ type: 'integer' }) readonly revision: number;
  @ApiProperty(at) readonly writtenAt: string;
}
class ExportedKey {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly label: string;
  @ApiProperty(at) readonly createdAt: string;
  @ApiProperty({ ...at, nullable: true }) readonly expiresAt: string | null;
  @ApiProperty({ ...at, nullable: true }) readonly revokedAt: string | null;
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
  @ApiProperty({ format: 'date' }) readonly validFrom: string;
  @ApiProperty({ format: 'date' }) readonly validUntil: string;
}
export class PersonExport {
  @ApiProperty() readonly person: PersonView;
  @ApiProperty({ type: [ExportedMembership] }) readonly memberships: ExportedMembership[];
  @ApiProperty({ type: [ExportedNotice] }) readonly notices: ExportedNotice[];
  @ApiProperty({ type: [ExportedDecision] }) readonly decisions: ExportedDecision[];
  @ApiProperty({ type: [ExportedRevision] }) readonly revisions: ExportedRevision[];
  @ApiProperty({ type: [ExportedText], description: 'what they wrote to others' }) readonly texts: ExportedText[];
  @ApiProperty({ type: [ExportedDelegation] }) readonly delegations: ExportedDelegation[];
  @ApiProperty({ type: [ExportedKey] }) readonly apiKeys: ExportedKey[];
  @ApiProperty({ type: 'array', items: anything }) readonly sessions: Record<string, unknown>[];
  @ApiProperty({ type: [ExportedAct] }) readonly log: ExportedAct[];
}
