import { OFFER_KINDS, type Side, isCompetitive } from '@penc/domain';

/** `isConfidential` of a row of `postings`, in SQL; `day` as SQL, the one that the caller counts by. */
export const confidentialSql = (posting: string, day = 'current_date') =>
  `(${posting}.visibility = 'coordinators' OR coalesce(${posting}.embargo_until > ${day}, false))`;

/** Of `suggestions s` and a row of `postings` on that side: confidential, and not as it was told (see `audienceOf`). */
export const withheldSql = (side: Side, posting: string) =>
  `((s.status = 'superseded' OR ${posting}.revision <> s.${side}_revision) AND ${confidentialSql(posting)})`;

const CALLS = OFFER_KINDS.filter(isCompetitive).map((kind) => `'${kind}'`);

export const isCallSql = (offer: string) => `coalesce(${offer}.content->>'kind', '') IN (${CALLS.join(', ')})`;

/** `keepsNames` of an offer, a row of `postings`, in SQL. */
export const keepsNamesSql = (offer: string) =>
  `(${isCallSql(offer)} AND coalesce(${offer}.deadline_at > now(), true))`;
