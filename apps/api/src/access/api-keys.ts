import type { Storage } from '@penc/storage';
import { createHash } from 'node:crypto';
import type { Caller } from './caller';
import { CALLER_COLUMNS } from './callers';

export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** The membership behind a key that is neither revoked nor expired, or null. */
export async function callerBehind(storage: Storage, key: string): Promise<Caller | null> {
  const [caller] = await storage.read<Caller>(
    `SELECT ${CALLER_COLUMNS}
     FROM api_keys k JOIN memberships m ON m.id = k.membership_id
     JOIN organisations o ON o.id = m.organisation_id JOIN people p ON p.id = m.person_id
     WHERE k.hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`,
    [hashKey(key)],
  );
  return caller ?? null;
}
