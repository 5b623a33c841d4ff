import { LANGUAGES, type Language, ORGANISATION_TYPES, type OrganisationType, ROLES, type Role } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { From } from '../http/parameters';
import type { Caller } from './caller';

class MeView {
  @ApiProperty({ format: 'uuid' }) readonly membershipId: string;
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly email: string;
  @ApiProperty({ enum: LANGUAGES }) readonly language: Language;
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ type: [String], description: 'judged by a coordinator; SN is the country' })
  readonly territories: string[];
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisation: string;
  @ApiProperty({ enum: ORGANISATION_TYPES }) readonly organisationType: OrganisationType;
  @ApiProperty({ type: 'integer' }) readonly unreadNotices: number;
}

@ApiTags('access')
@Controller('me')
export class MeController {
  constructor(private readonly storage: Storage) {}

  @Get()
  @ApiOkResponse({ type: MeView })
  async me(@From() caller: Caller): Promise<MeView> {
    const [view] = await this.storage.read<MeView>(
      `SELECT m.id AS "membershipId", p.id AS "personId", p.name, p.email, p.language, m.role, m.territories,
              o.id AS "organisationId", o.name AS organisation, o.type AS "organisationType",
              (SELECT count(*)::integer FROM notices WHERE membership_id = m.id AND read_at IS NULL) AS "unreadNotices"
       FROM memberships m JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = m.organisation_id
       WHERE m.id = $1`,
      [caller.membershipId],
    );
    return view as MeView;
  }
}
