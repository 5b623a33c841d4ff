/** When the daily digest leaves; Dakar keeps UTC all year. */
const DIGEST_HOUR = 7;
const MS_PER_DAY = 86_400_000;

/** The last time at which digests fell due: what was written before it goes into that digest, what came later waits. */
export function lastDigestTime(now: Date): Date {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), DIGEST_HOUR);
  return new Date(now.getTime() >= today ? today : today - MS_PER_DAY);
}
