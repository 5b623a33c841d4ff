const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** A session that nobody uses ends after so long. */
const IDLE_DAYS = 14;
/** And any session after so long. */
export const SESSION_DAYS = 90;
/** A session's last use is written no oftener than this: a reading request should not write each time. */
const SEEN_MINUTES = 5;

export interface SessionFacts {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly revokedAt: Date | null;
}

/** When a session ends if it is not used any more. */
export function sessionEnd({ createdAt, seenAt }: Pick<SessionFacts, 'createdAt' | 'seenAt'>): Date {
  const end = Math.min(seenAt.getTime() + IDLE_DAYS * MS_PER_DAY, createdAt.getTime() + SESSION_DAYS * MS_PER_DAY);
  return new Date(end);
}

/** Neither revoked nor over at this moment. */
export function sessionRuns(session: SessionFacts, now: Date): boolean {
  return session.revokedAt === null && now < sessionEnd(session);
}

/** Whether its use is to be written down again. */
export function isSeenLongAgo(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= SEEN_MINUTES * MS_PER_MINUTE;
}
