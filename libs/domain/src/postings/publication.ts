import type { PostingState } from '../states';
import type { OrganisationState } from '../words';

/** Postings that others may read, once their organisation is verified and as far as their visibility lets them. */
export const PUBLISHED_STATES: readonly PostingState[] = ['open', 'paused', 'closed', 'expired'];

/** Whether others than its organisation and the administrators may read a posting. */
export function isPublished(posting: PostingState, organisation: OrganisationState): boolean {
  return organisation === 'verified' && PUBLISHED_STATES.includes(posting);
}

/** Whether a posting stands in the corpus: nobody is matched with whoever is not known to be who they say. */
export function isScored(posting: PostingState, organisation: OrganisationState): boolean {
  return organisation === 'verified' && posting === 'open';
}
