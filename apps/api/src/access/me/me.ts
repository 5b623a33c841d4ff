import {
  LANGUAGES,
  type Language,
  ORGANISATION_TYPES,
  type OrganisationType,
  ROLES,
  type Role,
  SECOND_FACTOR_STEPS,
  type SecondFactorStep,
} from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Caller } from '../caller';
import type { Entrance } from '../entrance';
import { MEMBER_COLUMNS, type MemberRow, callerOf } from '../member';

export class MyMembershipView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ type: [String], description: 'judged by a coordinator; SN is the country' })
  readonly territories: readonly string[];
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ description: 'the one that this request acts for' }) readonly current: boolean;
  @ApiProperty({ description: 'invited, and not come yet: acting for it takes the invitation up' })
  readonly invited: boolean;
}
class MySecondFactorView {
  @ApiProperty({ description: 'an authenticator is in use' }) readonly enrolled: boolean;
  @ApiProperty({ type: 'integer', description: 'each is good once' }) readonly recoveryCodesLeft: number;
  @ApiProperty({ enum: SECOND_FACTOR_STEPS, description: 'what this session still lacks; a key lacks nothing' })
  readonly toDo: SecondFactorStep;
}
export class MeView {
  @ApiProperty({ format: 'uuid' }) readonly membershipId: string;
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly email: string;
  @ApiProperty({ enum: LANGUAGES, description: 'ISO 639-1: in which Penc writes' }) readonly language: Language;
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ type: [String], description: 'judged by a coordinator; SN is the country' })
  readonly territories: string[];
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ enum: ORGANISATION_TYPES }) readonly organisationType: OrganisationType;
  @ApiProperty({ type: 'integer', description: 'of this membership' }) readonly unreadNotices: number;
  @ApiProperty({ type: [MyMembershipView], description: 'all that a session can choose from; of a key, its own' })
  readonly memberships: MyMembershipView[];
  @ApiProperty({ type: MySecondFactorView }) readonly secondFactor: MySecondFactorView;
}

type MeRow = Omit<MeView, 'memberships' | 'secondFactor'> & Omit<MySecondFactorView, 'toDo'>;

/** Who one is, and as whom one may act. */
@Injectable()
export class Me {
  constructor(private readonly storage: Storage) {}

  async read(caller: Caller, entrance: Entrance): Promise<MeView> {
    const [row] = await this.storage.read<MeRow>(
      `SELECT m.id AS "membershipId", p.id AS "personId", p.name, p.email, p.language, m.role, m.territories,
              o.id AS "organisationId", o.name AS organisation, o.type AS "organisationType",
              (SELECT count(*)::integer FROM notices WHERE membership_id = m.id AND read_at IS NULL) AS "unreadNotices",
              EXISTS (SELECT 1 FROM second_factors f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS enrolled,
              (SELECT count(*)::integer FROM recovery_codes c
               WHERE c.person_id = p.id AND c.used_at IS NULL) AS "recoveryCodesLeft"
       FROM memberships m JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = m.organisation_id
       WHERE m.id = $1`,
      [caller.membershipId],
    );
    const { enrolled, recoveryCodesLeft, ...view } = row as MeRow;
    const toDo = entrance.by === 'session' ? entrance.secondFactor : 'none';
    const memberships = await this.memberships(caller, entrance);
    return { ...view, memberships, secondFactor: { enrolled, recoveryCodesLeft, toDo } };
  }

  /** Those by which the person may enter; a key stands for one of them and tells of no other. */
  async memberships(caller: Caller, entrance: Entrance): Promise<MyMembershipView[]> {
    const rows = await this.storage.read<MemberRow & { organisation: string }>(
      `SELECT ${MEMBER_COLUMNS}, o.name AS organisation FROM memberships m
       JOIN organisations o ON o.id = m.organisation_id JOIN people p ON p.id = m.person_id
       WHERE m.person_id = $1 AND (m.id = $2 OR $3) ORDER BY m.created_at, m.id`,
      [caller.personId, caller.membershipId, entrance.by === 'session'],
    );
    return rows
      .filter((row) => callerOf(row) !== null)
      .map(({ membershipId: id, role, territories, organisationId, organisation, joined }) => {
        const current = id === caller.membershipId;
        return { id, role, territories, organisationId, organisation, current, invited: !joined };
      });
  }
}
