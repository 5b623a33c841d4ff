import {
  ACTING_ROLES,
  type Answer,
  NotFound,
  OFFER_KINDS,
  type OfferKind,
  SIDES,
  type Sharing,
  type Side,
  isCompetitive,
} from '@penc/domain';
import { ancestorsOf } from '@penc/reference';
import { type Transaction, applicantsSql, withheldSql } from '@penc/storage';

/** What a notice about a pair needs to know. */
export interface Pair extends Sharing {
  readonly offerKind: OfferKind | null;
  readonly suggestionId: string;
  readonly offerId: string;
  /** The present revision of the offer. */
  readonly offerNow: number;
  readonly revision: number;
  readonly needAnswer: Answer;
  readonly offerAnswer: Answer;
  readonly paused: boolean;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
  readonly territories: readonly string[];
  /** Whose members judge nothing of it: the organisations on both sides, those for which the sides act, of a call its applicants. */
  readonly bound: readonly string[];
  /** Values of the sentences; no personal data. */
  readonly values: PairValues;
}
interface PairValues {
  readonly need: string;
  readonly offer: string;
  readonly needOrganisation: string;
  readonly offerOrganisation: string;
  readonly answerDue: string;
  /** Of a call: a day or an instant until which it can be applied to; empty of any other offer, or where none is set. */
  readonly deadline: string;
  /** 1 when one of the organisations stands for no real one. */
  readonly illustrative: number;
}

/**
 * The suggestion with the names of its two sides. Titles, and the deadline of what is over, are those of the last approval, where there was one:
 * an edit since may have made the new ones confidential. `now` reads them as they stand, for coordinators alone.
 */
export async function pairOf(
  tx: Transaction,
  suggestionId: string,
  as: 'approved' | 'now' = 'approved',
): Promise<Pair> {
  const [row] = await tx.query<Omit<Pair, 'values'> & PairValues>(
    `SELECT s.id AS "suggestionId", s.offer_id AS "offerId", f.revision AS "offerNow", s.status, s.revision, n.organisation_id AS "needOrganisationId",
            f.organisation_id AS "offerOrganisationId", n.territories, s.need_answer AS "needAnswer",
            s.offer_answer AS "offerAnswer", s.paused_on IS NOT NULL AS paused,
            s.need_shared_at IS NOT NULL AS "needShared", s.offer_shared_at IS NOT NULL AS "offerShared",
            ${withheldSql('need', 'n')} AS "needWithheld", ${withheldSql('offer', 'f')} AS "offerWithheld",
            f.content->>'kind' AS "offerKind",
            coalesce(s.undo_until <= now(), true) AS "undoOver",
            posting_parties(n.organisation_id, n.content) || posting_parties(f.organisation_id, f.content)
              || ${applicantsSql('f')} AS bound,
            coalesce(told.need->>'title', n.title) AS need, coalesce(told.offer->>'title', f.title) AS offer,
            no.name AS "needOrganisation", fo.name AS "offerOrganisation", coalesce(s.answer_due::text, '') AS "answerDue",
            -- whose pair stands has until the present deadline, wherever it has moved
            CASE WHEN coalesce(told.offer, f.content)->>'kind' = ANY($2::text[])
              THEN coalesce(CASE WHEN s.status = 'approved' THEN f.content ELSE coalesce(told.offer, f.content) END->>'deadline', '')
              ELSE '' END AS deadline,
            (no.illustrative OR fo.illustrative)::integer AS illustrative
     FROM suggestions s JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id
     JOIN organisations no ON no.id = n.organisation_id JOIN organisations fo ON fo.id = f.organisation_id
     LEFT JOIN LATERAL (
       SELECT a.content AS need, b.content AS offer FROM decisions d
       JOIN posting_revisions a ON a.posting_id = s.need_id AND a.revision = d.need_revision
       JOIN posting_revisions b ON b.posting_id = s.offer_id AND b.revision = d.offer_revision
       WHERE d.suggestion_id = s.id AND d.action = 'approve' ORDER BY d.id DESC LIMIT 1) told ON $3 = 'approved'
     WHERE s.id = $1`,
    [suggestionId, OFFER_KINDS.filter(isCompetitive), as],
  );
  if (!row) throw new NotFound('suggestion');
  const { need, offer, needOrganisation, offerOrganisation, answerDue, deadline, illustrative, ...pair } = row;
  return { ...pair, values: { need, offer, needOrganisation, offerOrganisation, answerDue, deadline, illustrative } };
}

function organisationOf(pair: Pair, side: Side): string {
  return side === 'need' ? pair.needOrganisationId : pair.offerOrganisationId;
}

/** The sides that may know of it so far. */
export function sharedSides(pair: Pair): Side[] {
  return SIDES.filter((side) => pair[`${side}Shared`]);
}

/** The members who act for one side of a pair. */
export function editorsOn(tx: Transaction, pair: Pair, side: Side): Promise<string[]> {
  return editorsOf(tx, [organisationOf(pair, side)]);
}

/** The members who act for an organisation; whoever was invited and has not come is told no more than that. */
export async function editorsOf(tx: Transaction, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM memberships WHERE organisation_id = ANY($1::uuid[]) AND role = ANY($2::text[])
       AND ended_at IS NULL AND joined_at IS NOT NULL ORDER BY id`,
    [organisationIds, ACTING_ROLES],
  );
  return rows.map((row) => row.id);
}

/** The coordinators who have come, in whose territories some of these lie and whom none of these organisations binds. */
export async function coordinatorsOf(
  tx: Transaction,
  { territories, bound }: Pick<Pair, 'territories' | 'bound'>,
): Promise<string[]> {
  const codesAbove = [...new Set(territories.flatMap((code) => [code, ...ancestorsOf(code)]))];
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM memberships WHERE role = 'coordinator' AND territories && $1::text[] AND ended_at IS NULL
       AND joined_at IS NOT NULL AND NOT (person_belongs_to(person_id) && $2::text[]) ORDER BY id`,
    [codesAbove, bound],
  );
  return rows.map((row) => row.id);
}

/** Those of the members whom a notice of the present approval has reached; an earlier one does not count. */
export async function toldOf(tx: Transaction, suggestionId: string, memberIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT n.membership_id AS id FROM notices n JOIN suggestions s ON s.id = n.subject_id
     WHERE n.kind IN ('suggestion-approved', 'call-proposed') AND s.id = $1 AND n.created_at >= s.approved_at
       AND n.membership_id = ANY($2::uuid[]) ORDER BY 1`,
    [suggestionId, memberIds],
  );
  return rows.map((row) => row.id);
}

export async function adminsOf(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM memberships WHERE role = 'admin' AND ended_at IS NULL AND joined_at IS NOT NULL ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}
