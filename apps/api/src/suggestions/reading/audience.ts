import {
  type OfferContent,
  SHARED_STATES,
  SIDE_ROLES,
  type Side,
  allowed,
  audienceOf,
  behindOffer,
  conflictOf,
  isSealedFrom,
  scopeOf,
} from '@penc/domain';
import { withheldSql } from '@penc/storage';
import { type Caller, standing } from '../../access/caller';
import { pairsWithinReach, sealedFrom } from '../../access/reach';
import type { Conditions } from '../../http/sql';
import type { SuggestionRow } from '../rows';

/** Who reads: a coordinator or admin, or one of the two sides. */
export type Reader = 'inside' | Side;

export function readerOf(caller: Caller, row: SuggestionRow): Reader {
  return SIDE_ROLES.includes(caller.role) ? sideOf(caller, row) : 'inside';
}

/** Of a caller whose organisation stands on one of the sides. */
export function sideOf(caller: Caller, row: SuggestionRow): Side {
  return row.need.organisationId === caller.organisationId ? 'need' : 'offer';
}

export function standingOf(caller: Caller, row: SuggestionRow) {
  return standing(caller, [row.need.organisationId, row.offer.organisationId], row.need.territories);
}

export function maySee(caller: Caller, row: SuggestionRow): boolean {
  const standsSo = standingOf(caller, row);
  if (!SIDE_ROLES.includes(caller.role))
    return allowed(caller.role, 'suggestion.read-inside', standsSo) && !isSealed(caller, row);
  const shared = audienceOf(row).includes(sideOf(caller, row));
  return shared && allowed(caller.role, 'suggestion.read-shared', standsSo);
}

/** An agreement of earlier, when the offer was no call yet, both sides know of. */
function isSealed(caller: Caller, row: SuggestionRow): boolean {
  const { status, keepsNames, offer } = row;
  const call = { keepsNames, behind: behindOffer(offer.organisationId, offer.content as OfferContent) };
  const reader = { belongsTo: caller.belongsTo, asApplicant: false, isRival: conflictOf(caller, row) === 'rival' };
  return status !== 'agreed' && isSealedFrom(reader, call);
}

/** The same rule as `maySee`, in SQL: of `suggestions s`, the need's posting `n` and the offer's `f`. */
export function visible(conditions: Conditions, caller: Caller): Conditions {
  if (scopeOf(caller.role, 'suggestion.read-shared') === undefined) return conditions.add('false');
  pairsWithinReach(conditions, caller, 's');
  if (SIDE_ROLES.includes(caller.role)) return isShared(conditions, caller.organisationId);
  return conditions.add(`NOT ${sealedFrom(conditions, caller)}`);
}

/** The same rule as `audienceOf`, in SQL. */
function isShared(conditions: Conditions, organisationId: string): Conditions {
  return conditions.add('s.status = ANY(?::text[]) AND coalesce(s.undo_until <= now(), true)', SHARED_STATES).add(
    `(s.need_shared_at IS NOT NULL AND n.organisation_id = ? AND (s.status = 'agreed' OR NOT ${withheldSql('offer', 'f')}))
       OR (s.offer_shared_at IS NOT NULL AND f.organisation_id = ? AND (s.status = 'agreed' OR NOT ${withheldSql('need', 'n')}))`,
    organisationId,
    organisationId,
  );
}
