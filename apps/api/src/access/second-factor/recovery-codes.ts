import { RECOVERY_CODES } from '@penc/domain';
import type { Secrets } from '@penc/platform';
import type { Transaction } from '@penc/storage';
import { randomInt } from 'node:crypto';

/** Base 32 without what is easily confused; 12 of them are 60 bits. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** New ones in place of all before; shown once, kept as digests. */
export async function replaceRecoveryCodes(tx: Transaction, secrets: Secrets, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await tx.query('DELETE FROM recovery_codes WHERE person_id = $1', [personId]);
  await tx.query('INSERT INTO recovery_codes (person_id, hash) SELECT $1, unnest($2::bytea[])', [
    personId,
    codes.map((code) => digestOf(secrets, personId, code)),
  ]);
  return codes;
}

/** True once for each code. */
export async function useRecoveryCode(
  tx: Transaction,
  secrets: Secrets,
  personId: string,
  code: string,
): Promise<boolean> {
  const used = await tx.query(
    `UPDATE recovery_codes SET used_at = now() WHERE person_id = $1 AND hash = $2 AND used_at IS NULL RETURNING 1`,
    [personId, digestOf(secrets, personId, code)],
  );
  return used.length === 1;
}

function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}

function digestOf(secrets: Secrets, personId: string, code: string): Buffer {
  return secrets.digest('recovery-code', personId, code.toLowerCase().replaceAll(/[^a-z2-7]/g, ''));
}
