import type { Storage } from '@penc/storage';
import { createHash } from 'node:crypto';
import { markJoined } from '../members/joining';
import type { Caller } from './caller';

export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** The membership behind a key that is neither revoked nor expired, nor the membership over; or null. */
export async function callerBehind(storage: Storage, key: string): Promise<Caller | null> {
  const [found] = await storage.read<Caller & { joined: boolean }>(
    `SELECT m.id AS "membershipId", m.person_id AS "personId", m.organisation_id AS "organisationId",
            o.type AS "organisationType", m.role, m.territories, p.language, m.joined_at IS NOT NULL AS joined
     FROM api_keys k JOIN memberships m ON m.id = k.membership_id
     JOIN organisations o ON o.id = m.organisation_id JOIN people p ON p.id = m.person_id
     WHERE k.hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
       AND m.ended_at IS NULL AND p.erased_at IS NULL AND o.status <> 'suspended'`,
    [hashKey(key)],
  );
  if (!found) return null;
  const { joined, ...caller } = found;
  if (!joined) await markJoined(storage, caller.membershipId);
  return caller;
}
