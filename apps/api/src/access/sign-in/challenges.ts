import { type ChallengeFacts, challengeIsAlive } from '@penc/domain';
import { type Secrets, sameDigest } from '@penc/platform';
import type { Transaction } from '@penc/storage';

interface ChallengeRow extends ChallengeFacts {
  readonly id: string;
  readonly personId: string | null;
  readonly codeHash: Buffer | null;
  /** Of Postgres: one clock for all processes. */
  readonly now: Date;
}

/** Beyond which it makes no difference any more. */
const MOST_COUNTED = 1_000;

const COLUMNS = `id, person_id AS "personId", code_hash AS "codeHash", expires_at AS "expiresAt", used_at AS "usedAt",
  tries, now()`;

/** The person who asked, once; null for a code that is wrong, or a challenge that is dead. A wrong code is counted. */
export async function takeByCode(
  tx: Transaction,
  secrets: Secrets,
  challengeId: string,
  code: string,
): Promise<string | null> {
  // locked, so that many tries at once are as many tries as one after the other
  const challenge = await lock(tx, 'id = $1', challengeId);
  if (!challenge) return null;
  const digest = secrets.digest('sign-in-code', challenge.id, code);
  const isRight = challenge.codeHash !== null && sameDigest(digest, challenge.codeHash);
  if (isRight && challengeIsAlive(challenge, challenge.now)) return take(tx, challenge);
  // dead ones, and those of addresses that we do not know, as well: a refusal takes as long for all
  await tx.query('UPDATE sign_in_challenges SET tries = least(tries + 1, $2) WHERE id = $1', [
    challenge.id,
    MOST_COUNTED,
  ]);
  return null;
}

/** The person whose link this is, once. */
export async function takeByToken(tx: Transaction, secrets: Secrets, token: string): Promise<string | null> {
  const challenge = await lock(tx, 'token_hash = $1', secrets.digest('sign-in-token', token));
  return challenge && challengeIsAlive(challenge, challenge.now) ? take(tx, challenge) : null;
}

async function lock(tx: Transaction, condition: string, parameter: unknown): Promise<ChallengeRow | undefined> {
  const sql = `SELECT ${COLUMNS} FROM sign_in_challenges WHERE ${condition} FOR UPDATE`;
  const [challenge] = await tx.query<ChallengeRow>(sql, [parameter]);
  return challenge;
}

async function take(tx: Transaction, { id, personId }: ChallengeRow): Promise<string | null> {
  await tx.query('UPDATE sign_in_challenges SET used_at = now() WHERE id = $1', [id]);
  return personId;
}
