import type {
  FixedAmounts,
  Language,
  NeedContent,
  OfferContent,
  OrganisationState,
  OrganisationType,
  PostingKind,
  PostingState,
} from '@penc/domain';
import type { StoredConcept, StoredWord } from './entities/postings';

/** A row of SCORABLE_COLUMNS: all of a posting that a score may rest on. */
export interface ScorableRow {
  readonly id: string;
  readonly kind: PostingKind;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  readonly organisationStatus: OrganisationState;
  readonly establishedIn: string;
  readonly homeTerritories: readonly string[];
  readonly status: PostingState;
  readonly revision: number;
  readonly version: string;
  readonly content: NeedContent | OfferContent;
  readonly amounts: FixedAmounts;
  readonly concepts: readonly StoredConcept[];
  readonly words: readonly StoredWord[];
  /** Of this revision, by the model that is in use; the bytes in base64. */
  readonly embedding: { readonly model: string; readonly vector: string } | null;
  /** Francs that binding partnerships bring to a need, or take from an offer. */
  readonly committedXof: number;
  readonly partnerships: number;
  readonly trackRecord: readonly {
    readonly sectors: readonly string[];
    readonly territories: readonly string[];
    readonly year: number;
    readonly amount?: number;
    readonly language: Language;
    readonly concepts: readonly StoredConcept[];
    readonly words: readonly StoredWord[];
  }[];
}

/** The newest of an organisation: an imported file may hold tens of thousands, and what is old counts for little. */
const MOST_REFERENCES = 1_000;

/** Of `postings p`, its `organisations o` and its `posting_commitment c`. */
export const SCORABLE_COLUMNS = `
  p.id, p.kind, p.organisation_id AS "organisationId", o.type AS "organisationType",
  o.status AS "organisationStatus", o.established_in AS "establishedIn", o.home_territories AS "homeTerritories",
  p.status, p.revision, p.version::text, p.content, p.amounts, p.concepts, p.words,
  CASE WHEN p.embedding_model IS NOT NULL THEN
    (SELECT json_build_object('model', e.model, 'vector', encode(e.vector, 'base64')) FROM posting_embeddings e
     WHERE e.posting_id = p.id AND e.revision = p.revision AND e.model = p.embedding_model) END AS embedding,
  c.committed_xof::float8 AS "committedXof", c.partnerships,
  coalesce((SELECT json_agg(json_strip_nulls(json_build_object('sectors', t.sectors, 'territories', t.territories, 'year', t.year,
              'amount', t.amount_xof, 'language', t.language, 'concepts', t.concepts, 'words', t.words)) ORDER BY t.year, t.id)
            FROM (SELECT * FROM track_records WHERE organisation_id = p.organisation_id AND counts
                  ORDER BY year DESC, id DESC LIMIT ${MOST_REFERENCES}) t WHERE p.kind = 'offer'), '[]') AS "trackRecord"`;

/** The postings with all that a score may rest on; more conditions may follow. */
export const SCORABLE_POSTINGS = `
  FROM postings p JOIN organisations o ON o.id = p.organisation_id CROSS JOIN LATERAL posting_commitment(p.id) c`;
