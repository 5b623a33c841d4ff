import { LANGUAGES, type Language, ROLES, type Role } from '@penc/domain';
import { Code, Codes, Revision, Text } from '../http/fields/fields';
import { isTerritory } from '../http/fields/known-codes';
import { QueryNumber } from '../http/lists/paging';
import { Email, Phone } from '../http/fields/people';

const Territories = () =>
  Codes(isTerritory, { max: 60, optional: true, description: 'judged by a coordinator; SN is the country' });

export class InvitationRequest {
  @Text(200, { min: 2, oneLine: true, description: 'of the person who is invited' }) readonly name: string;
  @Email({ description: 'where the invitation, sign-in links and notices go' }) readonly email: string;
  @Phone({ optional: true, description: 'for SMS, and for the other side once both have accepted' })
  readonly phone?: string;
  @Code(LANGUAGES, { description: 'ISO 639-1: in which Penc writes to them' }) readonly language: Language;
  @Code(ROLES, { description: 'what they may do for the organisation' }) readonly role: Role;
  @Territories() readonly territories?: string[];
}

export class MemberPatch {
  @Revision() readonly revision: number;
  @Code(ROLES, { description: 'what they may do for the organisation from now on' }) readonly role: Role;
  @Territories() readonly territories?: string[];
  @Code(['last-editor'], {
    optional: true,
    description: 'wanted when nobody would be left to edit for the organisation',
  })
  readonly confirm?: 'last-editor';
}

export class MemberEnd {
  @QueryNumber(1, 999_999_999) readonly revision?: string;
  @Code(['last-editor'], { optional: true }) readonly confirm?: 'last-editor';
}
