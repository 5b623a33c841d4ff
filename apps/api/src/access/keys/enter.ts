import type { KeyScope } from '@penc/domain';
import { type Storage, WORKER } from '@penc/storage';
import { hash } from 'node:crypto';
import { markJoined } from '../../members/joining';
import type { Entered, KeyEntrance } from '../entrance';
import { MEMBER_COLUMNS, type MemberRow, callerOf } from '../member';

/** A key is 256 random bits, so a plain hash is enough. */
export function hashKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}

const holders = (which: string) => `
  SELECT encode(k.hash, 'hex') AS asked, k.id AS "keyId", k.scopes,
    k.last_used_on IS DISTINCT FROM current_date AS "firstToday", ${MEMBER_COLUMNS}
  FROM api_keys k JOIN memberships m ON m.id = k.membership_id
  JOIN organisations o ON o.id = m.organisation_id JOIN people p ON p.id = m.person_id
  WHERE ${which} AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`;
const BY_HASH = holders('k.hash = ANY($1::bytea[])');
const BY_ID = holders('k.id = ANY($1::uuid[])');

/** Who comes in by a key that is neither revoked nor expired, or null. */
export async function enterByKey(storage: Storage, key: string): Promise<Entered<KeyEntrance> | null> {
  const row = await storage.lookUp<MemberRow & KeyRow>(BY_HASH, hashKey(key));
  const caller = row ? callerOf(row) : null;
  if (!row || !caller) return null;
  if (row.firstToday) await noteUse(storage, row.keyId);
  if (!row.joined) await markJoined(storage, caller.membershipId);
  return { caller, entrance: { by: 'key', keyId: row.keyId, scopes: row.scopes } };
}

/** As which member each of these keys still lets in; those that let nobody in any more are left out. */
export async function membersByKey(storage: Storage, keyIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await storage.read<MemberRow & KeyRow>(BY_ID, [keyIds]);
  return new Map(rows.filter(callerOf).map(({ keyId, membershipId }) => [keyId, membershipId]));
}

interface KeyRow {
  readonly keyId: string;
  readonly scopes: KeyScope[] | null;
  readonly firstToday: boolean;
}

/** The day is enough to find the keys that nobody uses, and one write a day is all that it costs. */
async function noteUse(storage: Storage, keyId: string): Promise<void> {
  await storage.transaction(WORKER, (tx) =>
    tx.query('UPDATE api_keys SET last_used_on = current_date WHERE id = $1', [keyId]),
  );
}
