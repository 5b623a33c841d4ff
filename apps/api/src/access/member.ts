import { type EntryFacts, SIDE_ROLES, mayEnter } from '@penc/domain';
import { type Storage, appliesToSql } from '@penc/storage';
import type { Caller } from './caller';

/** Who acts on one side reads what is that side's: what else their organisations apply to is asked of the others. */
const APPLIES_TO = `CASE WHEN m.role = ANY('{${SIDE_ROLES.join(',')}}') THEN '{}' ELSE ${appliesToSql('person_belongs_to(m.person_id)')} END`;

/** Columns of a Caller and of what decides whether it may enter; `m` membership, `o` organisation, `p` person. */
export const MEMBER_COLUMNS = `m.id AS "membershipId", m.person_id AS "personId", m.organisation_id AS "organisationId",
  o.type AS "organisationType", m.role, m.territories, person_belongs_to(m.person_id) AS "belongsTo",
  ${APPLIES_TO} AS "appliesTo", p.language,
  m.ended_at IS NOT NULL AS "membershipEnded",
  p.suspended_at IS NOT NULL OR p.erased_at IS NOT NULL AS "personSuspended", o.status AS "organisationStatus",
  m.joined_at IS NOT NULL AS joined`;

export type MemberRow = Caller & EntryFacts & { readonly joined: boolean };

/** The caller of a row, or null when the membership, the person or the organisation is not to enter (any more). */
export function callerOf(row: MemberRow): Caller | null {
  if (!mayEnter(row)) return null;
  const {
    membershipId,
    personId,
    organisationId,
    organisationType,
    organisationStatus,
    role,
    territories,
    belongsTo,
    appliesTo,
    language,
  } = row;
  return {
    membershipId,
    personId,
    organisationId,
    organisationType,
    organisationStatus,
    role,
    territories,
    belongsTo,
    appliesTo,
    language,
  };
}

/** Who calls when neither key nor session is shown: somebody known otherwise, such as by phone and code. */
export async function callerOfMembership(storage: Storage, membershipId: string): Promise<Caller | null> {
  const [row] = await storage.read<MemberRow>(
    `SELECT ${MEMBER_COLUMNS} FROM memberships m JOIN organisations o ON o.id = m.organisation_id
     JOIN people p ON p.id = m.person_id WHERE m.id = $1`,
    [membershipId],
  );
  return row ? callerOf(row) : null;
}
