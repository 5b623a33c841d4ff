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
import { Example } from '../http/fields/example';
import { Code, Codes, Field, KnownCode, Revision, Text } from '../http/fields/fields';
import { isTerritory } from '../http/fields/known-codes';
import { PageQuery } from '../http/lists/paging';
import { Country, Email, Phone } from '../http/fields/people';
import { faultsOf } from '../http/bodies/read';
import { WebAddress } from '../http/fields/web-address';

/** What an organisation says of itself. */
class OrganisationRequest {
  @Text(200, { min: 2, oneLine: true, description: 'official name, as it is to be shown' }) readonly name: string;
  @Code(ORGANISATION_TYPES, { description: 'decides which offers it is eligible for' }) readonly type: OrganisationType;
  @Country() readonly establishedIn: string;
  @Text(120, {
    oneLine: true,
    optional: true,
    description:
      'number by which its country knows it: NINEA, receipt of an association; read by an administrator who verifies it',
  })
  readonly registration?: string;
  @Codes(isTerritory, { max: 60, optional: true, description: 'where its members come from' })
  readonly homeTerritories?: string[];
  @WebAddress({ optional: true, description: 'its own' }) readonly website?: string;
}

/** Who writes for an organisation that applies. */
export class ContactRequest {
  @Text(200, { min: 2, oneLine: true, description: 'of a person; becomes the first editor of the organisation' })
  readonly name: string;
  @Email({ description: 'where sign-in links and notices go' }) readonly email: string;
  @Phone({ optional: true, description: 'for SMS, and for the other side once both have accepted' })
  readonly phone?: string;
  @Code(LANGUAGES, { description: 'ISO 639-1: in which Penc writes to them' }) readonly language: Language;
}

@Example({
  name: 'Agence régionale de développement de Sédhiou',
  type: 'ard',
  establishedIn: 'SN',
  homeTerritories: ['SN-SE'],
  website: 'https://www.example.org/ard-sedhiou',
  contact: { name: 'Awa Diatta', email: 'awa@exemple.sn', phone: '+221 33 000 00 00', language: 'fr' },
})
export class ApplicationRequest extends OrganisationRequest {
  @Field((value) => faultsOf(ContactRequest, value), {
    type: () => ContactRequest,
    description: 'who writes for it, and gets the account once it is verified',
  })
  readonly contact: ContactRequest;
}

/** A JSON merge patch (RFC 7396) of an organisation, with the revision it was based on. */
export class OrganisationPatch extends PartialType(OrganisationRequest) {
  @Revision() readonly revision: number;
}

export class VerifyRequest {
  @Revision() readonly revision: number;
  @Text(MAX_NOTE, { optional: true, description: 'for administrators and national coordinators' })
  readonly note?: string;
}
export class RestoreRequest extends VerifyRequest {}
export class SuspendRequest extends VerifyRequest {
  @Code(SUSPENSION_REASONS, { description: 'its members are told; `other` wants a `note`' })
  readonly reason: SuspensionReason;
}

export class OrganisationQuery extends PageQuery {
  @Text(200, { optional: true }) readonly text?: string;
  @Code(ORGANISATION_TYPES, { optional: true }) readonly type?: OrganisationType;
  @Code(ORGANISATION_STATES, { optional: true }) readonly status?: OrganisationState;
  @Country({ optional: true }) readonly establishedIn?: string;
  @KnownCode(isTerritory, 'home territory; related territories count')
  readonly homeTerritory?: string;
}
