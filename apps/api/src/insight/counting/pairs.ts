import { type PostingKind, SHARED_STATES } from '@penc/domain';
import { SEALED } from '@penc/storage';
import { sealedTables } from '../../access/reach';
import type { Conditions } from '../../http/sql';
import { readablePostings } from '../../postings/reading';
import type { Sight } from './sight';

/** Of `postings p JOIN organisations o`: what the reader may read. */
export function readable(bag: Conditions, { reader, today }: Sight): string {
  return readablePostings(bag, reader, today).where || 'WHERE true';
}

/** Needs that lie in one of these codes, or all: of a column with the id of a need. */
export function ofNeedsWithin(bag: Conditions, needId: string, codes: readonly string[] | null): string {
  // « is true » has them found once, and each pair looked up among them
  return codes === null ? 'true' : `(${needId} IN ${postingsWithin(bag, 'need', codes)}) IS TRUE`;
}

/**
 * The ids of postings of a kind that lie in one of these codes: looked up code by code. To compare the places of each posting
 * with those of a region takes longer than all else that is counted.
 */
export function postingsWithin(bag: Conditions, kind: PostingKind, codes: readonly string[]): string {
  return `(SELECT placed.id FROM unnest(${bag.parameter(codes)}::text[]) AS place (code)
    CROSS JOIN LATERAL (
      SELECT id FROM postings WHERE territories @> ARRAY[place.code] AND kind = '${kind}' OFFSET 0) placed)`;
}

/**
 * A table `passed` of the pairs that were passed on and that the reader’s counts know of. Insiders count what lies within their
 * reach, whatever its state, but for what they are kept from. Others count what was passed on to both sides and joins two
 * postings that they may read, and what is shared with their own organisation: no confidential posting tells of itself by
 * the suggestion that it has.
 *
 * Pairs and postings are both read from indexes that hold all that is asked, and joined by hashes: tens of thousands of them
 * are looked up one by one no faster than their rows of 2 kB are read.
 */
export function passedTable(bag: Conditions, sight: Sight, codes: readonly string[] | null): string {
  const within = ofNeedsWithin(bag, 's.need_id', codes);
  if (sight.isInsider) {
    return `${sealedTables(bag, sight.reader)}, passed AS MATERIALIZED (SELECT s.id, s.need_id, s.offer_id, s.status, s.approved_at FROM suggestions s
      WHERE s.approved_at IS NOT NULL AND ${within} AND NOT ${SEALED})`;
  }
  const own = `(SELECT id FROM postings WHERE organisation_id = ${bag.parameter(sight.organisationId)}::uuid)`;
  const mayRead = (kind: PostingKind) => `s.${kind}_id IN (SELECT id FROM seen WHERE kind = '${kind}')`;
  return `seen AS MATERIALIZED (SELECT p.id, p.kind FROM postings p JOIN organisations o ON o.id = p.organisation_id ${readable(bag, sight)}),
    passed AS MATERIALIZED (SELECT s.id, s.need_id, s.offer_id, s.status, s.approved_at FROM suggestions s
      WHERE s.approved_at IS NOT NULL AND s.status = ANY(${bag.parameter(SHARED_STATES)}::text[])
        AND coalesce(s.undo_until <= now(), true) AND ${within}
        AND ((s.need_shared_at IS NOT NULL AND s.offer_shared_at IS NOT NULL AND ${mayRead('need')} AND ${mayRead('offer')})
          OR (s.need_shared_at IS NOT NULL AND s.need_id IN ${own})
          OR (s.offer_shared_at IS NOT NULL AND s.offer_id IN ${own})))`;
}
