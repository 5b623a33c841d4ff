import type { Answer, OfferContent, OfferKind, SuggestionState } from '@penc/domain';
import type { StoredReasons } from '@penc/storage';
import { type PostingRow, postingAsJson } from '../postings/views';

export interface SuggestionRow {
  readonly id: string;
  readonly status: SuggestionState;
  readonly revision: number;
  readonly needId: string;
  readonly offerId: string;
  readonly needRank: number | null;
  readonly offerRank: number | null;
  readonly total: number;
  readonly needRevision: number;
  readonly offerRevision: number;
  readonly reasons: StoredReasons;
  readonly weightsVersion: number;
  readonly needAnswer: Answer;
  readonly offerAnswer: Answer;
  readonly approvedAt: string | null;
  /** Since when each side may know of it. */
  readonly needSharedAt: string | null;
  readonly offerSharedAt: string | null;
  readonly applicationReference: string | null;
  readonly answerDue: string | null;
  readonly createdAt: string;
  readonly createdKey: string;
  readonly partnershipId: string | null;
  readonly need: PostingRow;
  readonly offer: PostingRow;
}

export const SUGGESTION_COLUMNS = `
  s.id, s.status, s.revision, s.need_id AS "needId", s.offer_id AS "offerId", s.need_rank AS "needRank",
  s.offer_rank AS "offerRank", s.total, s.need_revision AS "needRevision", s.offer_revision AS "offerRevision",
  s.reasons, s.weights_version AS "weightsVersion", s.need_answer AS "needAnswer", s.offer_answer AS "offerAnswer",
  to_char(s.approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "approvedAt",
  s.need_shared_at::text AS "needSharedAt", s.offer_shared_at::text AS "offerSharedAt",
  s.application_reference AS "applicationReference", s.answer_due::text AS "answerDue",
  to_char(s.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
  s.created_at::text AS "createdKey",
  (SELECT id FROM partnerships WHERE suggestion_id = s.id) AS "partnershipId",
  ${postingAsJson('s.need_id', 'need')}, ${postingAsJson('s.offer_id', 'offer')}`;

/** The organisations that may know of a suggestion so far. */
export function sharedWith(row: SuggestionRow): string[] {
  const sides: string[] = [];
  if (row.needSharedAt !== null) sides.push(row.need.organisationId);
  if (row.offerSharedAt !== null) sides.push(row.offer.organisationId);
  return sides;
}

/** The kind of the offer decides how answers proceed. */
export function offerKindOf(row: SuggestionRow): OfferKind | undefined {
  return (row.offer.content as OfferContent).kind;
}
