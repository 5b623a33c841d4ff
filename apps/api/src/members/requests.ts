import { LANGUAGES, type Language, ROLES, type Role } from '@penc/domain';
import { Code, Codes, Text, WholeNumber } from '../http/fields';
import { isTerritory } from '../http/known-codes';
import { QueryNumber } from '../http/paging';
import { Email, Phone } from '../http/person-fields';

const MAX_REVISION = 1_000_000_000;
const Territories = () =>
  Codes(isTerritory, { max: 60, optional: true, description: 'judged by a coordinator; SN is the country' });

export class InvitationRequest {
  @Text(200, { min: 2, oneLine: true }) readonly name: string;
  @Email() readonly email: string;
  @Phone({ optional: true }) readonly phone?: string;
  @Code(LANGUAGES) readonly language: Language;
  @Code(ROLES) readonly role: Role;
  @Territories() readonly territories?: string[];
}

export class MemberPatch {
  @WholeNumber(1, MAX_REVISION) readonly revision: number;
  @Code(ROLES) readonly role: Role;
  @Territories() readonly territories?: string[];
  @Code(['last-editor'], { optional: true }) readonly confirm?: 'last-editor';
}

export class MemberEnd {
  @QueryNumber(1, 999_999_999) readonly revision?: string;
  @Code(['last-editor'], { optional: true }) readonly confirm?: 'last-editor';
}
