import { type LimitName, TooManyRequests, attemptLimits, secondsToWait } from '@penc/domain';
import type { Storage } from '@penc/storage';

/** Where nobody is signed in yet. */
export const NOBODY = { membershipId: null } as const;

/**
 * Counts one try of a subject, in a transaction of its own so that a refusal later on does not take it back;
 * throws TooManyRequests beyond the limit. Exact with any number of processes: Postgres counts.
 */
export async function countTry(storage: Storage, name: LimitName, subject: Buffer): Promise<void> {
  const limit = attemptLimits[name];
  const [count] = await storage.transaction(NOBODY, (tx) =>
    tx.query<{ used: number; secondsLeft: number }>(
      `INSERT INTO attempts AS a (name, subject, since, used) VALUES ($1, $2, now(), 1)
       ON CONFLICT (name, subject) DO UPDATE SET
         used = CASE WHEN a.since <= now() - make_interval(mins => $3) THEN 1 ELSE a.used + 1 END,
         since = CASE WHEN a.since <= now() - make_interval(mins => $3) THEN now() ELSE a.since END
       RETURNING used, extract(epoch FROM since + make_interval(mins => $3) - now())::float8 AS "secondsLeft"`,
      [name, subject, limit.minutes],
    ),
  );
  const seconds = count ? secondsToWait(limit, count.used, count.secondsLeft) : 0;
  if (seconds > 0) throw new TooManyRequests(seconds);
}

/** What went well does not count. */
export async function forgetTries(storage: Storage, name: LimitName, subject: Buffer): Promise<void> {
  await storage.transaction(NOBODY, (tx) =>
    tx.query('DELETE FROM attempts WHERE name = $1 AND subject = $2', [name, subject]),
  );
}
