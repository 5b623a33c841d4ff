import type { Day, Period } from './days';
import type { MoneyShape } from './money';
import type { Language, Modality, OrganisationType, TargetGroup, Theme } from './words';

/** What a need and an offer have in common; this is the content of a revision, as posted. */
interface PostingContent {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly themes: readonly Theme[];
  /** DAC codes of 3 or 5 digits. */
  readonly sectors: readonly string[];
  /** `SN`, ISO 3166-2 regions, P-codes of departments, our own codes of communes. */
  readonly territories: readonly string[];
  readonly modalities: readonly Modality[];
  readonly targetGroups?: readonly TargetGroup[];
  readonly period?: Period;
  readonly deadline?: Day;
}

export interface NeedContent extends PostingContent {
  /** Total cost. */
  readonly amount?: MoneyShape;
  readonly ownContribution?: MoneyShape;
  /** ISO 3166-1 alpha-2: where the diaspora of its territories lives. */
  readonly diasporaCountries?: readonly string[];
}

export interface OfferContent extends PostingContent {
  readonly excludedSectors?: readonly string[];
  readonly envelope?: MoneyShape;
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
  readonly envelope?: number;
  readonly ticketMin?: number;
  readonly ticketMax?: number;
}

/** How many of its best counterparts a posting keeps in its list. */
export const LIST_SIZE = 20;

export const MAX_TITLE = 200;
export const MAX_DESCRIPTION = 10_000;
export const MAX_NOTE = 2_000;
