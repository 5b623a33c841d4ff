import type {
  CriterionKey,
  CriterionResult,
  Day,
  GateResult,
  Language,
  Modality,
  OrganisationType,
} from '@penc/domain';
import type { Period, Reason, Requirement, RequirementsSaid, TargetGroup, Theme } from '@penc/domain';
import type { Embedding } from './posting/embedding';
import type { Weighted } from './arithmetic/vectors';

/** How much a text speaks of a concept; the weights of a posting are a unit vector × 10,000, rounded down. */
export type Concept = Weighted;

/** A word that a text uses, as it is written, and how much it tells: in hundredths. */
export type Word = Weighted;

/** What rules may know of a posting of either side. An empty list means that nothing was said. */
interface ScorablePosting {
  readonly id: string;
  readonly organisationId: string;
  /** Of a need: of its contracting authority, where it is another. */
  readonly organisationType: OrganisationType;
  readonly revision: number;
  readonly open: boolean;
  readonly themes: readonly Theme[];
  /** DAC codes of 3 or 5 digits. */
  readonly sectors: readonly string[];
  /** Codes of libs/reference; any other string equals only itself. */
  readonly territories: readonly string[];
  readonly modalities: readonly Modality[];
  readonly targetGroups: readonly TargetGroup[];
  readonly period?: Period;
  readonly deadline?: Day;
  /** Of its text. */
  readonly language: Language;
  /** At most 16, each id once. */
  readonly concepts: readonly Concept[];
  /** At most 128, each id once. */
  readonly words: readonly Word[];
  /** Of its text, where an embeddings endpoint is used and has answered. */
  readonly embedding?: Embedding;
}

/** Amounts are whole francs CFA, up to 10¹⁵. */
export interface ScorableNeed extends ScorablePosting {
  /** Total cost. */
  readonly amount?: number;
  /** What others are to bring already: the financing plan, or the own contribution. */
  readonly ownContribution?: number;
  /** What of it is planned and not confirmed yet. */
  readonly unconfirmed: number;
  /** It asks for things as they are, not for money. */
  readonly inKind: boolean;
  readonly requirements: RequirementsSaid;
  /** ISO 3166-1 alpha-2: where the diaspora of its territories lives. */
  readonly diasporaCountries: readonly string[];
  /** What binding partnerships already bring. */
  readonly covered: number;
}

export interface TrackRecordEntry {
  readonly sectors: readonly string[];
  readonly territories: readonly string[];
  readonly amount?: number;
  /** The year in which the activity began. */
  readonly year: number;
  /** What its text speaks of, and how. */
  readonly language: Language;
  readonly concepts: readonly Concept[];
  readonly words: readonly Word[];
}

/** Amounts are whole francs CFA, up to 10¹⁵. */
export interface ScorableOffer extends ScorablePosting {
  readonly excludedSectors: readonly string[];
  readonly envelope?: number;
  /** The envelope less what binding partnerships take from it. */
  readonly envelopeLeft?: number;
  /** A confidential envelope refuses what it cannot give; beyond that no value and no sentence depends on it. */
  readonly envelopePublic: boolean;
  readonly ticketMin?: number;
  readonly ticketMax?: number;
  /** The largest share of the total cost that the offer pays, 0 to 1; read to the millionth. */
  readonly fundingRateMax?: number;
  /** None means all. */
  readonly eligibleTypes: readonly OrganisationType[];
  readonly requires: readonly Requirement[];
  readonly capacity?: number;
  /** How many binding partnerships stand on the offer. */
  readonly partnerships: number;
  readonly trackRecord: readonly TrackRecordEntry[];
  /** ISO 3166-1 alpha-2 code of the country the organisation is established in. */
  readonly establishedIn: string;
  /** Where its members come from, as it says itself. */
  readonly homeTerritories: readonly string[];
}

export interface Weights {
  readonly version: number;
  /** What an unknown criterion counts for, 0 to 10,000. */
  readonly neutral: number;
  /** Below this total, 0 to 100,000,000, a pair is not suggested. */
  readonly floor: number;
  /** Integers of at least 0 that sum to 10,000. */
  readonly weights: Readonly<Record<CriterionKey, number>>;
}

/** Everything that a score depends on beside the two postings. */
export interface Conditions {
  readonly today: Day;
  readonly weights: Weights;
  /** This pair was refused at these very revisions. */
  readonly refused?: 'dismissed' | 'declined';
}

export interface Score {
  /** No gate fails; an unknown one refuses nobody. */
  readonly feasible: boolean;
  /** The exact sum of value × weight, 0 to 100,000,000. */
  readonly total: number;
  /** In the order of GATES. */
  readonly gates: readonly GateResult[];
  /** In the order of CRITERIA. */
  readonly criteria: readonly CriterionResult[];
  readonly toVerify: readonly Reason[];
}
