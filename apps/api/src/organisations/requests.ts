import {
  LANGUAGES,
  type Language,
  MAX_NOTE,
  ORGANISATION_STATES,
  ORGANISATION_TYPES,
  type OrganisationState,
  type OrganisationType,
  SUSPENSION_REASONS,
  type SuspensionReason,
} from '@penc/domain';
import { PartialType } from '@nestjs/swagger';
import { Code, Codes, Field, KnownCode, Text, WholeNumber } from '../http/fields';
import { isTerritory } from '../http/known-codes';
import { PageQuery } from '../http/paging';
import { Country, Email, Phone } from '../http/person-fields';
import { faultsOf } from '../http/read';
import { WebAddress } from '../http/web-address';

const MAX_REVISION = 1_000_000_000;

/** What an organisation says of itself. */
class OrganisationRequest {
  @Text(200, { min: 2, oneLine: true }) readonly name: string;
  @Code(ORGANISATION_TYPES) readonly type: OrganisationType;
  @Country() readonly establishedIn: string;
  @Text(120, { oneLine: true, optional: true }) readonly registration?: string;
  @Codes(isTerritory, { max: 60, optional: true, description: 'where its members come from' })
  readonly homeTerritories?: string[];
  @WebAddress({ optional: true }) readonly website?: string;
}

/** Who writes for an organisation that applies. */
export class ContactRequest {
  @Text(200, { min: 2, oneLine: true }) readonly name: string;
  @Email() readonly email: string;
  @Phone({ optional: true }) readonly phone?: string;
  @Code(LANGUAGES) readonly language: Language;
}

export class ApplicationRequest extends OrganisationRequest {
  @Field((value) => faultsOf(ContactRequest, value), { type: () => ContactRequest }) readonly contact: ContactRequest;
}

/** A JSON merge patch (RFC 7396) of an organisation, with the revision it was based on. */
export class OrganisationPatch extends PartialType(OrganisationRequest) {
  @WholeNumber(1, MAX_REVISION) readonly revision: number;
}

export class VerifyRequest {
  @WholeNumber(1, MAX_REVISION) readonly revision: number;
  @Text(MAX_NOTE, { optional: true }) readonly note?: string;
}
export class RestoreRequest extends VerifyRequest {}
export class SuspendRequest extends VerifyRequest {
  @Code(SUSPENSION_REASONS) readonly reason: SuspensionReason;
}

export class OrganisationQuery extends PageQuery {
  @Text(200, { optional: true }) readonly text?: string;
  @Code(ORGANISATION_TYPES, { optional: true }) readonly type?: OrganisationType;
  @Code(ORGANISATION_STATES, { optional: true }) readonly status?: OrganisationState;
  @Country({ optional: true }) readonly establishedIn?: string;
  @KnownCode(isTerritory, 'home territory; related territories count')
  readonly homeTerritory?: string;
}
