import { OFFER_KINDS, type Side, isCompetitive } from '@penc/domain';

/** `isConfidential` of a row of `postings`, in SQL; `day` as SQL, the one that the caller counts by. */
export const confidentialSql = (posting: string, day = 'current_date') =>
  `(${posting}.visibility = 'coordinators' OR coalesce(${posting}.embargo_until > ${day}, false))`;

/** Of `suggestions s` and a row of `postings` on that side: confidential, and not as it was told (see `audienceOf`). */
export const withheldSql = (side: Side, posting: string) =>
  `((s.status = 'superseded' OR ${posting}.revision <> s.${side}_revision) AND ${confidentialSql(posting)})`;

const CALLS = OFFER_KINDS.filter(isCompetitive).map((kind) => `'${kind}'`);

/** `keepsNames` of an offer, a row of `postings`, in SQL. */
export const keepsNamesSql = (offer: string) =>
  `(coalesce(${offer}.content->>'kind', '') IN (${CALLS.join(', ')}) AND coalesce(${offer}.deadline_at > now(), true))`;

/** `isSealedFrom` whoever belongs to these organisations (a `text[]`, as SQL) and reads for no need, of a row of `postings`. */
export const behindSealedSql = (offer: string, belongsTo: string) =>
  `(${keepsNamesSql(offer)} AND posting_parties(${offer}.organisation_id, ${offer}.content) && ${belongsTo}::text[])`;

/** The same of `suggestions s`: an agreement of earlier, when the offer was no call yet, both sides know of. */
export const sealedSql = (offer: string, belongsTo: string) =>
  `(s.status <> 'agreed' AND ${behindSealedSql(offer, belongsTo)})`;

/** The few offers that `behindSealedSql` is true of, by their index: where many pairs are asked at once, these are found once. */
export const sealedOffersSql = (belongsTo: string) =>
  `SELECT call.id FROM postings call WHERE ${behindSealedSql('call', belongsTo)}`;

/** `sealedSql` by the offers found, as SQL that gives their ids. */
export const sealedPairSql = (offers: string) => `(s.status <> 'agreed' AND s.offer_id IN (${offers}))`;
