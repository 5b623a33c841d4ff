import { type SessionFacts, isSeenLongAgo, secondFactorStep, sessionRuns } from '@penc/domain';
import { type Storage, WORKER } from '@penc/storage';
import { hash } from 'node:crypto';
import { markJoined } from '../../members/joining';
import type { Entered, SessionEntrance } from '../entrance';
import { MEMBER_COLUMNS, type MemberRow, callerOf } from '../member';

/** A token is 256 random bits, so a plain hash is enough. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

interface SessionRow extends SessionFacts {
  readonly sessionId: string;
  readonly given: boolean;
  readonly enrolled: boolean;
  /** Of Postgres: one clock for all processes. */
  readonly now: Date;
}

const holders = (which: string) => `
  SELECT s.id AS "sessionId", s.created_at AS "createdAt", s.seen_at AS "seenAt", s.revoked_at AS "revokedAt",
    s.second_factor_at IS NOT NULL AS given, f.confirmed_at IS NOT NULL AS enrolled, now(), ${MEMBER_COLUMNS}
  FROM sessions s JOIN memberships m ON m.id = s.membership_id
  JOIN organisations o ON o.id = m.organisation_id JOIN people p ON p.id = m.person_id
  LEFT JOIN second_factors f ON f.person_id = s.person_id
  WHERE ${which}`;
const BY_HASH = holders('s.hash = $1');
const BY_ID = holders('s.id = ANY($1::uuid[])');

/** Who comes in by a session, or null when it has ended or its membership opens nothing any more. */
export async function enterBySession(
  storage: Storage,
  token: string,
  totpRequired: boolean,
): Promise<Entered<SessionEntrance> | null> {
  const [row] = await storage.read<SessionRow & MemberRow>(BY_HASH, [hashToken(token)]);
  const entered = row ? enteredOf(row, totpRequired) : null;
  if (!row || !entered) return null;
  if (isSeenLongAgo(row.seenAt, row.now)) await noteUse(storage, row.sessionId);
  if (!row.joined) await markJoined(storage, entered.caller.membershipId);
  return entered;
}

/** As which member each of these sessions still lets in; those that let nobody in any more are left out. */
export async function membersBySession(
  storage: Storage,
  sessionIds: readonly string[],
  totpRequired: boolean,
): Promise<Map<string, string>> {
  const rows = await storage.read<SessionRow & MemberRow>(BY_ID, [sessionIds]);
  const entered = rows.map((row) => enteredOf(row, totpRequired)).filter((one) => one !== null);
  const inside = entered.filter(({ entrance }) => entrance.secondFactor === 'none');
  return new Map(inside.map(({ entrance, caller }) => [entrance.sessionId, caller.membershipId]));
}

function enteredOf(row: SessionRow & MemberRow, totpRequired: boolean): Entered<SessionEntrance> | null {
  const caller = sessionRuns(row, row.now) ? callerOf(row) : null;
  if (!caller) return null;
  const { enrolled, given, sessionId } = row;
  const secondFactor = secondFactorStep({ role: caller.role, required: totpRequired, enrolled, given });
  return { caller, entrance: { by: 'session', sessionId, secondFactor } };
}

async function noteUse(storage: Storage, sessionId: string): Promise<void> {
  await storage.transaction(WORKER, (tx) => tx.query('UPDATE sessions SET seen_at = now() WHERE id = $1', [sessionId]));
}
