import {
  type Day,
  type NeedContent,
  type OfferContent,
  REFUSED_STATES,
  SIDE_ROLES,
  type Side,
  type SuggestionState,
  allowed,
  audienceOf,
  behindNeed,
  behindOffer,
  conflictOf,
  isSealedFrom,
  keepsNames,
} from '@penc/domain';
import { type Caller, standing } from '../../access/caller';
import { mayReadPosting } from '../reading';
import type { PostingRow } from '../views';

export interface PairRows {
  readonly need: PostingRow;
  readonly offer: PostingRow;
}

type Named = Pick<PostingRow, 'id' | 'organisationId' | 'content'>;
interface Kept {
  /** Null: whichever need. */
  readonly need: Named | null;
  readonly offer: Named;
}

/**
 * Whether a pair may be explained to the caller: to coordinators of its territories and to admins, and to a side
 * that may read the other's posting. Never to those behind a call before its deadline, which treats all alike, nor to who
 * applies to it where the need is a rival's.
 */
export function mayReadFit(caller: Caller, { need, offer }: PairRows, now: Date, today: Day): boolean {
  if (![need, offer].every((posting) => mayReadPosting(caller, posting, today))) return false;
  const stands = standing(caller, [need.organisationId, offer.organisationId], need.territories);
  if (isKeptFrom(caller, { need, offer }, now)) return false;
  return SIDE_ROLES.includes(caller.role) ? stands.own : allowed(caller.role, 'suggestion.read-inside', stands);
}

/** Of an offer that is a call before its deadline, what fits it or nearly does is kept from those behind it, and from its applicants. */
export function isKeptFrom(caller: Caller, { need, offer }: Kept, now: Date): boolean {
  const asApplicant = SIDE_ROLES.includes(caller.role) && need?.organisationId === caller.organisationId;
  const content = offer.content as OfferContent;
  const call = { keepsNames: keepsNames(content, now), behind: behindOffer(offer.organisationId, content) };
  const parties = need ? behindNeed(need.organisationId, need.content as NeedContent) : [];
  const isRival = conflictOf(caller, { offerId: offer.id, parties }) === 'rival';
  return isSealedFrom({ belongsTo: caller.belongsTo, asApplicant, isRival }, call);
}

/** What is stored of a pair that was judged. */
export interface JudgedPair {
  readonly status: SuggestionState;
  readonly needRevision: number;
  readonly offerRevision: number;
  readonly needShared: boolean;
  readonly offerShared: boolean;
  readonly undoOver: boolean;
}

/** The refusal at these very revisions that the caller may know of: no side learns what a coordinator put aside. */
export function refusalTold(
  caller: Caller,
  judged: JudgedPair | undefined,
  { need, offer }: PairRows,
): 'dismissed' | 'declined' | undefined {
  if (!judged || !REFUSED_STATES.includes(judged.status)) return undefined;
  if (judged.needRevision !== need.revision || judged.offerRevision !== offer.revision) return undefined;
  const side: Side = need.organisationId === caller.organisationId ? 'need' : 'offer';
  // refused at these very revisions, it was told at them as well
  const sharing = { ...judged, needWithheld: false, offerWithheld: false };
  const told = !SIDE_ROLES.includes(caller.role) || audienceOf(sharing).includes(side);
  return told ? (judged.status as 'dismissed' | 'declined') : undefined;
}
