import { SHARED_STATES } from '@penc/domain';
import { sealedFrom } from '../../access/caller';
import type { Conditions } from '../../http/sql';
import { readablePostings } from '../../postings/reading';
import type { Sight } from './sight';

/** Of `postings p JOIN organisations o`: what the reader may read. Once a statement. */
export function readable(bag: Conditions, { reader, today }: Sight): string {
  return readablePostings(bag, reader, today).where || 'WHERE true';
}

export const PAIRS = 'FROM suggestions s JOIN postings n ON n.id = s.need_id JOIN postings f ON f.id = s.offer_id';

/** What an insider is kept from: pairs of a call that is their organisation’s own, or that it applies to. Of `suggestions s` and the offer `f`. */
export function sealed(bag: Conditions, { reader }: Sight): string {
  return sealedFrom(bag, reader);
}

/**
 * Which pairs a reader’s counts know of: of PAIRS, in SQL. Insiders count what lies within their reach, whatever its
 * state, but for what they are kept from. Others count what was passed on to both sides and joins two postings that they
 * may read, and what is shared with their own organisation: no confidential posting tells of itself by the suggestion
 * that it has. `readableSql` where the statement has it already.
 */
export function knownPairs(bag: Conditions, sight: Sight, readableSql?: string): string {
  if (sight.isInsider) {
    const within = sight.pairCodes === null ? 'true' : `n.territories && ${bag.parameter(sight.pairCodes)}::text[]`;
    return `${within} AND NOT ${sealed(bag, sight)}`;
  }
  const mayBeRead = readableSql ?? readable(bag, sight);
  // of the pair’s own columns, one by one: else Postgres would ask it of every posting before it looks at pairs
  const mayRead = (id: string) =>
    `(SELECT true FROM postings p JOIN organisations o ON o.id = p.organisation_id
       ${mayBeRead} AND p.id = ${id} LIMIT 1) IS TRUE`;
  const own = `(SELECT id FROM postings WHERE organisation_id = ${bag.parameter(sight.organisationId)}::uuid)`;
  return `s.status = ANY(${bag.parameter(SHARED_STATES)}::text[]) AND coalesce(s.undo_until <= now(), true)
    AND ((s.need_shared_at IS NOT NULL AND s.offer_shared_at IS NOT NULL AND ${mayRead('s.need_id')} AND ${mayRead('s.offer_id')})
      OR (s.need_shared_at IS NOT NULL AND s.need_id IN ${own})
      OR (s.offer_shared_at IS NOT NULL AND s.offer_id IN ${own}))`;
}

/** Needs of these pairs lie where the reader looks. */
export function pairsWhere(bag: Conditions, sight: Sight, readableSql?: string): string {
  const pairs = knownPairs(bag, sight, readableSql);
  if (sight.codes === null) return pairs;
  return `(${pairs}) AND n.territories && ${bag.parameter(sight.codes)}::text[]`;
}
