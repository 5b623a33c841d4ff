import {
  CLOSE_REASONS,
  type CloseReason,
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
import { CalendarDay, Code, Codes, Id, Share, Text, WholeNumber, YesOrNo } from '../http/fields';
import { isCountryAbroad, isSector, isTerritory } from '../http/known-codes';
import { Deadline } from '../http/moment-fields';
import { Nested, NestedList } from '../http/nested-fields';
import { MoneyField, PeriodField, TicketField, type TicketShape } from '../http/structured-fields';
import { WebAddress } from '../http/web-address';
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

const MAX_SECTORS = 20;
const MAX_TERRITORIES = 60;
const MAX_NAMED = 60;
const MAX_SOURCES = 20;

abstract class PostingRequest {
  @Text(MAX_TITLE, { min: 3, oneLine: true }) readonly title: string;
  @Text(MAX_DESCRIPTION) readonly description: string;
  @Code(LANGUAGES) readonly language: Language;
  @Codes(THEMES, { min: 1, max: THEMES.length, unlessDraft: true }) readonly themes: Theme[];
  @Codes(SUBTHEMES, { max: SUBTHEMES.length, optional: true }, subthemesWithinThemes)
  readonly subthemes?: Subtheme[];
  @Codes(isSector, { min: 1, max: MAX_SECTORS, unlessDraft: true, description: 'DAC codes of 3 or 5 digits' })
  readonly sectors: string[];
  @Codes(isTerritory, {
    min: 1,
    max: MAX_TERRITORIES,
    unlessDraft: true,
    description: 'codes of /reference/territories',
  })
  readonly territories: string[];
  @Codes(MODALITIES, { min: 1, max: MODALITIES.length, unlessDraft: true }) readonly modalities: Modality[];
  @Codes(TARGET_GROUPS, { max: TARGET_GROUPS.length, optional: true }) readonly targetGroups?: TargetGroup[];
  @PeriodField() readonly period?: Period;
  @Deadline(callHasDeadline) readonly deadline?: string;
  @Code(VISIBILITIES, { optional: true }) readonly visibility?: Visibility;
  /** Known to its own side and the coordinators alone before this day. */
  @CalendarDay({ optional: true }) readonly embargoUntil?: string;
  @Code(['draft', 'open'], { optional: true }) readonly status?: 'draft' | 'open';
}

export class NeedRequest extends PostingRequest {
  @Nested(ContractingAuthorityRequest, { optional: true })
  readonly contractingAuthority?: ContractingAuthorityRequest;
  @NestedList(MandateRequest, { max: MAX_NAMED, optional: true }) readonly onBehalfOf?: MandateRequest[];
  @NestedList(NamedOrganisationRequest, { max: MAX_NAMED, optional: true })
  readonly partners?: NamedOrganisationRequest[];
  @MoneyField({ optional: true }, notNothing) readonly amount?: MoneyShape;
  @MoneyField({ optional: true }, ownContributionFaults) readonly ownContribution?: MoneyShape;
  @NestedList(FundingSourceRequest, { max: MAX_SOURCES, optional: true }, planNotAboveAmount)
  readonly financingPlan?: FundingSourceRequest[];
  @NestedList(InKindRequest, { max: MAX_SOURCES, optional: true }) readonly inKind?: InKindRequest[];
  @Nested(PlanRequest, { optional: true }) readonly plan?: PlanRequest;
  @NestedList(ReadinessRequest, { max: REQUIREMENTS.length, optional: true }, saidOnce)
  readonly readiness?: ReadinessRequest[];
  @Codes(isCountryAbroad, { max: 20, optional: true, description: 'ISO 3166-1 alpha-2: where its diaspora lives' })
  readonly diasporaCountries?: string[];
}

export class OfferRequest extends PostingRequest {
  @Code(OFFER_KINDS, { optional: true }) readonly kind?: OfferKind;
  @Text(100, { optional: true, oneLine: true }) readonly reference?: string;
  @WebAddress({ optional: true }) readonly url?: string;
  @CalendarDay({ optional: true }, resultsAfterDeadline) readonly resultsOn?: string;
  @NestedList(NamedOrganisationRequest, { max: MAX_NAMED, optional: true })
  readonly fundedBy?: NamedOrganisationRequest[];
  @Nested(NamedOrganisationRequest, { optional: true }) readonly managedBy?: NamedOrganisationRequest;
  @Codes(REQUIREMENTS, { max: REQUIREMENTS.length, optional: true }) readonly requires?: Requirement[];
  @Codes(isSector, { max: MAX_SECTORS, optional: true }) readonly excludedSectors?: string[];
  @MoneyField({ optional: true }, notNothing) readonly envelope?: MoneyShape;
  @YesOrNo({ optional: true }) readonly envelopePublic?: boolean;
  @TicketField(minNotAboveMax) readonly ticket?: TicketShape;
  @Share({ optional: true }) readonly fundingRateMax?: number;
  @Codes(ORGANISATION_TYPES, { max: ORGANISATION_TYPES.length, optional: true, description: 'none means all' })
  readonly eligibleTypes?: OrganisationType[];
  @WholeNumber(1, 100_000, { optional: true }) readonly capacity?: number;
}

/** A JSON merge patch (RFC 7396) of a need, with the revision it was based on. */
export class NeedPatch extends PartialType(NeedRequest) {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
/** A JSON merge patch (RFC 7396) of an offer, with the revision it was based on. */
export class OfferPatch extends PartialType(OfferRequest) {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
/** The body of a move may say which revision it was based on. */
export class MoveRequest {
  @WholeNumber(1, 1_000_000_000, { optional: true }) readonly revision?: number;
}
export class CloseRequest extends MoveRequest {
  @Code(CLOSE_REASONS) readonly reason: CloseReason;
  /** The posting that it was merged with: wanted with the reason `merged`, of the same kind and organisation. */
  @Id({ optional: true }) readonly mergedInto?: string;
}
/** The revision alone: the rest of a patch is checked where it lands, in the whole that it makes. */
export class BasedOn {
  @WholeNumber(1, 1_000_000_000) readonly revision: number;
}
