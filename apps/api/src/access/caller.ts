import type { Language, OrganisationType, Role, Standing } from '@penc/domain';
import { contains, descendantsOf } from '@penc/reference';

/** Who calls: one membership, found by its key. */
export interface Caller {
  readonly membershipId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  readonly role: Role;
  /** Of a coordinator; empty for the others. */
  readonly territories: readonly string[];
  readonly language: Language;
}

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
