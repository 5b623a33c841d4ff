import type { Interests, Language, OrganisationState, OrganisationType, Role, Standing } from '@penc/domain';
import { contains } from '@penc/reference';

/** Who calls: one membership, found by its key; `appliesTo` is empty for whoever acts on one side. */
export interface Caller extends Interests {
  readonly membershipId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  /** Never `suspended`: its members do not enter. */
  readonly organisationStatus: OrganisationState;
  readonly role: Role;
  /** Of a coordinator; empty for the others. */
  readonly territories: readonly string[];
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
