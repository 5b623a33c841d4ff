import {
  type FixedAmounts,
  type NeedContent,
  type OfferContent,
  type OrganisationState,
  type OrganisationType,
  type PostingKind,
  type PostingState,
  contributed,
  deadlineDay,
  requirementsSaid,
  isScored,
} from '@penc/domain';
import type { ScorableNeed, ScorableOffer, TrackRecordEntry } from '@penc/matching';
import { Corpus } from '@penc/matching/corpus';
import { Metrics } from '@penc/platform';
import type { StoredConcept, StoredWord, Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';

interface Row {
  readonly horizon: string;
  /** Null in the one row of a reading that found nothing new. */
  readonly id: string | null;
  readonly kind: PostingKind;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  readonly organisationStatus: OrganisationState;
  readonly status: PostingState;
  readonly revision: number;
  readonly version: string;
  readonly content: NeedContent & OfferContent;
  readonly amounts: FixedAmounts;
  readonly concepts: readonly StoredConcept[];
  readonly words: readonly StoredWord[];
  readonly committedXof: number;
  readonly partnerships: number;
  readonly trackRecord: readonly TrackRecordEntry[];
  readonly establishedIn: string;
  readonly homeTerritories: readonly string[];
}

/** The newest of an organisation: an imported file may hold tens of thousands, and only the best three count. */
const MOST_REFERENCES = 1_000;

/**
 * Rows and horizon are read in ONE statement, so under one snapshot: whatever was still running then has
 * a transaction number at or above the new horizon, and is read by the next call.
 */
const CHANGED = `
  SELECT s.horizon::text, p.*
  FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon) s
  LEFT JOIN LATERAL (
    SELECT p.id, p.kind, p.organisation_id AS "organisationId", o.type AS "organisationType",
           o.status AS "organisationStatus", o.established_in AS "establishedIn", o.home_territories AS "homeTerritories", p.status, p.revision,
           p.version::text, p.content, p.amounts, p.concepts, p.words, c.committed_xof::float8 AS "committedXof", c.partnerships,
           coalesce((SELECT json_agg(json_build_object('sectors', t.sectors, 'territories', t.territories, 'year', t.year,
                       'language', t.language, 'concepts', t.concepts, 'words', t.words,
                       'amount', t.amount_xof) ORDER BY t.year, t.id)
                     FROM (SELECT * FROM track_records WHERE organisation_id = p.organisation_id AND counts
                           ORDER BY year DESC, id DESC LIMIT ${MOST_REFERENCES}) t WHERE p.kind = 'offer'), '[]') AS "trackRecord"
    FROM postings p JOIN organisations o ON o.id = p.organisation_id
    CROSS JOIN LATERAL posting_commitment(p.id) c
    WHERE p.changed_xid >= $1::xid8
  ) p ON true`;

/** Keeps the postings in memory as fresh as the transaction that asks. */
@Injectable()
export class CorpusKeeper {
  readonly corpus = new Corpus();
  private horizon = 0n;

  constructor(private readonly metrics: Metrics) {}

  /** After this, every posting committed before the call is in the corpus as it was then, or newer. */
  async refresh(tx: Transaction): Promise<void> {
    const rows = await tx.query<Row>(CHANGED, [this.horizon.toString()]);
    for (const row of rows) {
      if (row.id === null) continue;
      // several readings may overtake each other: the corpus keeps the newer version of a row
      if (row.kind === 'need') this.corpus.apply('need', need(row, row.id), BigInt(row.version));
      else this.corpus.apply('offer', offer(row, row.id), BigInt(row.version));
    }
    const read = BigInt(rows[0]?.horizon ?? 0);
    if (read > this.horizon) this.horizon = read;
    for (const kind of ['needs', 'offers'] as const) this.metrics.corpusPostings.set({ kind }, this.corpus.size[kind]);
  }

  /** Transactions between the horizon and the newest: what a long transaction makes us read again. */
  async measureHorizonAge(tx: Transaction): Promise<void> {
    const [row] = await tx.query<{ newest: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS newest');
    this.metrics.horizonAge.set(Number(BigInt(row?.newest ?? 0) - this.horizon));
  }
}

function common(row: Row, id: string) {
  const { content } = row;
  return {
    id,
    organisationId: row.organisationId,
    organisationType: row.organisationType,
    revision: row.revision,
    open: isScored(row.status, row.organisationStatus),
    themes: content.themes,
    sectors: content.sectors,
    territories: content.territories,
    modalities: content.modalities,
    targetGroups: content.targetGroups ?? [],
    language: content.language,
    concepts: row.concepts,
    words: row.words,
    ...(content.period ? { period: content.period } : {}),
    ...(content.deadline ? { deadline: deadlineDay(content.deadline) } : {}),
  };
}

function need(row: Row, id: string): ScorableNeed {
  const { amount } = row.amounts;
  const { contractingAuthority, inKind } = row.content;
  const ownContribution = contributed(row.amounts);
  return {
    ...common(row, id),
    organisationType: contractingAuthority?.type ?? row.organisationType,
    unconfirmed: row.amounts.unconfirmed ?? 0,
    inKind: (inKind?.length ?? 0) > 0,
    requirements: requirementsSaid(row.content),
    covered: row.committedXof,
    diasporaCountries: row.content.diasporaCountries ?? [],
    ...(amount === undefined ? {} : { amount }),
    ...(ownContribution === undefined ? {} : { ownContribution }),
  };
}

function offer(row: Row, id: string): ScorableOffer {
  const { envelope, ticketMin, ticketMax } = row.amounts;
  const { fundingRateMax, capacity, excludedSectors, eligibleTypes, requires, envelopePublic } = row.content;
  return {
    ...common(row, id),
    establishedIn: row.establishedIn,
    homeTerritories: row.homeTerritories,
    excludedSectors: excludedSectors ?? [],
    eligibleTypes: eligibleTypes ?? [],
    requires: requires ?? [],
    envelopePublic: envelopePublic ?? true,
    partnerships: row.partnerships,
    trackRecord: row.trackRecord.map(({ amount, ...entry }) => (amount == null ? entry : { ...entry, amount })),
    ...(envelope === undefined ? {} : { envelope, envelopeLeft: Math.max(0, envelope - row.committedXof) }),
    ...(ticketMin === undefined ? {} : { ticketMin }),
    ...(ticketMax === undefined ? {} : { ticketMax }),
    ...(fundingRateMax === undefined ? {} : { fundingRateMax }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}
