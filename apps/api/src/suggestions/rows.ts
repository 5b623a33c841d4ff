import type { Answer, Day, OfferContent, OfferKind, PartnershipState, Side, SuggestionState } from '@penc/domain';
import { type Calibration, type PackedReasons, type Reasons, unpackReasons } from '@penc/matching';
import { keepsNamesSql, momentSql, withheldSql } from '@penc/storage';
import { type PostingRow, postingAsJson } from '../postings/views';

/** A first approval that waits for a second person. */
export interface FirstApproval {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly at: string;
}

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
  readonly reasons: Reasons;
  readonly weightsVersion: number;
  /** Null: its score is a score, and no probability. */
  readonly calibration: Calibration | null;
  /** The version of the engine that scored it. */
  readonly engine: string | null;
  readonly needAnswer: Answer;
  readonly offerAnswer: Answer;
  readonly needConsideringSince: Day | null;
  readonly needConsideringUntil: Day | null;
  readonly offerConsideringSince: Day | null;
  readonly offerConsideringUntil: Day | null;
  readonly approvedAt: string | null;
  /** Whether each side was told, or is to be once nothing can be undone. */
  readonly needShared: boolean;
  readonly offerShared: boolean;
  readonly needWithheld: boolean;
  readonly offerWithheld: boolean;
  /** Its offer is a call before the deadline. */
  readonly keepsNames: boolean;
  readonly applicationReference: string | null;
  readonly undoUntil: string | null;
  readonly undoOver: boolean;
  readonly toldOn: Day | null;
  readonly reminders: number;
  readonly pausedOn: Day | null;
  readonly pausedDays: number;
  readonly answerDue: Day | null;
  readonly postponedUntil: Day | null;
  readonly createdAt: string;
  readonly createdKey: string;
  readonly partnershipId: string | null;
  readonly partnershipStatus: PartnershipState | null;
  readonly firstApproval: FirstApproval | null;
  /** The organisations on both sides, and those for which the sides act. */
  readonly parties: readonly string[];
  readonly need: PostingRow;
  readonly offer: PostingRow;
}

/** As SUGGESTION_COLUMNS gives it. */
export type StoredSuggestion = Omit<SuggestionRow, 'reasons'> & { readonly reasons: PackedReasons };

export function suggestionRow(stored: StoredSuggestion): SuggestionRow {
  return { ...stored, reasons: unpackReasons(stored.reasons) };
}

/** Given at the revisions that stand, and nothing decided since: else it holds no more. */
const FIRST_APPROVAL = `
  (SELECT CASE WHEN s.status = 'suggested' AND d.action = 'first-approve'
                AND d.need_revision = s.need_revision AND d.offer_revision = s.offer_revision
          THEN json_build_object('personId', m.person_id, 'name', p.name, 'organisation', o.name,
                                 'at', ${momentSql('d.decided_at')}) END
   FROM decisions d LEFT JOIN memberships m ON m.id = d.decided_by LEFT JOIN people p ON p.id = m.person_id
   LEFT JOIN organisations o ON o.id = m.organisation_id
   WHERE d.suggestion_id = s.id ORDER BY d.id DESC LIMIT 1)`;

const PARTIES = `
  (SELECT array_agg(party) FROM postings p, unnest(posting_parties(p.organisation_id, p.content)) AS party
   WHERE p.id IN (s.need_id, s.offer_id))`;

const withheld = (side: Side) => `(SELECT ${withheldSql(side, 'c')} FROM postings c WHERE c.id = s.${side}_id)`;

const KEEPS_NAMES = `(SELECT ${keepsNamesSql('c')} FROM postings c WHERE c.id = s.offer_id)`;

/** Of `suggestions s`. */
export const SUGGESTION_COLUMNS = `
  s.id, s.status, s.revision, s.need_id AS "needId", s.offer_id AS "offerId", s.need_rank AS "needRank",
  s.offer_rank AS "offerRank", s.total, s.need_revision AS "needRevision", s.offer_revision AS "offerRevision",
  s.reasons, s.weights_version AS "weightsVersion", s.inputs->>'engine' AS engine,
  (SELECT w.calibration FROM weights w WHERE w.version = s.weights_version) AS calibration,
  s.need_answer AS "needAnswer", s.offer_answer AS "offerAnswer",
  s.need_considering_since::text AS "needConsideringSince", s.need_considering_until::text AS "needConsideringUntil",
  s.offer_considering_since::text AS "offerConsideringSince", s.offer_considering_until::text AS "offerConsideringUntil",
  s.need_shared_at IS NOT NULL AS "needShared", s.offer_shared_at IS NOT NULL AS "offerShared",
  ${withheld('need')} AS "needWithheld", ${withheld('offer')} AS "offerWithheld", ${KEEPS_NAMES} AS "keepsNames",
  s.application_reference AS "applicationReference", ${momentSql('s.approved_at')} AS "approvedAt", ${momentSql('s.undo_until')} AS "undoUntil",
  coalesce(s.undo_until <= now(), true) AS "undoOver", s.told_on::text AS "toldOn", s.reminders,
  s.paused_on::text AS "pausedOn", s.paused_days AS "pausedDays", s.answer_due::text AS "answerDue",
  s.postponed_until::text AS "postponedUntil", ${momentSql('s.created_at')} AS "createdAt", s.created_at::text AS "createdKey",
  (SELECT id FROM partnerships WHERE suggestion_id = s.id) AS "partnershipId",
  (SELECT status FROM partnerships WHERE suggestion_id = s.id) AS "partnershipStatus",
  ${FIRST_APPROVAL} AS "firstApproval", ${PARTIES} AS parties,
  ${postingAsJson('s.need_id', 'need')}, ${postingAsJson('s.offer_id', 'offer')}`;

/** The kind of the offer decides how answers proceed. */
export function offerKindOf(row: SuggestionRow): OfferKind | undefined {
  return (row.offer.content as OfferContent).kind;
}
