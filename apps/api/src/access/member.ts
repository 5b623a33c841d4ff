import { type EntryFacts, mayEnter } from '@penc/domain';
import type { Caller } from './caller';

/** Columns of a Caller and of what decides whether it may enter; `m` membership, `o` organisation, `p` person. */
export const MEMBER_COLUMNS = `m.id AS "membershipId", m.person_id AS "personId", m.organisation_id AS "organisationId",
  o.type AS "organisationType", m.role, m.territories, p.language, m.ended_at IS NOT NULL AS "membershipEnded",
  p.suspended_at IS NOT NULL OR p.erased_at IS NOT NULL AS "personSuspended", o.status AS "organisationStatus",
  m.joined_at IS NOT NULL AS joined`;

export type MemberRow = Caller & EntryFacts & { readonly joined: boolean };

/** The caller of a row, or null when the membership, the person or the organisation is not to enter (any more). */
export function callerOf(row: MemberRow): Caller | null {
  if (!mayEnter(row)) return null;
  const { membershipId, personId, organisationId, organisationType, role, territories, language } = row;
  return { membershipId, personId, organisationId, organisationType, role, territories, language };
}
