import {
  LANGUAGES,
  type Language,
  MAX_DESCRIPTION,
  MAX_TITLE,
  MODALITIES,
  type Modality,
  type MoneyShape,
  OFFER_KINDS,
  ORGANISATION_TYPES,
  type OfferKind,
  type OrganisationType,
  type Period,
  REQUIREMENTS,
  type Requirement,
  SUBTHEMES,
  type Subtheme,
  TARGET_GROUPS,
  THEMES,
  type TargetGroup,
  type Theme,
  VISIBILITIES,
  type Visibility,
} from '@penc/domain';
import { PartialType } from '@nestjs/swagger';
import { Example } from '../http/fields/example';
import { CalendarDay, Code, Codes, Revision, Share, Text, WholeNumber, YesOrNo } from '../http/fields/fields';
import { isCountryAbroad, isSector, isTerritory } from '../http/fields/known-codes';
import { Deadline } from '../http/fields/moments';
import { Nested, NestedList } from '../http/fields/nested';
import { MoneyField, PeriodField, TicketField, type TicketShape } from '../http/fields/structured';
import { WebAddress } from '../http/fields/web-address';
import { AN_OFFER, A_NEED } from './examples';
import {
  ContractingAuthorityRequest,
  FundingSourceRequest,
  InKindRequest,
  MandateRequest,
  NamedOrganisationRequest,
  PlanRequest,
  ReadinessRequest,
} from './named';
import {
  callHasDeadline,
  minNotAboveMax,
  notNothing,
  ownContributionFaults,
  planNotAboveAmount,
  resultsAfterDeadline,
  saidOnce,
  subthemesWithinThemes,
} from './posting-faults';

export const MAX_SECTORS = 20;
export const MAX_TERRITORIES = 60;
const MAX_NAMED = 60;
const MAX_SOURCES = 20;

abstract class PostingRequest {
  @Text(MAX_TITLE, {
    min: 3,
    oneLine: true,
    description: 'what is needed or offered, in one line; unlike the codes it is not translated',
  })
  readonly title: string;
  @Text(MAX_DESCRIPTION, { description: 'what, for whom, where, why' }) readonly description: string;
  @Code(LANGUAGES, { description: 'ISO 639-1: in which title and description are written' })
  readonly language: Language;
  @Codes(THEMES, { min: 1, max: THEMES.length, unlessDraft: true, description: 'axes' }) readonly themes: Theme[];
  @Codes(
    SUBTHEMES,
    { max: SUBTHEMES.length, optional: true, description: 'themes within the axes, each of an axis in `themes`' },
    subthemesWithinThemes,
  )
  readonly subthemes?: Subtheme[];
  @Codes(isSector, { min: 1, max: MAX_SECTORS, unlessDraft: true, description: 'DAC codes of 3 or 5 digits' })
  readonly sectors: string[];
  @Codes(isTerritory, {
    min: 1,
    max: MAX_TERRITORIES,
    unlessDraft: true,
    description:
      'codes of /reference/territories: SN, ISO 3166-2 of regions, P-codes of departments, Penc’s own of communes',
  })
  readonly territories: string[];
  @Codes(MODALITIES, {
    min: 1,
    max: MODALITIES.length,
    unlessDraft: true,
    description: 'the forms of support that are needed, or that are offered',
  })
  readonly modalities: Modality[];
  @Codes(TARGET_GROUPS, {
    max: TARGET_GROUPS.length,
    optional: true,
    description: 'for whom it is; none: nothing is said of it',
  })
  readonly targetGroups?: TargetGroup[];
  @PeriodField() readonly period?: Period;
  @Deadline(callHasDeadline) readonly deadline?: string;
  @Code(VISIBILITIES, {
    optional: true,
    description:
      'who may read it: everybody, whoever has an account, or its own side and the coordinators; `public` when left out',
  })
  readonly visibility?: Visibility;
  @CalendarDay({
    optional: true,
    description: 'before this day its own side and the coordinators alone know of it; left out: no embargo',
  })
  readonly embargoUntil?: string;
  @Code(['draft', 'open'], {
    optional: true,
    description: '`draft` when left out: for its own side alone, and without suggestions',
  })
  readonly status?: 'draft' | 'open';
}

@Example(A_NEED)
export class NeedRequest extends PostingRequest {
  @Nested(ContractingAuthorityRequest, {
    optional: true,
    description:
      'maître d’ouvrage: who will own and contract the works, where it is not the organisation that posts it',
  })
  readonly contractingAuthority?: ContractingAuthorityRequest;
  @NestedList(MandateRequest, {
    max: MAX_NAMED,
    optional: true,
    description: 'for which others it is asked as well, such as communes for which an agency writes',
  })
  readonly onBehalfOf?: MandateRequest[];
  @NestedList(NamedOrganisationRequest, { max: MAX_NAMED, optional: true, description: 'who takes part already' })
  readonly partners?: NamedOrganisationRequest[];
  @MoneyField({ optional: true, description: 'total cost, from all sources; left out when not known' }, notNothing)
  readonly amount?: MoneyShape;
  @MoneyField(
    {
      optional: true,
      description: 'local contribution: the part of `amount` that is not sought; not beside `financingPlan`',
    },
    ownContributionFaults,
  )
  readonly ownContribution?: MoneyShape;
  @NestedList(
    FundingSourceRequest,
    {
      max: MAX_SOURCES,
      optional: true,
      description: 'who brings what of `amount`, in place of `ownContribution`; together not more than `amount`',
    },
    planNotAboveAmount,
  )
  readonly financingPlan?: FundingSourceRequest[];
  @NestedList(InKindRequest, { max: MAX_SOURCES, optional: true, description: 'what is needed other than money' })
  readonly inKind?: InKindRequest[];
  @Nested(PlanRequest, { optional: true, description: 'the local development plan, and whether it lists the action' })
  readonly plan?: PlanRequest;
  @NestedList(
    ReadinessRequest,
    {
      max: REQUIREMENTS.length,
      optional: true,
      description: 'what is in place already, each requirement once; offers may demand it with `requires`',
    },
    saidOnce,
  )
  readonly readiness?: ReadinessRequest[];
  @Codes(isCountryAbroad, { max: 20, optional: true, description: 'ISO 3166-1 alpha-2: where its diaspora lives' })
  readonly diasporaCountries?: string[];
}

@Example(AN_OFFER)
export class OfferRequest extends PostingRequest {
  @Code(OFFER_KINDS, {
    optional: true,
    description:
      'how one comes by it: always open, by call for proposals, by call for expressions of interest, or by direct award; a call has a `deadline`; `standing` when left out',
  })
  readonly kind?: OfferKind;
  @Text(100, {
    optional: true,
    oneLine: true,
    description: 'the number of the call or programme where it was published',
  })
  readonly reference?: string;
  @WebAddress({ optional: true, description: 'the page where it is described in full' }) readonly url?: string;
  @CalendarDay(
    { optional: true, description: 'day on which a call says whom it has chosen; not before `deadline`' },
    resultsAfterDeadline,
  )
  readonly resultsOn?: string;
  @NestedList(NamedOrganisationRequest, {
    max: MAX_NAMED,
    optional: true,
    description: 'whose money it is, when not of the organisation that posts it',
  })
  readonly fundedBy?: NamedOrganisationRequest[];
  @Nested(NamedOrganisationRequest, {
    optional: true,
    description: 'who handles it, when not the organisation that posts it',
  })
  readonly managedBy?: NamedOrganisationRequest;
  @Codes(REQUIREMENTS, {
    max: REQUIREMENTS.length,
    optional: true,
    description: 'what a need has to have in place (its `readiness` and `plan`)',
  })
  readonly requires?: Requirement[];
  @Codes(isSector, {
    max: MAX_SECTORS,
    optional: true,
    description: 'DAC codes of 3 or 5 digits, of needs that it never supports',
  })
  readonly excludedSectors?: string[];
  @MoneyField(
    { optional: true, description: 'all that may be given through this offer; left out when not known' },
    notNothing,
  )
  readonly envelope?: MoneyShape;
  @YesOrNo({
    optional: true,
    description:
      'false: `envelope` and what is left of it are for its own side and the coordinators; true when left out',
  })
  readonly envelopePublic?: boolean;
  @TicketField(minNotAboveMax) readonly ticket?: TicketShape;
  @Share({
    optional: true,
    description: 'largest share of a need’s total cost that it bears: 0.8 is 80 %; left out: no limit',
  })
  readonly fundingRateMax?: number;
  @Codes(ORGANISATION_TYPES, { max: ORGANISATION_TYPES.length, optional: true, description: 'none means all' })
  readonly eligibleTypes?: OrganisationType[];
  @WholeNumber(1, 100_000, { optional: true, description: 'how many partnerships it can take on; left out: no limit' })
  readonly capacity?: number;
}

/** A JSON merge patch (RFC 7396) of a need, with the revision it was based on. */
export class NeedPatch extends PartialType(NeedRequest) {
  @Revision() readonly revision: number;
}
/** A JSON merge patch (RFC 7396) of an offer, with the revision it was based on. */
export class OfferPatch extends PartialType(OfferRequest) {
  @Revision() readonly revision: number;
}
