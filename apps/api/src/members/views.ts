import { type Language, ROLES, type Role } from '@penc/domain';
import { label } from '@penc/reference';
import { momentSql } from '@penc/storage';
import { ApiProperty } from '@nestjs/swagger';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';

export class MemberView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null until they have come' })
  readonly personId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null until they have come' })
  readonly name: string | null;
  @ApiProperty() readonly email: string;
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ description: 'in the language of the answer' }) readonly roleLabel: string;
  @ApiProperty({ type: [String], description: 'judged by a coordinator; SN is the country' })
  readonly territories: string[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while an invitation waits' })
  readonly joinedAt: string | null;
  @CurrentRevision() readonly revision: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}
export class MemberPage extends PageView(MemberView) {}

/** Whose names are read. */
export type NamesRead = 'of-those-who-came' | 'to-judge';

export type MemberRow = Omit<MemberView, 'roleLabel'> & { readonly createdKey: string };

/** In which case the address is written here tells whether somebody else has written it before. */
const EMAIL = `CASE WHEN m.joined_at IS NULL THEN lower(p.email) ELSE p.email END AS email`;

/**
 * Of `memberships m JOIN people p`. Before they have come, only what the one who invited them knows: somebody
 * may have known the address, and is not to learn from us whose it is, or that we know it. Their names are read for one
 * purpose: to judge an organisation that applies, by who speaks for it.
 */
export const memberColumns = (names: NamesRead = 'of-those-who-came') => `
  m.id, m.organisation_id AS "organisationId", ${EMAIL}, m.role, m.territories, m.revision,
  CASE WHEN m.joined_at IS NOT NULL THEN p.id END AS "personId",
  ${names === 'to-judge' ? 'p.name' : 'CASE WHEN m.joined_at IS NOT NULL THEN p.name END AS name'},
  ${momentSql('m.joined_at')} AS "joinedAt", ${momentSql('m.created_at')} AS "createdAt", m.created_at::text AS "createdKey"`;

export function memberView({ createdKey: _, ...row }: MemberRow, language: Language): MemberView {
  return { ...row, roleLabel: label('role', row.role, language) };
}
