import {
  type FixedAmounts,
  type NeedContent,
  type OfferContent,
  type OrganisationType,
  contributed,
  deadlineDay,
  requirementsSaid,
} from '@penc/domain';
import { type StoredEmbedding, embeddingOf } from './embedding';
import type { TextFacts } from './text-facts';
import type { ScorableNeed, ScorableOffer, TrackRecordEntry } from '../types';

/** A posting at one of its revisions. */
export interface RevisionFacts extends TextFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly revision: number;
  readonly content: NeedContent | OfferContent;
  readonly amounts: FixedAmounts;
  /** Null, or left out, where there is none. */
  readonly embedding?: StoredEmbedding | null;
}

/** What is known of a need beside its revision, on the day of the scoring. */
export interface NeedFacts {
  readonly open: boolean;
  /** Of its contracting authority, where that is another than who posts. */
  readonly organisationType: OrganisationType;
  readonly covered: number;
}

/** What is known of an offer beside its revision, on the day of the scoring. */
export interface OfferFacts {
  readonly open: boolean;
  readonly organisationType: OrganisationType;
  /** What binding partnerships take from the envelope. */
  readonly committed: number;
  readonly partnerships: number;
  readonly trackRecord: readonly TrackRecordEntry[];
  readonly establishedIn: string;
  readonly homeTerritories: readonly string[];
}

/** What the rules may know of a need. */
export function scorableNeed(posting: RevisionFacts, facts: NeedFacts): ScorableNeed {
  const content = posting.content as NeedContent;
  const { amount, unconfirmed } = posting.amounts;
  const ownContribution = contributed(posting.amounts);
  return {
    ...common(posting),
    open: facts.open,
    organisationType: facts.organisationType,
    unconfirmed: unconfirmed ?? 0,
    inKind: (content.inKind?.length ?? 0) > 0,
    requirements: requirementsSaid(content),
    covered: facts.covered,
    diasporaCountries: content.diasporaCountries ?? [],
    ...(amount === undefined ? {} : { amount }),
    ...(ownContribution === undefined ? {} : { ownContribution }),
  };
}

/** What the rules may know of an offer. */
export function scorableOffer(posting: RevisionFacts, facts: OfferFacts): ScorableOffer {
  const content = posting.content as OfferContent;
  const { envelope, ticketMin, ticketMax } = posting.amounts;
  const { fundingRateMax, capacity } = content;
  return {
    ...common(posting),
    open: facts.open,
    organisationType: facts.organisationType,
    establishedIn: facts.establishedIn,
    homeTerritories: facts.homeTerritories,
    excludedSectors: content.excludedSectors ?? [],
    eligibleTypes: content.eligibleTypes ?? [],
    requires: content.requires ?? [],
    envelopePublic: content.envelopePublic ?? true,
    partnerships: facts.partnerships,
    trackRecord: facts.trackRecord,
    ...(envelope === undefined ? {} : { envelope, envelopeLeft: Math.max(0, envelope - facts.committed) }),
    ...(ticketMin === undefined ? {} : { ticketMin }),
    ...(ticketMax === undefined ? {} : { ticketMax }),
    ...(fundingRateMax === undefined ? {} : { fundingRateMax }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}

function common({ id, organisationId, revision, content, language, concepts, words, embedding }: RevisionFacts) {
  return {
    id,
    organisationId,
    revision,
    themes: content.themes,
    sectors: content.sectors,
    territories: content.territories,
    modalities: content.modalities,
    targetGroups: content.targetGroups ?? [],
    language,
    concepts,
    words,
    ...(embedding ? { embedding: embeddingOf(embedding) } : {}),
    ...(content.period ? { period: content.period } : {}),
    ...(content.deadline ? { deadline: deadlineDay(content.deadline) } : {}),
  };
}
