import type { Secrets } from '@penc/platform';
import { randomBytes, randomInt } from 'node:crypto';

export interface SignInSecrets {
  /** 256 random bits, for the link. */
  readonly token: string;
  /** Six digits. */
  readonly code: string;
  readonly tokenHash: Buffer;
  /** Bound to its challenge: the same digits mean nothing elsewhere. */
  readonly codeHash: Buffer;
}

/** A link and a code for one challenge; the api makes the same digests of what it is given. */
export function makeSecrets(secrets: Secrets, challengeId: string): SignInSecrets {
  const token = randomBytes(32).toString('base64url');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  return {
    token,
    code,
    tokenHash: secrets.digest('sign-in-token', token),
    codeHash: secrets.digest('sign-in-code', challengeId, code),
  };
}
