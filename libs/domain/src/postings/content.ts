import type { Day, Period } from '../days';
import type { MoneyShape } from '../money';
import type {
  FundingForm,
  FundingKind,
  FundingState,
  OfferKind,
  PlanKind,
  PlanState,
  Requirement,
  Visibility,
} from './words';
import type { Language, Modality, OrganisationType, Subtheme, TargetGroup, Theme } from '../words';

/** What a need and an offer have in common; this is the content of a revision, as posted. */
interface PostingContent {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly themes: readonly Theme[];
  readonly subthemes?: readonly Subtheme[];
  /** DAC codes of 3 or 5 digits. */
  readonly sectors: readonly string[];
  /** `SN`, ISO 3166-2 regions, P-codes of departments, our own codes of communes. */
  readonly territories: readonly string[];
  readonly modalities: readonly Modality[];
  readonly targetGroups?: readonly TargetGroup[];
  readonly period?: Period;
  /** A day, or an instant with its zone (RFC 3339): until the end of that day, or until then. */
  readonly deadline?: string;
  /** `public` when not said. */
  readonly visibility?: Visibility;
  /** Known to nobody but its own side and the coordinators before this day. */
  readonly embargoUntil?: Day;
}

/** An organisation that a posting names; its id where it is known here: parties.ts. */
export interface NamedOrganisation {
  readonly name: string;
  readonly organisationId?: string;
  /** False: none of Penc, though one may bear its name. */
  readonly onPenc?: boolean;
}

/** Maître d'ouvrage: who will own and contract the works, where it is not who posts. */
export interface ContractingAuthority extends NamedOrganisation {
  readonly type: OrganisationType;
}

/** A commune for which an ARD asks, and the deliberation or letter that lets it. */
export interface Mandate extends NamedOrganisation {
  readonly reference: string;
}

/** One source of the financing plan (plan de financement) of a need. */
export interface FundingSource {
  readonly source: string;
  readonly kind: FundingKind;
  readonly form: FundingForm;
  readonly amount: MoneyShape;
  readonly status: FundingState;
}

/** Something asked for as it is, not as money. */
export interface InKind {
  readonly what: string;
  readonly quantity: number;
  readonly unit: string;
  readonly value?: MoneyShape;
}

/** The development plan that the need is part of. */
export interface DevelopmentPlan {
  readonly kind: PlanKind;
  readonly years?: string;
  readonly action?: string;
  readonly status: PlanState;
}

/** What the need says of one thing that offers may require. */
export interface Readiness {
  readonly requirement: Requirement;
  readonly met: boolean;
  readonly reference?: string;
}

export interface NeedContent extends PostingContent {
  readonly contractingAuthority?: ContractingAuthority;
  readonly onBehalfOf?: readonly Mandate[];
  readonly partners?: readonly NamedOrganisation[];
  /** Total cost. */
  readonly amount?: MoneyShape;
  /** Where no financing plan says it. */
  readonly ownContribution?: MoneyShape;
  readonly financingPlan?: readonly FundingSource[];
  readonly inKind?: readonly InKind[];
  readonly plan?: DevelopmentPlan;
  readonly readiness?: readonly Readiness[];
  /** ISO 3166-1 alpha-2: where the diaspora of its territories lives. */
  readonly diasporaCountries?: readonly string[];
}

export interface OfferContent extends PostingContent {
  /** `standing` when not said. */
  readonly kind?: OfferKind;
  readonly reference?: string;
  readonly url?: string;
  readonly resultsOn?: Day;
  readonly fundedBy?: readonly NamedOrganisation[];
  readonly managedBy?: NamedOrganisation;
  readonly requires?: readonly Requirement[];
  readonly excludedSectors?: readonly string[];
  readonly envelope?: MoneyShape;
  /** True when not said; else the envelope is known to its own side and the coordinators alone. */
  readonly envelopePublic?: boolean;
  readonly ticket?: { readonly min?: MoneyShape; readonly max?: MoneyShape };
  /** The largest share of the total cost that the offer pays, 0 to 1. */
  readonly fundingRateMax?: number;
  /** None means all. */
  readonly eligibleTypes?: readonly OrganisationType[];
  readonly capacity?: number;
}

/** Amounts of a revision in whole francs CFA, fixed when it was written: all comparisons use them. */
export interface FixedAmounts {
  readonly amount?: number;
  readonly ownContribution?: number;
  /** All that the financing plan names. */
  readonly financingPlan?: number;
  /** What of it is planned and not confirmed. */
  readonly unconfirmed?: number;
  readonly envelope?: number;
  readonly ticketMin?: number;
  readonly ticketMax?: number;
}

/** How many of its best counterparts a posting keeps in its list. */
export const LIST_SIZE = 20;

export const MAX_TITLE = 200;
export const MAX_DESCRIPTION = 10_000;
export const MAX_NOTE = 2_000;
