import { ACTING_ROLES, AlreadyMember, NotFound, type Role, allowed, demand } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { type Caller, standing } from '../access/caller';

export interface LockedMember {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly revision: number;
}

export function mayRead(caller: Caller, organisationId: string): boolean {
  return allowed(caller.role, 'member.read', standing(caller, [organisationId], []));
}

/** Locks an organisation whose members the caller may change, against every other change of them. */
export async function lockOrganisationOf(tx: Transaction, caller: Caller, organisationId: string): Promise<void> {
  const stands = standing(caller, [organisationId], []);
  demand(caller.role, 'member.change', stands, mayRead(caller, organisationId), 'organisation');
  const [row] = await tx.query('SELECT 1 FROM organisations WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);
  if (!row) throw new NotFound('organisation');
}

/** The organisation, then its member: in this order everywhere, so that two who leave at once see each other. */
export async function lockMember(tx: Transaction, caller: Caller, id: string): Promise<LockedMember> {
  const [found] = await tx.query<{ organisationId: string }>(
    'SELECT organisation_id AS "organisationId" FROM memberships WHERE id = $1 AND ended_at IS NULL',
    [id],
  );
  if (!found || !mayRead(caller, found.organisationId)) throw new NotFound('member');
  await lockOrganisationOf(tx, caller, found.organisationId);
  const [row] = await tx.query<LockedMember>(
    `SELECT id, person_id AS "personId", organisation_id AS "organisationId", role, revision
     FROM memberships WHERE id = $1 AND ended_at IS NULL FOR NO KEY UPDATE`,
    [id],
  );
  if (!row) throw new NotFound('member');
  return row;
}

/** Whether this member is the last who acts for the organisation, or administers the platform; the invited do not yet. */
export async function lastOf(
  tx: Transaction,
  { id, organisationId, role }: LockedMember,
): Promise<{ lastActing: boolean; lastAdmin: boolean }> {
  if (role === 'admin') return { lastActing: false, lastAdmin: await isLastAdmin(tx, [id]) };
  const others = await tx.query(
    `SELECT 1 FROM memberships WHERE organisation_id = $1 AND id <> $2 AND role = ANY($3::text[]) AND ended_at IS NULL
       AND joined_at IS NOT NULL LIMIT 1`,
    [organisationId, id, ACTING_ROLES],
  );
  return { lastActing: others.length === 0, lastAdmin: false };
}

/** Whether nobody administers but these memberships; administrators may sit in several organisations: all are locked. */
export async function isLastAdmin(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  const admins = await tx.query<{ id: string; joined: boolean }>(
    `SELECT id, joined_at IS NOT NULL AS joined FROM memberships WHERE role = 'admin' AND ended_at IS NULL
     ORDER BY id FOR NO KEY UPDATE`,
  );
  const others = admins.filter(({ id, joined }) => joined && !ids.includes(id));
  return others.length === 0 && admins.some(({ id }) => ids.includes(id));
}

/** Nobody holds one role of an organisation twice. */
export async function refuseSameRole(tx: Transaction, member: LockedMember, role: Role): Promise<void> {
  const [twin] = await tx.query(
    `SELECT 1 FROM memberships WHERE person_id = $1 AND organisation_id = $2 AND role = $3 AND id <> $4
       AND ended_at IS NULL`,
    [member.personId, member.organisationId, role, member.id],
  );
  if (twin) throw new AlreadyMember();
}
