import {
  type Day,
  type NeedContent,
  type OfferContent,
  type OrganisationState,
  type PostingState,
  PUBLISHED_STATES,
  SIDE_ROLES,
  VISIBILITIES,
  allowed,
  isPublished,
  mayReadAs,
  visibilityOn,
} from '@penc/domain';
import { type Caller, type Reader, standing } from '../access/caller';
import type { Conditions } from '../http/sql';

/** Of who reads lists of postings, what these depend on. */
type Eyes = Pick<Caller, 'role' | 'organisationId' | 'organisationStatus'> | null;

interface Readable {
  readonly organisationId: string;
  readonly organisation: { readonly status: OrganisationState };
  readonly status: PostingState;
  readonly territories: readonly string[];
  readonly content: Parameters<typeof visibilityOn>[0];
}

/** Whether a posting exists for the reader, beyond what a suggestion may tell of it. */
export function mayReadPosting(caller: Reader, posting: Readable, today: Day): boolean {
  if (caller === null) return isPublic(posting, today);
  const stands = standing(caller, [posting.organisationId], posting.territories);
  if (!isPublished(posting.status, posting.organisation.status)) {
    return allowed(caller.role, 'posting.read-unpublished', stands);
  }
  const inside = mayReadConfidential(caller, posting);
  const verified = caller.organisationStatus === 'verified';
  return (
    allowed(caller.role, 'posting.read-published', stands) &&
    mayReadAs(visibilityOn(posting.content, today), { inside, verified })
  );
}

/** For people who are not signed in: what is open to answers now, and meant for everybody. */
function isPublic({ status, organisation, content }: Readable, today: Day): boolean {
  return status === 'open' && organisation.status === 'verified' && visibilityOn(content, today) === 'public';
}

/** Its own side and the coordinators: they know of confidential postings, and of confidential envelopes. */
export function mayReadConfidential(
  caller: Reader,
  posting: Pick<Readable, 'organisationId' | 'territories'>,
): boolean {
  if (caller === null) return false;
  return allowed(
    caller.role,
    'posting.read-confidential',
    standing(caller, [posting.organisationId], posting.territories),
  );
}

/** Whether the caller may know how much an offer's envelope holds. */
export function mayReadEnvelope(
  caller: Reader,
  offer: Pick<Readable, 'organisationId' | 'territories'> & { readonly content: OfferContent | NeedContent },
): boolean {
  return (offer.content as OfferContent).envelopePublic !== false || mayReadConfidential(caller, offer);
}

/** The same rule as `mayReadPosting`, in SQL over `postings p` and its `organisations o`. */
export function readablePostings(conditions: Conditions, caller: Eyes, today: Day): Conditions {
  if (caller === null) {
    return conditions.add(
      `p.status = 'open' AND o.status = 'verified' AND p.visibility = 'public'
       AND coalesce(p.embargo_until <= ?::date, true)`,
      today,
    );
  }
  if (caller.role === 'admin') return conditions;
  const insider = caller.role === 'coordinator';
  const verified = caller.organisationStatus === 'verified';
  const open = VISIBILITIES.filter((visibility) => mayReadAs(visibility, { inside: false, verified }));
  return conditions.add(
    `(? AND p.organisation_id = ?) OR (p.status = ANY(?::text[]) AND o.status = 'verified'
       AND (? OR (p.visibility = ANY(?::text[]) AND coalesce(p.embargo_until <= ?::date, true))))`,
    SIDE_ROLES.includes(caller.role),
    caller.organisationId,
    PUBLISHED_STATES,
    insider,
    open,
    today,
  );
}
