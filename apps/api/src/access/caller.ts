import type { Language, OrganisationState, OrganisationType, Role, Standing } from '@penc/domain';
import { contains, descendantsOf } from '@penc/reference';
import { confidentialSql } from '@penc/storage';
import type { Conditions } from '../http/sql';

/** Who calls: one membership, found by its key. */
export interface Caller {
  readonly membershipId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  /** Never `suspended`: its members do not enter. */
  readonly organisationStatus: OrganisationState;
  readonly role: Role;
  /** Of a coordinator; empty for the others. */
  readonly territories: readonly string[];
  /** Organisations that the person belongs to, through any membership. */
  readonly belongsTo: readonly string[];
  readonly language: Language;
}

/** Who reads what is public as well: null for people who are not signed in. */
export type Reader = Caller | null;

/** How a subject stands to the caller: the organisations it stands on, the territories of its need. */
export function standing(caller: Caller, organisationIds: readonly string[], territories: readonly string[]): Standing {
  return {
    own: organisationIds.includes(caller.organisationId),
    inTerritory: territories.some((inner) => caller.territories.some((outer) => contains(outer, inner))),
  };
}

/** Every code that lies in the caller's territories: for `territories && $1` in SQL. */
export function codesWithin(caller: Caller): string[] {
  return [...new Set(caller.territories.flatMap((code) => [code, ...descendantsOf(code)]))];
}

/**
 * What of pairs lies within the caller's reach, in SQL: the same rule as `standing`. The query names the need's
 * posting `n` and the offer's `f`.
 */
export function pairsWithinReach(conditions: Conditions, caller: Caller): Conditions {
  switch (caller.role) {
    case 'admin':
      return conditions;
    case 'coordinator':
      return conditions.add('n.territories && ?::text[]', codesWithin(caller));
    case 'observer':
      // what only coordinators may know of stays with them and with its sides
      return conditions.add(`NOT (${confidentialSql('n')} OR ${confidentialSql('f')})`);
    case 'member':
    case 'editor':
    case 'signatory':
      return conditions.add(
        'n.organisation_id = ? OR f.organisation_id = ?',
        caller.organisationId,
        caller.organisationId,
      );
  }
}
