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
import type { StoredConcept, StoredWord } from '../entities/postings';

/** What an organisation has done once, as far as a score may rest on it. */
export interface ScorableReference {
  readonly sectors: readonly string[];
  readonly territories: readonly string[];
  readonly year: number;
  readonly amount?: number;
  readonly language: Language;
  readonly concepts: readonly StoredConcept[];
  readonly words: readonly StoredWord[];
}

interface PostingRow {
  readonly id: string;
  readonly kind: PostingKind;
  readonly organisationId: string;
  /** Of a need, of its contracting authority: what was verified of it, or else what is said. */
  readonly organisationType: OrganisationType;
  readonly organisationStatus: OrganisationState;
  readonly establishedIn: string;
  readonly homeTerritories: readonly string[];
  readonly status: PostingState;
  readonly revision: number;
  readonly version: string;
  readonly content: NeedContent | OfferContent;
  readonly amounts: FixedAmounts;
  readonly language: Language;
  readonly concepts: readonly StoredConcept[];
  readonly words: readonly StoredWord[];
  /** Of this revision, by the model that is in use; the bytes in base64. */
  readonly embedding: { readonly model: string; readonly vector: string } | null;
  /** Francs that binding partnerships bring to a need, or take from an offer. */
  readonly committedXof: number;
  readonly partnerships: number;
}

/** A row of SCORABLE_COLUMNS: all of a posting that a score may rest on. */
export interface ScorableRow extends PostingRow {
  readonly trackRecord: readonly ScorableReference[];
}

/** A row of STATION_COLUMNS: the same without texts, and in place of the record its version. */
export interface StationRow extends PostingRow {
  /** A bigint, as text: of the organisation's record as it was in this snapshot. */
  readonly recordVersion: string;
}

/** A row of RECORDS: one organisation's record and its version, in one snapshot. */
export interface RecordRow {
  readonly organisationId: string;
  readonly version: string;
  readonly entries: readonly ScorableReference[];
}

/** The newest of an organisation: an imported file may hold tens of thousands, and what is old counts for little. */
const MOST_REFERENCES = 1_000;

/** The organisation of Penc that the posting `p` names as its contracting authority; null without one. */
const AUTHORITY_OF_P = `p.content->'contractingAuthority'->>'organisationId'`;

/** Whose the need `p` is: that of whom it is posted for, as far as Penc has verified it. */
const AUTHORITY_TYPE = `coalesce(
    (SELECT a.type FROM organisations a WHERE a.id = (${AUTHORITY_OF_P})::uuid AND a.status = 'verified'),
    p.content->'contractingAuthority'->>'type')`;

const PLAIN_TEXTS = 'p.concepts, p.words';
/** What is not open is scored with nobody: after some years most postings are, and their texts would be most of what is kept. */
const TEXTS_OF_OPEN = `CASE WHEN p.status = 'open' THEN p.concepts ELSE '[]' END AS concepts,
  CASE WHEN p.status = 'open' THEN p.words ELSE '[]' END AS words`;

/** Of `postings p`, its `organisations o` and its `posting_commitment c`. */
const postingColumns = (texts: string) => `
  p.id, p.kind, p.organisation_id AS "organisationId",
  coalesce(CASE p.kind WHEN 'need' THEN ${AUTHORITY_TYPE} END, o.type) AS "organisationType",
  o.status AS "organisationStatus", o.established_in AS "establishedIn", o.home_territories AS "homeTerritories",
  p.status, p.revision, p.version::text, p.amounts, p.language, ${texts},
  CASE WHEN p.embedding_model IS NOT NULL THEN
    (SELECT json_build_object('model', e.model, 'vector', encode(e.vector, 'base64')) FROM posting_embeddings e
     WHERE e.posting_id = p.id AND e.revision = p.revision AND e.model = p.embedding_model) END AS embedding,
  c.committed_xof::float8 AS "committedXof", c.partnerships`;

function entriesOf(organisation: string, condition: string): string {
  return `
    coalesce((SELECT json_agg(json_strip_nulls(json_build_object('sectors', t.sectors, 'territories', t.territories, 'year', t.year,
                'amount', t.amount_xof, 'language', t.language, 'concepts', t.concepts, 'words', t.words)) ORDER BY t.year, t.id)
              FROM (SELECT * FROM track_records WHERE organisation_id = ${organisation} AND counts
                    ORDER BY year DESC, id DESC LIMIT ${MOST_REFERENCES}) t WHERE ${condition}), '[]')`;
}

export const SCORABLE_COLUMNS = `${postingColumns(PLAIN_TEXTS)}, p.content,
  ${entriesOf('p.organisation_id', `p.kind = 'offer'`)} AS "trackRecord"`;

/** For whoever keeps many postings: an organisation's record, which is long, is not sent with each of its offers. */
export const STATION_COLUMNS = `${postingColumns(TEXTS_OF_OPEN)}, p.content - '{title,description}'::text[] AS content,
  coalesce((SELECT version FROM record_versions v WHERE v.organisation_id = p.organisation_id AND p.kind = 'offer'), 0)::text AS "recordVersion"`;

/** The records of the organisations $1. */
export const RECORDS = `
  SELECT o.id AS "organisationId", coalesce(v.version, 0)::text AS version, ${entriesOf('o.id', 'true')} AS entries
  FROM unnest($1::uuid[]) AS o(id) LEFT JOIN record_versions v ON v.organisation_id = o.id`;

/** The postings with all that a score may rest on; more conditions may follow. */
export const SCORABLE_POSTINGS = `
  FROM postings p JOIN organisations o ON o.id = p.organisation_id CROSS JOIN LATERAL posting_commitment(p.id) c`;
