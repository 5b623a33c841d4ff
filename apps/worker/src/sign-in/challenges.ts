import { type EntryFacts, type Language, SIGN_IN_MAIL_MINUTES, SIGN_IN_MINUTES, mayEnter } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { CLAIM_SECONDS } from '../notices/while-claimed';
import type { SignInSecrets } from './make-secrets';

export interface DueChallenge {
  readonly id: string;
  /** How often its mail was made. */
  readonly mails: number;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Somebody else is sending this mail: come back when the claim has run out, in case they died. */
class ChallengeClaimed extends Error {}

/**
 * The challenge whose mail is to be sent, with these secrets from now on; or null when there is nobody to send
 * it to, when it was sent, or when nobody waits for it any more.
 */
export async function claimChallenge(
  tx: Transaction,
  challengeId: string,
  { tokenHash, codeHash }: SignInSecrets,
): Promise<DueChallenge | null> {
  const [challenge] = await tx.query<{ personId: string | null; claimed: boolean }>(
    `SELECT person_id AS "personId", coalesce(claimed_until > now(), false) AS claimed FROM sign_in_challenges
     WHERE id = $1 AND sent_at IS NULL AND used_at IS NULL AND asked_at > now() - make_interval(mins => $2)
     FOR UPDATE`,
    [challengeId, SIGN_IN_MAIL_MINUTES],
  );
  if (!challenge?.personId || !(await hasEntry(tx, challenge.personId))) return null;
  if (challenge.claimed) throw new ChallengeClaimed(`the mail of ${challengeId} is being sent`);
  const [due] = await tx.query<DueChallenge>(
    `UPDATE sign_in_challenges c SET token_hash = $2, code_hash = $3, mails = mails + 1,
            expires_at = now() + make_interval(mins => $4), claimed_until = now() + make_interval(secs => $5)
     FROM people p WHERE c.id = $1 AND p.id = c.person_id
     RETURNING c.id, c.mails, p.name, p.email, p.language`,
    [challengeId, tokenHash, codeHash, SIGN_IN_MINUTES, CLAIM_SECONDS],
  );
  return due ?? null;
}

/** False where it has been taken over, or was sent. */
export async function renewChallenge(tx: Transaction, { id, mails }: DueChallenge): Promise<boolean> {
  const renewed = await tx.query(
    `UPDATE sign_in_challenges SET claimed_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND mails = $2 AND sent_at IS NULL RETURNING id`,
    [id, mails, CLAIM_SECONDS],
  );
  return renewed.length === 1;
}

export async function releaseChallenge(tx: Transaction, { id, mails }: DueChallenge): Promise<void> {
  await tx.query('UPDATE sign_in_challenges SET claimed_until = NULL WHERE id = $1 AND mails = $2', [id, mails]);
}

/** Whether some membership would let the person in. */
async function hasEntry(tx: Transaction, personId: string): Promise<boolean> {
  const memberships = await tx.query<EntryFacts>(
    `SELECT m.ended_at IS NOT NULL AS "membershipEnded", p.suspended_at IS NOT NULL AS "personSuspended",
            o.status AS "organisationStatus"
     FROM memberships m JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = m.organisation_id
     WHERE p.id = $1`,
    [personId],
  );
  return memberships.some(mayEnter);
}
