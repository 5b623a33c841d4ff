import type { Storage } from '@penc/storage';
import type { Caller } from './caller';

/** Of memberships `m`, with their organisation `o` and person `p`. */
export const CALLER_COLUMNS = `m.id AS "membershipId", m.person_id AS "personId", m.organisation_id AS "organisationId",
  o.type AS "organisationType", m.role, m.territories, p.language`;

/** Who calls when no key is shown: somebody known otherwise, such as by phone and code. */
export async function callerOf(storage: Storage, membershipId: string): Promise<Caller | null> {
  const [caller] = await storage.read<Caller>(
    `SELECT ${CALLER_COLUMNS} FROM memberships m JOIN organisations o ON o.id = m.organisation_id
     JOIN people p ON p.id = m.person_id WHERE m.id = $1`,
    [membershipId],
  );
  return caller ?? null;
}
