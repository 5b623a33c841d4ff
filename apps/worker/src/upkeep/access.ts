import { type SessionFacts, sessionRuns } from '@penc/domain';
import type { Transaction } from '@penc/storage';

const KEEP_CHALLENGES_HOURS = 24;
/** Long enough to see in one's list what one has signed out of. */
const KEEP_ENDED_DAYS = 30;
/** Longer than the longest window. */
const KEEP_ATTEMPTS_HOURS = 48;
/** Sessions looked at in one round. */
const SOME = 500;

/** What was only good for a while: sign-ins, sessions, keys, counted tries. Ids in the log stay what they are. */
export async function pruneAccess(tx: Transaction): Promise<void> {
  await tx.query('DELETE FROM sign_in_challenges WHERE asked_at < now() - make_interval(hours => $1)', [
    KEEP_CHALLENGES_HOURS,
  ]);
  await tx.query('DELETE FROM attempts WHERE since < now() - make_interval(hours => $1)', [KEEP_ATTEMPTS_HOURS]);
  await tx.query(`DELETE FROM api_keys WHERE least(revoked_at, expires_at) < now() - make_interval(days => $1)`, [
    KEEP_ENDED_DAYS,
  ]);
  await pruneSessions(tx);
}

async function pruneSessions(tx: Transaction): Promise<void> {
  const old = await tx.query<SessionFacts & { readonly id: string; readonly before: Date }>(
    `SELECT id, created_at AS "createdAt", seen_at AS "seenAt",
            CASE WHEN revoked_at < now() - make_interval(days => $1) THEN revoked_at END AS "revokedAt",
            now() - make_interval(days => $1) AS before
     FROM sessions WHERE seen_at < now() - make_interval(days => $1) ORDER BY seen_at LIMIT ${SOME}`,
    [KEEP_ENDED_DAYS],
  );
  const ended = old.filter((session) => !sessionRuns(session, session.before)).map(({ id }) => id);
  await tx.query('DELETE FROM sessions WHERE id = ANY($1::uuid[])', [ended]);
}
