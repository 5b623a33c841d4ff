/** How often a code may be tried before its challenge is dead: a code has only a million values. */
export const CODE_TRIES = 5;
/** For how long link and code are good, from the moment the mail is made. */
export const SIGN_IN_MINUTES = 15;
/** A mail that could not leave for so long would surprise more than it helps. */
export const SIGN_IN_MAIL_MINUTES = 60;

/** What is known of one asked-for sign-in. `expiresAt` is null until its mail has been made. */
export interface ChallengeFacts {
  readonly expiresAt: Date | null;
  readonly usedAt: Date | null;
  readonly tries: number;
}

/** Whether link and code may still be tried. A dead challenge stays dead, for its link as for its code. */
export function challengeIsAlive({ expiresAt, usedAt, tries }: ChallengeFacts, now: Date): boolean {
  return usedAt === null && tries < CODE_TRIES && expiresAt !== null && now < expiresAt;
}
