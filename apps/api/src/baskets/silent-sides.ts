import { ACTING_ROLES } from '@penc/domain';
import type { Conditions } from '../http/sql';

/**
 * Approved, told, and one side has said nothing: one row for each such side, with the names and telephone numbers of
 * those who act for it, of who was invited once they have come. Of `silent`, the pairs within reach.
 */
export function silentSidesSql(conditions: Conditions, limit: number): string {
  return `
    SELECT "suggestionId", revision, need, offer, side, "otherAnswer", since::text, reminders, "answerDue", editors, "sharedAt"::text
    FROM (
      SELECT s.id AS "suggestionId", s.revision, ${brief('n', 'no')} AS need, ${brief('f', 'fo')} AS offer,
             silent.side, silent."otherAnswer", s.told_on AS since, s.reminders, s.answer_due::text AS "answerDue",
             silent.shared_at AS "sharedAt",
             coalesce((SELECT json_agg(json_build_object('name', p.name, 'phone', p.phone) ORDER BY p.name)
                       FROM memberships m JOIN people p ON p.id = m.person_id
                       WHERE m.organisation_id = silent.organisation_id AND m.ended_at IS NULL
                         AND m.joined_at IS NOT NULL AND m.role = ANY(${conditions.parameter(ACTING_ROLES)}::text[])), '[]') AS editors
      FROM suggestions s ${POSTINGS}
      CROSS JOIN LATERAL (VALUES ('need', s.need_answer, s.offer_answer, n.organisation_id, s.need_shared_at),
                                 ('offer', s.offer_answer, s.need_answer, f.organisation_id, s.offer_shared_at))
        AS silent (side, answer, "otherAnswer", organisation_id, shared_at)
      ${conditions.where} AND silent.answer = 'waiting' AND silent.shared_at IS NOT NULL
    ) sides ORDER BY sides.since, sides."sharedAt", sides."suggestionId", sides.side LIMIT ${limit}`;
}

/** The two postings and whose they are: of `suggestions s`. */
export const POSTINGS = `
  JOIN postings n ON n.id = s.need_id JOIN organisations no ON no.id = n.organisation_id
  JOIN postings f ON f.id = s.offer_id JOIN organisations fo ON fo.id = f.organisation_id`;

export function brief(posting: string, organisation: string): string {
  return `json_build_object('id', ${posting}.id, 'title', ${posting}.title, 'organisation', ${organisation}.name)`;
}
