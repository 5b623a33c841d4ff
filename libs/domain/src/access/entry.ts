import type { OrganisationState } from '../words';

/** What decides whether a member may enter at all, by key or by session. */
export interface EntryFacts {
  readonly membershipEnded: boolean;
  readonly personSuspended: boolean;
  readonly organisationStatus: OrganisationState;
}

/** An organisation that has applied may already prepare its postings; a suspended one may not even look. */
export function mayEnter({ membershipEnded, personSuspended, organisationStatus }: EntryFacts): boolean {
  return !membershipEnded && !personSuspended && organisationStatus !== 'suspended';
}
