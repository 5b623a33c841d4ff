import type { Storage } from '@penc/storage';
import { NOTICE_COLUMNS, type NoticeRow } from '../notices/views';
import type { Position } from './position';

/** So many changes a stream and a reading; the rest follows at once. */
export const CHANGES_AT_ONCE = 100;

export interface Reader {
  readonly membershipId: string;
  readonly position: Position;
}
export interface Change extends NoticeRow, Position {
  /** Which of the readers it is for. */
  readonly reader: number;
}

/**
 * What has changed for each reader after its position, in one statement. Only changes below the horizon are told:
 * every transaction with such a number has ended, so that nothing can be committed before them any more. The order
 * is therefore final, the same in every process, and whoever resumes misses nothing and hears nothing twice.
 */
export function changesFor(storage: Storage, readers: readonly Reader[]): Promise<Change[]> {
  return storage.read<Change>(
    `SELECT (r.number - 1)::integer AS reader, n.*
     FROM unnest($1::uuid[], $2::xid8[], $3::bigint[]) WITH ORDINALITY AS r (member, xid, seq, number)
     CROSS JOIN LATERAL (
       SELECT ${NOTICE_COLUMNS}, changed_xid::text AS xid, seq::text AS seq FROM notices
       WHERE membership_id = r.member AND (changed_xid, seq) > (r.xid, r.seq)
         AND changed_xid < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY notices.changed_xid, notices.seq LIMIT ${CHANGES_AT_ONCE}) n
     ORDER BY r.number, n.xid::xid8, n.seq::bigint`,
    [
      readers.map(({ membershipId }) => membershipId),
      readers.map(({ position }) => position.xid),
      readers.map(({ position }) => position.seq),
    ],
  );
}

/** Where somebody begins who has heard nothing yet; or, after a restore, one whose position lies in the future. */
export async function startingPosition(storage: Storage, wanted: Position | null): Promise<Position> {
  const [now] = await storage.read<{ horizon: string }>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
  );
  const horizon = now?.horizon ?? '0';
  return wanted && BigInt(wanted.xid) <= BigInt(horizon) ? wanted : { xid: horizon, seq: '0' };
}

/** How many notices each of these members has not read. */
export async function unreadCounts(storage: Storage, membershipIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await storage.read<{ id: string; count: number }>(
    `SELECT member AS id, (SELECT count(*)::integer FROM notices WHERE membership_id = member AND read_at IS NULL) AS count
     FROM unnest($1::uuid[]) AS member`,
    [[...new Set(membershipIds)]],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
