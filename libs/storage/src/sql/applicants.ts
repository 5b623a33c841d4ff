import { keepsNamesSql, isCallSql } from './confidential';

/** Who reads or judges pairs from inside, in SQL: `Interests` of libs/domain. */
export interface BoundSql {
  /** A `text[]`. */
  readonly belongsTo: string;
  /** A `uuid[]`. */
  readonly appliesTo: string;
}

/** `isApplicant` of the suggestion `pair` and the row of `postings` of its offer, in SQL. */
const appliesSql = (pair: string, offer: string) =>
  `(${pair}.need_shared_at IS NOT NULL AND ${isCallSql(offer)} AND (${keepsNamesSql(offer)} OR ${pair}.status = 'approved'
    OR (${pair}.need_answer = 'submitted' AND EXISTS (
      SELECT 1 FROM suggestions left_open WHERE left_open.offer_id = ${offer}.id AND left_open.status = 'approved'))))`;

/**
 * The calls that these organisations (a `text[]`, as SQL) apply to, on the side of whatever need: a `uuid[]`. Each call is looked
 * up for the pairs that were found: how few those are, Postgres cannot know, and joined it would read all calls there ever were.
 */
export const appliesToSql = (belongsTo: string) =>
  `ARRAY(SELECT DISTINCT applied.offer_id FROM postings own JOIN suggestions applied ON applied.need_id = own.id
     WHERE own.kind = 'need' AND posting_parties(own.organisation_id, own.content) && ${belongsTo}
       AND applied.need_shared_at IS NOT NULL
       AND (SELECT ${appliesSql('applied', 'call')} FROM postings call WHERE call.id = applied.offer_id))`;

/** The organisations that apply to an offer, a row of `postings`: a `text[]`, empty of what is no call. */
export const applicantsSql = (offer: string) =>
  `ARRAY(SELECT DISTINCT unnest(posting_parties(applying.organisation_id, applying.content))
     FROM suggestions applied JOIN postings applying ON applying.id = applied.need_id
     WHERE applied.offer_id = ${offer}.id AND ${appliesSql('applied', offer)})`;

/** Of what has the ids of a pair, that it is none of theirs, and of a call which they apply to. */
const rivalSql = (pair: string, { belongsTo, appliesTo }: BoundSql) =>
  `(${pair}.offer_id = ANY(${appliesTo}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM postings own WHERE own.id = ${pair}.need_id
        AND posting_parties(own.organisation_id, own.content) && ${belongsTo}::text[]))`;

/** `isSealedFrom` whoever is so bound and reads for no need; of what has the ids of a pair, and a row of `postings`. */
export const keptFromSql = (pair: string, offer: string, bound: BoundSql) =>
  `(${keepsNamesSql(offer)} AND (posting_parties(${offer}.organisation_id, ${offer}.content) && ${bound.belongsTo}::text[]
    OR ${rivalSql(pair, bound)}))`;

/** The same of `suggestions s`: an agreement of earlier, when the offer was no call yet, both sides know of. */
export const sealedSql = (offer: string, bound: BoundSql) =>
  `(s.status <> 'agreed' AND ${keptFromSql('s', offer, bound)})`;

/**
 * Two tables for a WITH, beside which `SEALED` says the same as `sealedSql`: where many pairs are asked at once, the few calls
 * are found once, and so are the needs whose pairs are the reader's own.
 */
export const sealedTablesSql = ({ belongsTo, appliesTo }: BoundSql) =>
  `sealed AS MATERIALIZED (
     SELECT call.id, true AS whole FROM postings call
     WHERE call.kind = 'offer' AND ${keepsNamesSql('call')} AND posting_parties(call.organisation_id, call.content) && ${belongsTo}::text[]
     UNION ALL
     SELECT call.id, false FROM postings call WHERE call.id = ANY(${appliesTo}::uuid[]) AND ${keepsNamesSql('call')}),
   applying AS MATERIALIZED (
     SELECT own.id FROM postings own
     WHERE own.kind = 'need' AND posting_parties(own.organisation_id, own.content) && ${belongsTo}::text[])`;

/** Of `suggestions s`. */
export const SEALED = `(s.status <> 'agreed' AND (s.offer_id IN (SELECT id FROM sealed WHERE whole)
   OR (s.offer_id IN (SELECT id FROM sealed) AND s.need_id NOT IN (SELECT id FROM applying))))`;

/**
 * The ids of the suggestions that are sealed: looked up from the few calls that seal theirs, where a query has nothing of a pair
 * but its id.
 */
export const sealedPairsSql = (bound: BoundSql) =>
  `(WITH ${sealedTablesSql(bound)}
    SELECT s.id FROM suggestions s WHERE s.offer_id = ANY(ARRAY(SELECT id FROM sealed)) AND ${SEALED})`;
