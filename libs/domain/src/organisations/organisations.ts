import type { Role } from '../policy';
import type { OrganisationState } from '../words';

export const ORGANISATION_ACTIONS = ['verify', 'suspend', 'restore'] as const;
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];

/**
 * Whoever applies is verified, or suspended where nobody can say who they are: an application is not refused
 * for good, it can be restored. Nobody goes back to applying.
 */
export const organisationTransitions: Readonly<
  Record<OrganisationState, Readonly<Partial<Record<OrganisationAction, OrganisationState>>>>
> = {
  applied: { verify: 'verified', suspend: 'suspended' },
  verified: { suspend: 'suspended' },
  suspended: { restore: 'verified' },
};

/** Why an organisation is suspended; its members are told. */
export const SUSPENSION_REASONS = ['unidentified', 'unreachable', 'misuse', 'duplicate', 'requested', 'other'] as const;
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** What an organisation says of itself. */
export const ORGANISATION_FIELDS = [
  'name',
  'type',
  'establishedIn',
  'registration',
  'homeTerritories',
  'website',
] as const;
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number];

const EVERYWHERE: readonly OrganisationField[] = ['homeTerritories', 'website'];

/**
 * Which fields somebody may change who may edit the organisation at all: administrators all of them; its own
 * people all of them while it applies, and afterwards only what was not verified.
 */
export function editableFields(role: Role, status: OrganisationState): readonly OrganisationField[] {
  if (role === 'admin') return ORGANISATION_FIELDS;
  switch (status) {
    case 'applied':
      return ORGANISATION_FIELDS;
    case 'verified':
      return EVERYWHERE;
    case 'suspended':
      return [];
  }
}
